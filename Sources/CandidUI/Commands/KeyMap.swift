import Canvas

/// Which keys run which command: those of the table, and those a person chose instead.
package struct KeyMap: Sendable {
  /// The keys of the table alone.
  package static let standard = KeyMap([:])

  /// What a run of keys means in a place.
  package enum Match: Sendable {
    case command(Command)
    /// The keys begin longer sequences.
    case prefix([Command])
    case none
  }

  /// A command in one of the places where it has keys.
  struct Place: Hashable {
    var command: String
    var context: Context
  }

  struct Binding {
    var keys: [Key]
    /// Its place in the table.
    var command: Int
  }

  /// The sequences that a person chose, as ``KeyName`` writes them.
  private let chosen: [Place: [String]]
  /// Nil where nothing is chosen: the first frame must not wait for keys that nobody changed.
  private let own: [Context: [Binding]]?

  init(_ chosen: [Place: [String]]) {
    self.chosen = chosen
    own = chosen.isEmpty ? nil : Self.bindings(chosen)
  }

  /// Whether every command has the keys of the table.
  package var isStandard: Bool { chosen.isEmpty }

  /// Whether a command has other keys than the table gives it.
  package func isChosen(_ command: Command, in context: Context) -> Bool {
    chosen[Place(command: command.name, context: context)] != nil
  }

  /// The sequences that run a command, "g d"; the first is the one shown.
  package func keys(of command: Command, in context: Context) -> [String] {
    chosen[Place(command: command.name, context: context)] ?? command.keys
  }

  package func match(_ keys: [Key], in context: Context) -> Match {
    var longer: [Command] = []
    for binding in bindings(in: context) {
      if binding.keys == keys { return .command(Commands.all[binding.command]) }
      if binding.keys.starts(with: keys) { longer.append(Commands.all[binding.command]) }
    }
    return longer.isEmpty ? .none : .prefix(longer)
  }

  /// All that keys do in a place, in the order of the table.
  func bindings(in context: Context) -> [Binding] { (own ?? Self.ofTable)[context] ?? [] }

  private static let ofTable = bindings([:])

  private static func bindings(_ chosen: [Place: [String]]) -> [Context: [Binding]] {
    var bindings: [Context: [Binding]] = [:]
    for (index, command) in Commands.all.enumerated() {
      for context in command.contexts {
        let keys = chosen[Place(command: command.name, context: context)] ?? command.keys
        bindings[context, default: []] += keys.map { text in
          Binding(keys: KeyName.sequence(text), command: index)
        }
      }
    }
    return bindings
  }
}

extension Model {
  /// Which keys run which command here.
  package var keyMap: KeyMap { preferences.keyMap }
}
