import Canvas

// Hints and messages are written with the keys of the table; what is shown are those that work.
extension KeyMap {
  /// The keys that now do what these do by the table: "hjkl" may become "Left j k l".
  ///
  /// - Parameters:
  ///   - text: Keys of the table, apart or, where each is one letter, as one word.
  ///   - context: Where they are pressed.
  /// - Returns: Nil where no key does any of it.
  package func text(_ text: String, in context: Context) -> String? {
    if isStandard { return text }
    let words = text.split(separator: " ").compactMap { word in
      self.word(String(word), in: context)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The sequences of a command as they are listed: "gg Home".
  package func list(of command: Command, in context: Context) -> String {
    keys(of: command, in: context).map(Self.compact).joined(separator: " ")
  }

  private func word(_ word: String, in context: Context) -> String? {
    if let key = KeyName.key(word) { return shown(key, in: context) }
    let keys = word.compactMap { shown(Key($0), in: context) }
    guard !keys.isEmpty else { return nil }
    return keys.joined(separator: keys.allSatisfy { $0.count == 1 } ? "" : " ")
  }

  /// The key that does what one does by the table; of a sequence it begins, the first key.
  private func shown(_ key: Key, in context: Context) -> String? {
    let bindings = KeyMap.standard.bindings(in: context)
    guard
      let binding = bindings.first(where: { $0.keys == [key] })
        ?? bindings.first(where: { $0.keys.first == key })
    else { return KeyName.text(key) }
    let command = Commands.all[binding.command]
    let own = keys(of: command, in: context).map(KeyName.sequence)
    let isSame = own.contains { binding.keys.count > 1 ? $0.first == key : $0 == [key] }
    if isSame { return KeyName.text(key) }
    guard let first = own.first else { return nil }
    let isBeginning = binding.keys.count > 1 && first.count > 1
    return Self.compact(KeyName.text(isBeginning ? [first[0]] : first))
  }

  /// "gd" for "g d".
  private static func compact(_ sequence: String) -> String { sequence.filter { $0 != " " } }
}

extension Model {
  /// The key that, in a place, now does what one does by the table; that one where none does.
  package func key(_ key: String, in context: Context = .week) -> String {
    keyMap.text(key, in: context) ?? key
  }
}
