/// The text of a bracketed paste as it comes in, until the sequence that ends it.
struct PasteBuffer: Hashable, Sendable {
  /// What follows in the same paste is dropped: 8 MiB, far past any post, bounds the memory.
  static let maximumBytes = 8 << 20

  private static let endMarker = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of the end marker the last bytes are.
  private var matched = 0
  private var isCut = false
  private let maximumBytes: Int

  init(maximumBytes: Int = PasteBuffer.maximumBytes) {
    self.maximumBytes = maximumBytes
  }

  /// Takes a byte; gives the whole text when it is the last of the end marker.
  mutating func add(_ byte: UInt8) -> String? {
    if byte == Self.endMarker[matched] {
      matched += 1
      return matched == Self.endMarker.count ? text : nil
    }
    // The marker holds one ESC, its first byte, so a failed match can only begin anew with this
    // byte.
    for earlier in Self.endMarker.prefix(matched) { append(earlier) }
    matched = 0
    if byte == Self.endMarker[0] {
      matched = 1
    } else {
      append(byte)
    }
    return nil
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count < maximumBytes {
      bytes.append(byte)
    } else {
      isCut = true
    }
  }

  /// The text with `\n` as line ends, without controls but tabs; what is not UTF-8 is U+FFFD.
  private var text: String {
    var result = String.UnicodeScalarView()
    var follows: Unicode.Scalar = "\0"
    for scalar in String(decoding: isCut ? wholeBytes : bytes[...], as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where follows == "\r": break
      case "\r", "\n": result.append("\n")
      case "\t": result.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
      follows = scalar
    }
    return String(result)
  }

  /// The bytes without the beginning of a scalar that the limit has cut.
  private var wholeBytes: ArraySlice<UInt8> {
    var whole = bytes[...]
    while let last = whole.last, last >= 0x80, bytes.count - whole.count < 4 {
      whole.removeLast()
      if last >= 0xC0 { break }
    }
    return whole
  }
}
