/// What takes the keys instead of the commands.
package enum Entry: Equatable, Sendable {
  case none
  case prompt(Prompt)
  case form(Form)
  /// A draft of an earlier sitting; any key but its own goes on to the view.
  case offer(DraftOffer)

  /// Whether leaving now would lose something typed.
  package var holdsUnsavedWords: Bool {
    switch self {
    case .none, .offer: false
    case .prompt(let prompt): prompt.holdsWords
    case .form(let form): form.isChanged
    }
  }

  /// Whose keys it takes; nil where the view takes them.
  package var context: Context? {
    switch self {
    case .none: nil
    case .offer: .draft
    case .prompt(let prompt): prompt.context
    case .form(let form): form.pickedHardPart == nil ? .form : .hardPartList
    }
  }

  /// Whether what was typed is on its way to the plan; until then it takes no more keys.
  package var isSubmitted: Bool {
    get {
      switch self {
      case .none, .offer: false
      case .prompt(let prompt): prompt.isSubmitted
      case .form(let form): form.isSubmitted
      }
    }
    set {
      switch self {
      case .none, .offer: break
      case .prompt(var prompt):
        prompt.isSubmitted = newValue
        self = .prompt(prompt)
      case .form(var form):
        form.isSubmitted = newValue
        self = .form(form)
      }
    }
  }
}
