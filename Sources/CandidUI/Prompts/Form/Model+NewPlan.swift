import CandidCore

/// The first run: a form that makes a plan, where there is none yet.
extension Model {
  /// Offers to make a plan; the name and the time zone to begin with are those of the settings.
  package mutating func offerNewPlan(in folder: String) {
    var form = Form(.newPlan, plan.settings)
    form.fill(FormField.folder.name, with: folder)
    // The one that nothing else fills in.
    form.focus = form.place(of: FormField.planName.name) ?? 0
    open(form)
  }

  mutating func submitNewPlan(
    _ open: Form,
    _ settings: Settings,
    _ button: FormButton?
  ) -> [Effect] {
    switch button?.next {
    case .sample: return mayDrop(open, by: key("Enter", in: .form)) ? [.openSample] : []
    case .leave: return closeForm()
    case .nothing, .edit, .tag, nil: break
    }
    var form = open
    guard let edits = form.settingsEdits(today: clock.today) else {
      entry = .form(form)
      return []
    }
    form.isSubmitted = true
    entry = .form(form)
    let folder = form.text(of: FormField.folder.name)
    return [
      .makePlan(
        NewPlan(
          in: folder,
          settings.changed(by: edits),
          mayHaveNeighbours: askedFolder == folder
        )
      )
    ]
  }

  /// Says at the folder why no plan was made there; what was typed stays.
  ///
  /// Where that was a question, the same folder once more is the answer.
  mutating func notMade(_ text: String, isQuestion: Bool) {
    guard case .form(var form) = entry else { return }
    askedFolder = isQuestion ? form.text(of: FormField.folder.name) : nil
    form.isSubmitted = false
    let answer = isQuestion ? "; \(key("^S", in: .form)) again makes the plan beside them" : ""
    form.fail(FormField.folder.name, text + answer)
    entry = .form(form)
    notice = Notice(text + answer, .error)
  }
}

extension Form {
  /// Fills a field in for the person, who has typed nothing yet.
  fileprivate mutating func fill(_ name: String, with words: String) {
    set(name, to: words)
    if let place = place(of: name) { untouched[place] = words }
  }
}
