extension JSONParser {
  /// Goes over a string whose opening quote stands at the offset, and says whether it has escapes.
  mutating func skipString() throws(JSONError) -> Bool {
    var hasEscapes = false
    offset += 1
    while true {
      skipPlainCharacters()
      switch next {
      case .quote:
        offset += 1
        return hasEscapes
      case .backslash:
        hasEscapes = true
        _ = try escape()
      case nil: throw failure(.ends(inside: .string))
      default: try skipCharacter()
      }
    }
  }

  /// Reads the string that stands between two quotes, its escapes resolved.
  static func string(in inside: Range<Int>, of bytes: [UInt8]) throws(JSONError) -> String {
    var parser = JSONParser(bytes)
    parser.offset = inside.lowerBound
    var text: [UInt8] = []
    // No escape is shorter than what it stands for.
    text.reserveCapacity(inside.count)
    while parser.offset < inside.upperBound {
      let start = parser.offset
      let end = parser.backslash(before: inside.upperBound)
      text.append(contentsOf: bytes[start..<end])
      parser.offset = end
      guard end < inside.upperBound else { break }
      let scalar = try parser.escape()
      if scalar.isASCII { text.append(UInt8(scalar.value)) } else { text += String(scalar).utf8 }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The offset of the next backslash, or the end where there is none before it.
  private func backslash(before end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = offset
      while index < end, bytes[index] != .backslash { index += 1 }
      return index
    }
  }

  /// Skips what is ASCII and neither quote nor backslash nor control, eight bytes at a time.
  private mutating func skipPlainCharacters() {
    offset = bytes.withUnsafeBytes { bytes in
      // A local index is kept in a register.
      var index = offset
      while index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let plain = UInt64(littleEndian: eight).plainCharacters
        index += plain
        if plain < 8 { return index }
      }
      while index < bytes.count, bytes[index].isPlainCharacter { index += 1 }
      return index
    }
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
      guard let scalar = Self.shortEscape(letter) else {
        throw failure(.unknownEscape(try found()), at: start)
      }
      offset += 1
      return scalar
    }
    return Unicode.Scalar(letter)
  }

  private static func shortEscape(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

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

extension UInt8 {
  fileprivate var isPlainCharacter: Bool {
    self >= 0x20 && self < 0x80 && self != .quote && self != .backslash
  }
}

extension UInt64 {
  /// How many of its eight bytes, the lowest first, come before one that is no plain character.
  ///
  /// A byte less what it may not be borrows from its highest bit. It may borrow from the bytes above
  /// it too, but of those none is asked for.
  fileprivate var plainCharacters: Int {
    let controls = self &- Self(each: 0x20)
    let quotes = (self ^ Self(each: .quote)) &- Self(each: 1)
    let backslashes = (self ^ Self(each: .backslash)) &- Self(each: 1)
    let others = (self | controls | quotes | backslashes) & Self(each: 0x80)
    return others.trailingZeroBitCount / 8
  }

  private init(each byte: UInt8) { self = UInt64(byte) * 0x0101_0101_0101_0101 }
}
