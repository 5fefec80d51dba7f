import CandidCore

/// The form of the plan's settings.
extension Model {
  mutating func openSettings() -> [Effect] {
    open(Form(.settings, plan.settings))
    return []
  }

  /// Opens a form, which knows the names of zones as far as those are looked up.
  mutating func open(_ form: Form) {
    var form = form
    form.know(zoneNames)
    entry = .form(form)
  }

  /// Whether the names of time zones are to be looked up, which an open form checks and completes.
  ///
  /// Of a post hardly anyone changes the zone: there they are looked up once its field is gone to, or
  /// a draft has changed it.
  var needsZoneNames: Bool {
    guard zoneNames == nil, case .form(let form) = entry else { return false }
    guard form.post != nil else { return form.place(of: FormField.timeZone.name) != nil }
    return form.field == .postZone || form.isChanged(FormField.postZone.name)
  }

  /// Takes in the names of the time zones that the system has.
  mutating func take(zoneNames names: [String]) {
    zoneNames = names
    guard case .form(var form) = entry else { return }
    form.know(names)
    entry = .form(form)
  }

  mutating func submitSettings(_ open: Form, _ settings: Settings) -> [Effect] {
    var form = open
    guard let typed = form.settingsEdits(today: clock.today) else {
      entry = .form(form)
      return []
    }
    let edits = typed.filter { !settings.holds($0) }
    if edits.isEmpty {
      entry = .none
      notice = Notice("nothing was changed")
      return []
    }
    form.isSubmitted = true
    entry = .form(form)
    var change = Change.set(edits)
    change.seenSettings = settings
    return save(change, .typed)
  }

  /// What becomes of the posts on channels that a change takes out of the plan, behind its summary.
  func fateOfPosts(after change: Change) -> String {
    guard case .form(let form) = entry, let before = form.subject.settings else { return "" }
    let after = before.changed(by: change.settings)
    return SettingsNotes.fate(ofPostsOn: before.channels, in: after).map { "; \($0)" } ?? ""
  }
}

extension Form {
  /// Takes the names of time zones that it checks and completes; UTC needs no file.
  fileprivate mutating func know(_ zoneNames: [String]?) {
    known[FormField.timeZone.name] = zoneNames.map { ["UTC"] + $0.filter { $0 != "UTC" } }
  }
}
