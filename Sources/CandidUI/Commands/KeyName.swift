import Canvas

/// The written form of keys: "j", "^R", "PgUp", "Space"; a sequence has blanks between.
package enum KeyName {
  private static let named: [(String, Key.Code)] = [
    ("Enter", .enter), ("Tab", .tab), ("S-Tab", .backTab), ("Esc", .escape),
    ("Backspace", .backspace), ("Ins", .insert), ("Del", .delete), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
    ("PgDn", .pageDown), ("Space", .character(" ")),
  ]

  /// Reads a sequence such as "g d".
  ///
  /// A name that is none is a slip in the key table and stops the program's tests.
  package static func sequence(_ text: String) -> [Key] {
    text.split(separator: " ").map { word in
      guard let key = key(String(word)) else { preconditionFailure("no key is named \(word)") }
      return key
    }
  }

  package static func key(_ word: String) -> Key? {
    if let found = named.first(where: { $0.0 == word }) { return Key(found.1) }
    if word.first == "F", let number = Int(word.dropFirst()), (1...24).contains(number) {
      return Key(.function(number))
    }
    if word.count == 2, word.first == "^", let letter = word.lowercased().last {
      return Key(letter, .control)
    }
    guard word.count == 1, let character = word.first else { return nil }
    return Key(character)
  }

  /// Writes one key.
  package static func text(_ key: Key) -> String {
    if let found = named.first(where: { $0.1 == key.code }) { return found.0 }
    switch key.code {
    case .function(let number): return "F\(number)"
    case .character(let character):
      let name = key.modifiers.contains(.control) ? "^\(character.uppercased())" : "\(character)"
      return key.modifiers.contains(.alt) ? "Alt-\(name)" : name
    default: return ""
    }
  }
}
