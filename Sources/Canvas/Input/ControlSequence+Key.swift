extension ControlSequence {
  /// The key that `CSI …` stands for; nil for a report, a key let go, and all that is not known.
  ///
  /// `CSI 1 ; 5 R` is a cursor position in some terminals and control-F3 in others, so it is
  /// neither.
  var key: Key? {
    guard marker == nil else { return nil }
    switch final {
    case "~": return number(0) == 27 ? modifiedCharacter : numberedKey(adding: [])
    case "^": return parameters.count == 1 ? numberedKey(adding: .control) : nil
    case "@": return parameters.count == 1 ? numberedKey(adding: [.control, .shift]) : nil
    case "u": return unicodeKey
    case "a", "b", "c", "d":
      guard parameters.isEmpty, let code = KeyTables.smallArrows[final] else { return nil }
      return Key(code, .shift)
    default: return letteredKey(KeyTables.finals)
    }
  }

  /// The key that `ESC O …` stands for.
  ///
  /// Older terminals put the modifier here too, alone (`ESC O 5 A`) or in second place.
  var keypadKey: Key? {
    guard marker == nil else { return nil }
    if let code = KeyTables.smallArrows[final] {
      return parameters.isEmpty ? Key(code, .control) : nil
    }
    guard final != "Z" else { return nil }
    let codes = KeyTables.keypad[final] == nil ? KeyTables.finals : KeyTables.keypad
    guard parameters.count == 1, let code = codes[final] else { return letteredKey(codes) }
    return Key.Modifiers(parameter: parameters[0]).map { Key(code, $0) }
  }

  /// The key that `CSI [ …` of the Linux console stands for.
  static func consoleKey(_ final: UInt8) -> Key? {
    KeyTables.consoleFinals[Unicode.Scalar(final)].map { Key($0) }
  }

  private func letteredKey(_ codes: [Unicode.Scalar: Key.Code]) -> Key? {
    guard let code = codes[final], parameters.count <= 2, number(0) ?? 1 == 1 else { return nil }
    return modifiers.map { Key(code, code == .backTab ? $0.subtracting(.shift) : $0) }
  }

  private func numberedKey(adding more: Key.Modifiers) -> Key? {
    guard parameters.count <= 2, parameters.first?.count == 1 else { return nil }
    guard let code = number(0).flatMap({ KeyTables.numbers[$0] }) else { return nil }
    return modifiers.map { Key(code, $0.union(more)) }
  }

  /// `CSI 27 ; 5 ; 97 ~`: a character of xterm's modifyOtherKeys.
  private var modifiedCharacter: Key? {
    guard parameters.count == 3, let code = number(2), let modifiers else { return nil }
    return Key(unicode: code, shifted: nil, modifiers)
  }

  /// `CSI 97 : 65 ; 5 : 1 ; 97 u`: code and the code with shift, modifiers and event, text.
  private var unicodeKey: Key? {
    guard (1...3).contains(parameters.count), let code = number(0), let modifiers else {
      return nil
    }
    let shifted = parameters[0].count > 1 ? parameters[0][1] : nil
    return Key(unicode: code, shifted: shifted, modifiers)
  }

  private var modifiers: Key.Modifiers? {
    Key.Modifiers(parameter: parameters.count > 1 ? parameters[1] : [])
  }
}

extension Key {
  /// Reads the number of a character or of one of kitty's keys.
  ///
  /// Without control, shift is in the character: "A", not shift and "a".
  fileprivate init?(unicode code: Int, shifted: Int?, _ modifiers: Modifiers) {
    if let known = KeyTables.kitty[code] {
      let isBackTab = known == .tab && modifiers.contains(.shift)
      self.init(isBackTab ? .backTab : known, isBackTab ? modifiers.subtracting(.shift) : modifiers)
      return
    }
    let isShifted = modifiers.contains(.shift) && !modifiers.contains(.control)
    guard let character = Character(typed: isShifted ? shifted ?? code : code) else { return nil }
    if modifiers.contains(.control) {
      self.init(character.lowercasedIfSingle, modifiers)
    } else {
      self.init(isShifted ? character.uppercasedIfSingle : character, modifiers.subtracting(.shift))
    }
  }
}

extension Character {
  /// The character with a number, if a person can have typed it: no control, none of kitty's own
  /// keys.
  fileprivate init?(typed code: Int) {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .privateUse: return nil
    default: self.init(scalar)
    }
  }

  /// The capital, where that is one character: "ß" stays.
  fileprivate var uppercasedIfSingle: Character {
    let capital = uppercased()
    return capital.count == 1 ? Character(capital) : self
  }

  fileprivate var lowercasedIfSingle: Character {
    let small = lowercased()
    return small.count == 1 ? Character(small) : self
  }
}
