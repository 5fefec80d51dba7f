/// What asks before it acts, where a person wants it to.
package enum Confirmation: String, CaseIterable, Sendable {
  /// Removing more than one post at once.
  case removeSeveral = "remove-several"
  case quit

  /// The command that asks.
  var command: String {
    switch self {
    case .removeSeveral: "remove"
    case .quit: "quit"
    }
  }

  /// What is done when the same key is pressed again; nil where there is nothing to ask.
  func words(_ model: Model) -> String? {
    switch self {
    case .removeSeveral:
      model.targets.count > 1 ? "removes \(Wording.count(model.targets.count, "post"))" : nil
    case .quit: "quits"
    }
  }
}
