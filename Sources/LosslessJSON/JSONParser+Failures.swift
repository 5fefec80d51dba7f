extension JSONParser {
  func failure(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    JSONError(position: JSONPosition(of: place ?? offset, in: bytes), reason: reason)
  }

  /// Says what stands at the offset in place of what JSON wants there.
  func unexpected(
    _ expectation: JSONError.Expectation,
    inside container: JSONError.Construct = .array
  ) -> JSONError {
    guard let byte = next else { return failure(.ends(inside: container)) }
    if isAtConflictMarker { return failure(.conflictMarker) }
    let after = bytes[(offset + 1)...].first
    if byte == .slash, after == .slash || after == UInt8(ascii: "*") { return failure(.comment) }
    do throws(JSONError) {
      return failure(.unexpected(try found(), expected: expectation))
    } catch {
      return error
    }
  }

  /// The word or character at the offset.
  func found() throws(JSONError) -> String {
    let word = bytes[offset...].prefix { $0.isLetterOrDigit }
    if !word.isEmpty { return String(decoding: word.prefix(41), as: UTF8.self) }
    guard let length = bytes.lengthOfUTF8Sequence(at: offset) else { throw notUTF8() }
    return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
  }

  func notUTF8() -> JSONError {
    failure(looksLikeLatin1 ? .otherEncoding(.latin1) : .notUTF8(byte: bytes[offset]))
  }

  /// Refuses, before anything is read, what cannot be UTF-8 or is too large.
  func refuseUnreadable() throws(JSONError) {
    guard bytes.count <= JSONDocument.sizeLimitInBytes else {
      throw failure(.tooLarge(bytes: bytes.count), at: 0)
    }
    guard !bytes.isEmpty else { return }
    if bytes.allSatisfy({ $0 == 0 }) { throw failure(.onlyZeros, at: 0) }
    if bytes.count >= 2, let encoding = wideEncoding {
      throw failure(.otherEncoding(encoding), at: 0)
    }
  }

  /// The encoding told by a byte order mark or by zeros among the first four bytes.
  ///
  /// JSON starts with two ASCII characters, or is one digit: RFC 4627, section 3.
  private var wideEncoding: JSONError.Encoding? {
    let first = Array(bytes.prefix(4))
    let zeros = first.map { $0 == 0 }
    if first == [0xFF, 0xFE, 0, 0] || first == [0, 0, 0xFE, 0xFF] { return .utf32 }
    if zeros == [false, true, true, true] || zeros == [true, true, true, false] { return .utf32 }
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { return .utf16 }
    return zeros[0] != zeros[1] ? .utf16 : nil
  }

  /// Whether the byte at the offset, which is not UTF-8, seems to be a letter in Latin-1.
  ///
  /// It stands alone before an ASCII character, and nowhere do two bytes make a UTF-8 character.
  private var looksLikeLatin1: Bool {
    guard offset + 1 < bytes.count, bytes[offset + 1] < 0x80 else { return false }
    return bytes.indices.allSatisfy {
      bytes[$0] < 0x80 || bytes.lengthOfUTF8Sequence(at: $0) == nil
    }
  }

  /// Whether a line starts here with seven of the characters that git marks a conflict with.
  private var isAtConflictMarker: Bool {
    guard offset == bytes.startOfText || bytes[offset - 1] == .lineFeed else { return false }
    let mark = bytes[offset...].prefix(7)
    guard mark.count == 7, let first = mark.first, mark.allSatisfy({ $0 == first }) else {
      return false
    }
    return "<|=>".utf8.contains(first)
  }
}
