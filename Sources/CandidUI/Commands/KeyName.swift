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

  /// Reads a sequence as a person writes it: "g d", or "gd" where each of two keys is one letter.
  ///
  /// Nil where a word names no key.
  package static func keys(_ text: String) -> [Key]? {
    let words = text.split(separator: " ").map(String.init)
    if let word = words.first, words.count == 1, word.count == 2, key(word) == nil {
      return word.map { Key($0) }
    }
    let keys = words.compactMap(key)
    return keys.isEmpty || keys.count < words.count ? nil : keys
  }

  /// The key that a terminal sends the same byte for, and is read as; nil where each is known.
  static func sentAlike(_ keys: [Key]) -> String? {
    let names = ["i": "Tab", "m": "Enter", "[": "Esc"]
    return keys.lazy.compactMap { key in
      guard key.modifiers == .control, case .character(let character) = key.code else { return nil }
      return names[String(character)]
    }
    .first
  }

  /// Reads one key; nil where the word names none.
  package static func key(_ word: String) -> Key? {
    if word.hasPrefix("Alt-"), let key = key(String(word.dropFirst(4))) {
      return Key(key.code, key.modifiers.union(.alt))
    }
    if let found = named.first(where: { $0.0 == word }) { return Key(found.1) }
    if word.count > 1, word.first == "^", let key = key(String(word.dropFirst())) {
      return control(key)
    }
    if word.first == "F", let number = Int(word.dropFirst()), (1...24).contains(number) {
      return Key(.function(number))
    }
    guard word.count == 1, let character = word.first else { return nil }
    return Key(character)
  }

  /// Writes a sequence: "g d".
  package static func text(_ keys: [Key]) -> String {
    keys.map(text).joined(separator: " ")
  }

  /// Writes one key.
  package static func text(_ key: Key) -> String {
    let alt = key.modifiers.contains(.alt) ? "Alt-" : ""
    let control = key.modifiers.contains(.control) ? "^" : ""
    if let found = named.first(where: { $0.1 == key.code }) { return alt + control + found.0 }
    switch key.code {
    case .function(let number): return "\(alt)\(control)F\(number)"
    case .character(let character):
      return alt + (control.isEmpty ? "\(character)" : "^\(character.uppercased())")
    default: return ""
    }
  }

  /// `^R` is the lower-case letter with control.
  private static func control(_ key: Key) -> Key {
    guard case .character(let character) = key.code else {
      return Key(key.code, key.modifiers.union(.control))
    }
    return Key(.character(character.lowercased().first ?? character), [.control])
  }
}

extension Key {
  /// The character that a key types; nil where it types none.
  var letter: Character? {
    guard modifiers.subtracting(.shift).isEmpty, case .character(let character) = code else {
      return nil
    }
    return character
  }
}
