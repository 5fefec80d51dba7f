import CandidCore
import Canvas

extension Model {
  /// Gives a key to the open form: its commands first, then the field.
  mutating func take(_ key: Key, in form: EditForm) -> [Effect] {
    if case .command(let command) = Commands.match([key], in: .form) { return command.run(&self) }
    var form = form
    form.hasAsked = false
    let isKnown = form.field == .text ? takeInText(key, &form) : takeInLine(key, &form)
    entry = .form(form)
    if !isKnown { refuse("\(name(key)) does nothing here; ^S saves, Esc closes") }
    return []
  }

  /// - Returns: Whether the key means something there.
  private func takeInLine(_ key: Key, _ form: inout EditForm) -> Bool {
    switch key {
    case Key(.enter), Key(.down): form.step(by: 1)
    case Key(.up): form.step(by: -1)
    default:
      let before = form[form.field].characters
      let isKnown = TextKeys.take(key, in: &form[form.field])
      if form[form.field].characters != before { form.errors[form.field] = nil }
      return isKnown
    }
    return true
  }

  /// - Returns: Whether the key means something there.
  private func takeInText(_ key: Key, _ form: inout EditForm) -> Bool {
    let layout = FormLayout(form, size)
    switch key {
    case Key(.enter): form.insert("\n")
    case Key(.up), Key("p", .control): form.moveText(byRows: -1, columns: layout.textColumns)
    case Key(.down), Key("n", .control): form.moveText(byRows: 1, columns: layout.textColumns)
    case Key(.pageUp): form.moveText(byRows: -layout.textRows, columns: layout.textColumns)
    case Key(.pageDown): form.moveText(byRows: layout.textRows, columns: layout.textColumns)
    default: return TextKeys.take(key, in: &form[.text])
    }
    return true
  }

  mutating func moveField(by fields: Int) -> [Effect] {
    guard case .form(var form) = entry else { return [] }
    form.step(by: fields)
    entry = .form(form)
    return []
  }

  mutating func closeForm() -> [Effect] {
    guard case .form(var form) = entry else { return [] }
    if form.isChanged, !form.hasAsked {
      form.hasAsked = true
      entry = .form(form)
      notice = Notice("Esc again drops the changes; ^S saves them", .error)
    } else {
      entry = .none
    }
    return []
  }

  mutating func submitForm() -> [Effect] {
    guard case .form(var form) = entry else { return [] }
    let edits = form.edits(today: clock.today)
    guard let edits, !edits.isEmpty else {
      entry = edits == nil ? .form(form) : .none
      if edits != nil { notice = Notice("nothing was changed") }
      return []
    }
    form.isSubmitted = true
    entry = .form(form)
    return save(.edit(form.post, edits, now: clock.now), .typed)
  }
}

extension EditForm {
  /// Goes round the fields.
  fileprivate mutating func step(by fields: Int) {
    let count = Field.allCases.count
    let next = (field.rawValue + fields % count + count) % count
    field = Field(rawValue: next) ?? .title
  }

  fileprivate mutating func moveText(byRows rows: Int, columns: Int) {
    let layout = TextLayout(self[.text].characters, columns: columns)
    let point = layout.point(of: self[.text].cursor)
    let row = point.row + rows
    guard layout.rows.indices.contains(row) || abs(rows) > 1 else { return }
    let target = max(0, min(row, layout.rows.count - 1))
    self[.text].move(to: layout.place(row: target, column: point.column))
  }
}
