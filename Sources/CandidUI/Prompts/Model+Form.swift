import CandidCore
import Canvas

extension Model {
  /// Gives a key to the open form: its commands first, then the field.
  mutating func take(_ key: Key, in form: EditForm) -> [Effect] {
    if case .command(let command) = Commands.match([key], in: .form) { return command.run(&self) }
    var form = form
    form.hasAsked = false
    let before = form[form.field].characters
    let isKnown = TextKeys.take(key, in: &form[form.field])
    if form[form.field].characters != before { form.errors[form.field] = nil }
    entry = .form(form)
    if !isKnown { refuse("\(name(key)) does nothing here; ^S saves, Esc closes") }
    return []
  }

  mutating func enterInForm() -> [Effect] {
    changeForm { form, _ in
      if form.field == .text { form.insert("\n") } else { form.step(by: 1) }
    }
  }

  /// Moves the cursor up or down in the text, and between fields from a single line.
  mutating func moveLine(by rows: Int) -> [Effect] {
    changeForm { form, layout in
      if form.field == .text {
        form.moveText(byRows: rows, columns: layout.textColumns)
      } else {
        form.step(by: rows)
      }
    }
  }

  mutating func movePage(by pages: Int) -> [Effect] {
    changeForm { form, layout in
      guard form.field == .text else { return }
      form.moveText(byRows: pages * layout.textRows, columns: layout.textColumns)
    }
  }

  private mutating func changeForm(_ change: (inout EditForm, FormLayout) -> Void) -> [Effect] {
    guard case .form(var form) = entry else { return [] }
    form.hasAsked = false
    change(&form, FormLayout(form, size))
    entry = .form(form)
    return []
  }

  mutating func moveField(by fields: Int) -> [Effect] {
    changeForm { form, _ in form.step(by: fields) }
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
    guard let edits, form.isNew || !edits.isEmpty else {
      entry = edits == nil ? .form(form) : .none
      if edits != nil { notice = Notice("nothing was changed") }
      return []
    }
    form.isSubmitted = true
    entry = .form(form)
    if form.isNew { return save(.add(form.post.changed(by: edits), now: clock.now), .typed) }
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
