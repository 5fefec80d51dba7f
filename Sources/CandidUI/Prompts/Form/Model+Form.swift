import CandidCore
import Canvas

extension Model {
  /// Gives a key to the open form: its commands first, then the field.
  mutating func take(_ key: Key, in form: Form) -> [Effect] {
    if form.pickedHardPart != nil { return takeInHardPartList(key) }
    if case .command(let command) = keyMap.match([key], in: .form) {
      if let obstacle = command.obstacle(self) {
        refuse(obstacle)
        return []
      }
      return command.run(&self)
    }
    if form.button != nil, key == Key("q") { return closeForm() }
    var form = form
    form.hasAsked = false
    let isKnown = form.take(key)
    entry = .form(form)
    if !isKnown {
      let (save, close) = (self.key("^S", in: .form), self.key("Esc", in: .form))
      let choose = form.field == nil ? nil : form.values[form.focus].wayToChoose
      let ways = [choose, "\(save) saves", "\(close) closes"].compactMap(\.self)
      refuse("\(name(key)) does nothing here; \(ways.joined(separator: ", "))")
    }
    return []
  }

  /// Opens a form on the selected post, at a field or at its first one.
  mutating func openForm(_ kind: FormKind, at field: String? = nil) -> [Effect] {
    guard let post = selected else { return [] }
    return openForm(kind, of: post, at: field)
  }

  mutating func openForm(_ kind: FormKind, of post: Post, at field: String? = nil) -> [Effect] {
    // What comes again may be changed with all that follow.
    let kind = kind == .edit && post.occurrence != nil ? .occurrence : kind
    var form = Form(kind, post, plan.settings)
    form.focus = field.flatMap(form.place) ?? 0
    open(form)
    return []
  }

  mutating func enterInForm() -> [Effect] {
    guard case .form(let form) = entry else { return [] }
    if let button = form.button { return submitForm(button) }
    return changeForm { form, _ in
      if form.takesLines { form.insert("\n") } else { form.step(by: 1) }
    }
  }

  /// Moves the cursor up or down in a text, and between fields from a single line.
  mutating func moveLine(by rows: Int) -> [Effect] {
    changeForm { form, layout in
      if !form.takesLines || !form.moveText(byRows: rows, in: layout()) { form.step(by: rows) }
    }
  }

  mutating func movePage(by pages: Int) -> [Effect] {
    changeForm { form, layout in
      guard form.takesLines else { return }
      let layout = layout()
      _ = form.moveText(byRows: pages * layout.rowsOfFocus, in: layout)
    }
  }

  /// Changes the open form; where its parts stand is worked out only for a change that asks.
  mutating func changeForm(_ change: (inout Form, () -> FormLayout) -> Void) -> [Effect] {
    guard case .form(var form) = entry else { return [] }
    let (seen, model) = (form, self)
    form.hasAsked = false
    let left = form.focus
    change(&form) { model.layout(of: seen) }
    if form.focus != left { form.check(left, today: clock.today) }
    entry = .form(form)
    return []
  }

  mutating func moveField(by fields: Int) -> [Effect] {
    changeForm { form, _ in form.step(by: fields) }
  }

  /// Hands the focused text, or from another field that of the post, to the person's editor.
  func editField() -> [Effect] {
    guard case .form(let form) = entry, let place = form.textPlace, let post = form.post else {
      return []
    }
    return [.editField(form.fields[place].name, form.values[place].text, of: post)]
  }

  /// Puts the words that an editor left into their field, as one step of its undo.
  mutating func write(_ words: String, in field: String) {
    guard case .form(var form) = entry, let place = form.place(of: field) else { return }
    form.focus = place
    form.hasAsked = false
    form.change(place) { value in
      guard case .typed(var editor) = value else { return }
      editor.rewrite(words)
      value = .typed(editor)
    }
    entry = .form(form)
    notice = Notice(
      words.isEmpty
        ? "the editor left no words; ^_ brings them back"
        : "the words are from your editor now; \(key("^S", in: .form)) saves them, ^_ takes them back"
    )
  }

  /// Opens the help over a form, which waits below it as it is.
  mutating func parkForm() -> [Effect] {
    guard case .form(let form) = entry else { return [] }
    parked = form
    entry = .none
    return open(.help)
  }

  /// Gives the keys back to a form once the help over it is closed.
  mutating func resumeForm() {
    guard let form = parked, entry == .none, !opened.contains(where: { $0.context == .help })
    else { return }
    parked = nil
    open(form)
  }

  mutating func closeForm() -> [Effect] {
    guard case .form(let form) = entry, mayDrop(form, by: key("Esc", in: .form)) else { return [] }
    // Beneath the form for a new plan there is nothing.
    if form.kind == .newPlan { return [.quit] }
    entry = .none
    return []
  }

  /// Asks, once, before what was changed in a form goes.
  mutating func mayDrop(_ open: Form, by key: String) -> Bool {
    guard open.isChanged else { return true }
    if open.hasAsked {
      keepDropped()
      return true
    }
    var form = open
    form.hasAsked = true
    entry = .form(form)
    let save = self.key("^S", in: .form)
    notice = Notice("\(key) again drops the changes; \(save) saves them", .error)
    return false
  }

  mutating func submitForm(_ button: FormButton? = nil) -> [Effect] {
    guard case .form(let form) = entry else { return [] }
    switch form.subject {
    case .post(let post): return submit(form, of: post, button)
    case .settings(let settings):
      return form.kind == .newPlan
        ? submitNewPlan(form, settings, button) : submitSettings(form, settings)
    }
  }

  private mutating func submit(_ open: Form, of post: Post, _ button: FormButton?) -> [Effect] {
    var form = open
    guard let typed = form.edits(today: clock.today) else {
      entry = .form(form)
      return []
    }
    let edits = typed + (button?.edits(post) ?? [])
    form.next = button?.next ?? .nothing
    guard form.isNew || post.changed(by: edits) != post else {
      entry = .none
      if form.next == .nothing { notice = Notice("nothing was changed") }
      return follow(form)
    }
    let following: Change?
    do throws(FormMisfit) {
      following = try followingChange(form, edits)
    } catch {
      form.fail(FormField.applies.name, error.text)
      entry = .form(form)
      return []
    }
    form.isSubmitted = true
    entry = .form(form)
    if form.isNew { return save(.add(post.changed(by: edits), now: clock.now), .typed) }
    var change = following ?? form.kind.change(post, edits, clock.now)
    change.seen = [post]
    return save(change, .typed)
  }

  /// Does what follows a form that is saved and closed.
  @discardableResult
  mutating func follow(_ form: Form) -> [Effect] {
    switch form.next {
    case .nothing, .sample, .leave: return []
    case .edit:
      guard let post = form.post.flatMap({ post($0.id) }) else { return [] }
      return openForm(.edit, of: post)
    case .tag:
      // Only a list of posts has the keys that go on.
      if !Context.listsOfPosts.contains(context) { opened = [] }
      keys.sequence = KeyName.keys(key("i")) ?? []
      return []
    }
  }
}

extension Form {
  /// Whether the focused field is a text of several lines.
  var takesLines: Bool { field != nil && values[focus].editor?.takesLines == true }

  /// The place of the focused text or, from another field, of the post's.
  var textPlace: Int? { takesLines ? focus : place(of: Draft.text) }

  /// - Returns: Whether there was a row to go to.
  mutating func moveText(byRows rows: Int, in layout: FormLayout) -> Bool {
    guard let editor = values[focus].editor else { return false }
    let text = layout.text(of: editor)
    var moved = false
    edit { moved = $0.moveRows(by: rows, in: text, seen: layout.rowsOfFocus) }
    return moved
  }

  /// Scrolls the focused text so that the cursor is seen.
  mutating func scrollText(in layout: FormLayout) {
    edit { $0.scroll(in: layout.text(of: $0), rows: layout.rowsOfFocus) }
  }
}
