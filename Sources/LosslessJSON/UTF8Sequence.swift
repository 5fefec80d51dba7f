extension [UInt8] {
  /// The mark that some editors put at the start of a UTF-8 file.
  static var byteOrderMark: [UInt8] { [0xEF, 0xBB, 0xBF] }

  /// Where the text starts: 3 after a byte order mark, else 0.
  var startOfText: Int { starts(with: Self.byteOrderMark) ? 3 : 0 }

  /// Measures the well-formed UTF-8 sequence at an offset in bytes, nil if there is none.
  ///
  /// Overlong forms, surrogates and everything above U+10FFFF are not well formed.
  /// Source: The Unicode Standard, table 3-7.
  func lengthOfUTF8Sequence(at offset: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch self[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= count, second.contains(self[offset + 1]) else { return nil }
    guard self[(offset + 2)..<(offset + length)].allSatisfy(\.continuesCharacter) else {
      return nil
    }
    return length
  }
}
