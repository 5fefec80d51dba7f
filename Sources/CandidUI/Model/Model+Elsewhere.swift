import CandidCore

extension Model {
  /// Says what a change would go over without its having been seen; what was typed stays.
  ///
  /// The screen then shows what others wrote, so that the same key, which acts on what is seen, is the
  /// answer; any other leaves theirs.
  mutating func ask(_ purpose: Purpose, about unseen: [Unseen]) {
    let words = unseen.map(\.description).joined(separator: "; ")
    refused(purpose, "changed elsewhere: \(words); \(key(for: purpose)) again writes over it")
    guard purpose == .typed, case .form(var form) = entry else { return }
    form.show(unseen, savedWith: key("^S", in: .form))
    entry = .form(form)
  }

  /// Lets an open form show what others wrote in fields that were not touched.
  ///
  /// Where they wrote what is being typed, it stays as it is, and saving it asks.
  mutating func refreshForm() {
    if case .form(let form) = entry { entry = .form(refreshed(form)) }
    parked = parked.map(refreshed)
  }

  private func refreshed(_ form: Form) -> Form {
    let now: FormSubject? =
      switch form.subject {
      // Of a post that stands in two files it is not known which one is meant.
      case .post(let post) where plan.isDouble(post.id): nil
      case .post(let post): plan.post(post.id).map(FormSubject.post)
      case .settings: .settings(plan.settings)
      }
    guard let now, !form.isSubmitted else { return form }
    var form = form
    form.isNew = false
    if now == form.subject { return form }
    var new = form
    return new.goOn(from: now).isEmpty ? new : form
  }

  /// Keeps an open form whose post others removed, so that saving it adds the post anew.
  ///
  /// - Returns: Whether there is one.
  mutating func keepForm(ofGone id: PostID, _ purpose: Purpose) -> Bool {
    guard purpose == .typed, case .form(var form) = entry, form.post?.id == id else { return false }
    form.isNew = true
    entry = .form(form)
    let (save, close) = (key("^S", in: .form), key("Esc", in: .form))
    let title = form.subject.title
    refused(purpose, "“\(title)” was removed elsewhere; \(save) adds it anew, \(close) leaves it")
    return true
  }

  /// What takes a change back although it was changed since.
  func answer(to purpose: Purpose) -> String {
    switch purpose {
    case .redo: "\(key("^R", in: context)) again"
    case .takeBack where context == .history: "\(key("u", in: .history)) again"
    case .restore where context == .history: "\(key("r", in: .history)) again"
    case .takeBack(let entry): "`:undo \(entry) --force`"
    case .restore(let entry): "`:restore \(entry) --force`"
    case .undo, .verb, .shift, .typed, .line: "\(key("u", in: context)) again"
    }
  }

  private func key(for purpose: Purpose) -> String {
    guard purpose.isTyped else { return "the same key" }
    if case .form = entry { return key("^S", in: .form) }
    return key("Enter", in: .prompt)
  }
}

extension Form {
  /// Says at each field what others wrote there, and takes it as seen.
  fileprivate mutating func show(_ unseen: [Unseen], savedWith key: String) {
    guard let now = unseen.compactMap({ $0.subject(of: self) }).first else { return }
    for place in goOn(from: now) {
      let theirs = untouched[place]
      let words = theirs.isEmpty ? "empty" : "“\(Edit.beginning(theirs))”"
      errors[place] = "elsewhere it is now \(words); \(key) again writes over it"
    }
    focus = errors.keys.min() ?? focus
  }
}

extension Unseen {
  /// What a form is about, as it now is; nil where this is about something else.
  fileprivate func subject(of form: Form) -> FormSubject? {
    switch (self, form.subject) {
    case (.post(let now, _), .post(let post)): now.id == post.id ? .post(now) : nil
    case (.settings(let now, _), .settings): .settings(now)
    default: nil
    }
  }
}
