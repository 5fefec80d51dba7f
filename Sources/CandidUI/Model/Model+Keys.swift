import CandidCore
import Canvas

extension Model {
  /// Runs the command a key completes, or waits for the rest of its sequence.
  mutating func command(_ key: Key) -> [Effect] {
    if keys.isVoid {
      dropPendingKeys()
      notice = Notice("not done: its post was taken away meanwhile", .error)
      return []
    }
    if takesDigit(key) {
      confirming = nil
      return []
    }
    if key == Key(.escape), !keys.isEmpty {
      dropPendingKeys()
      return []
    }
    let sequence = keys.sequence + [key]
    switch keyMap.match(sequence, in: context) {
    case .prefix(let commands):
      // The second key is awaited all the same: alone it would run another command.
      keys.sequence = sequence
      if !commands.contains(where: { $0.name == confirming }) { confirming = nil }
      if let obstacle = sharedObstacle(of: commands) { notice = Notice(obstacle, .error) }
    case .command(let command):
      keys.sequence = []
      defer { keys.count = nil }
      if let obstacle = command.obstacle(self) {
        confirming = nil
        refuse(obstacle)
      } else if let count = keys.count, !command.takesCount {
        refuse("\(count) does not go with \(sequence.map(name).joined()); only moves are repeated")
      } else if !asks(before: command, name: sequence.map(name).joined()) {
        return command.run(&self)
      }
    case .none:
      confirming = nil
      // A key that is none of the choices cancels, and is swallowed with what came before it.
      if keys.sequence.isEmpty {
        let help =
          context == .help
          ? "\(self.key("/", in: .help)) searches the keys"
          : "\(self.key("?", in: context)) shows the keys"
        refuse("\(name(key)) does nothing here; \(help)")
      }
      keys = PendingKeys()
    }
    return []
  }

  /// Asks before what the person wants to be asked about; the same keys again are the answer.
  private mutating func asks(before command: Command, name: String) -> Bool {
    let words = preferences.confirmations.first { $0.command == command.name }?.words(self)
    let isConfirmed = confirming == command.name
    confirming = nil
    guard let words, !isConfirmed else { return false }
    confirming = command.name
    notice = Notice("\(name) again \(words)", .error)
    return true
  }

  /// Ends a half-typed command, and what was asked before one: nobody says yes by another key.
  mutating func dropPendingKeys() {
    keys = PendingKeys()
    confirming = nil
  }

  /// Says why something cannot be done.
  mutating func refuse(_ text: String) {
    notice = Notice(text, .error)
    keys = PendingKeys()
  }

  /// Adds a digit to the count; `0` belongs to it only after another digit.
  private mutating func takesDigit(_ key: Key) -> Bool {
    guard keys.sequence.isEmpty, key.modifiers.isEmpty, case .character(let character) = key.code,
      character.isASCII, let digit = character.wholeNumberValue, digit > 0 || keys.count != nil
    else { return false }
    keys.count = min((keys.count ?? 0) * 10 + digit, 9_999)
    return true
  }

  /// The reason none of the commands behind a prefix can run, where they all share it.
  private func sharedObstacle(of commands: [Command]) -> String? {
    let obstacles = Set(commands.map { $0.obstacle(self) })
    return obstacles.count == 1 ? obstacles.first ?? nil : nil
  }

  func name(_ key: Key) -> String {
    let name = KeyName.text(key)
    return name.isEmpty ? "this key" : name
  }
}
