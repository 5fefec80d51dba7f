extension JSONParser {
  /// Reads a string whose opening quote stands at the offset.
  mutating func string() throws(JSONError) -> String {
    offset += 1
    let start = offset
    while true {
      skipPlainCharacters()
      switch next {
      case .quote:
        offset += 1
        return String(decoding: bytes[start..<(offset - 1)], as: UTF8.self)
      case .backslash: return try stringWithEscapes(from: start)
      case nil: throw failure(.ends(inside: .string))
      default: try skipCharacter()
      }
    }
  }

  /// Reads the rest of a string whose first escape stands at the offset.
  private mutating func stringWithEscapes(from start: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<offset])
    while let byte = next {
      switch byte {
      case .quote:
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case .backslash:
        text.append(contentsOf: String(try escape()).utf8)
      default:
        let first = offset
        try skipCharacter()
        skipPlainCharacters()
        text.append(contentsOf: bytes[first..<offset])
      }
    }
    throw failure(.ends(inside: .string))
  }

  /// Skips what is ASCII and neither quote nor backslash nor control.
  private mutating func skipPlainCharacters() {
    // A local index is kept in a register: 1.1 ms against 0.6 ms for 100 KB.
    var index = offset
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte < 0x80, byte != .quote, byte != .backslash else { break }
      index += 1
    }
    offset = index
  }

  private mutating func skipCharacter() throws(JSONError) {
    switch bytes[offset] {
    case ..<0x20: throw failure(.unescaped(Unicode.Scalar(bytes[offset])))
    case ..<0x80: offset += 1
    default:
      guard let length = bytes.lengthOfUTF8Sequence(at: offset) else { throw notUTF8() }
      offset += length
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let letter = next else { throw failure(.ends(inside: .string)) }
    switch letter {
    case .quote, .backslash, .slash: offset += 1
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      guard let scalar = Self.shortEscapes[letter] else {
        throw failure(.unknownEscape(try found()), at: start)
      }
      offset += 1
      return scalar
    }
    return Unicode.Scalar(letter)
  }

  private static let shortEscapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "b"): "\u{08}", UInt8(ascii: "f"): "\u{0C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// Reads `\u` and four digits, and the second half where they are the first half of a pair.
  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let second = offset
    guard UTF16.isLeadSurrogate(unit), bytes[offset...].starts(with: "\\u".utf8) else {
      if UTF16.isLeadSurrogate(unit), bytes.count - offset < 2, next != .quote {
        throw failure(.ends(inside: .string), at: bytes.count)
      }
      throw failure(.loneSurrogate(unit), at: start)
    }
    offset += 1
    let other = try fourDigits(from: second)
    guard UTF16.isTrailSurrogate(other) else { throw failure(.loneSurrogate(unit), at: start) }
    return UTF16.decode(UTF16.EncodedScalar([unit, other]))
  }

  /// Reads `u` and four hexadecimal digits; `start` is the backslash before.
  private mutating func fourDigits(from start: Int) throws(JSONError) -> UInt16 {
    offset += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw failure(.ends(inside: .string)) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure(.shortUnicodeEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }
}
