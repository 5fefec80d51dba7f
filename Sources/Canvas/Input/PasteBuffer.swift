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
    // Nearly every byte goes this way.
    if matched == 0, byte != 0x1B {
      append(byte)
      return nil
    }
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

  /// The text with `\n` as line ends, without C0 controls but tabs; what is not UTF-8 is U+FFFD.
  var text: String {
    // Decoded first: a control taken out of a broken sequence must not make it whole.
    let decoded = String(decoding: isCut ? wholeBytes : bytes[...], as: UTF8.self)
    var kept: [UInt8] = []
    kept.reserveCapacity(decoded.utf8.count)
    var previous: UInt8 = 0
    for byte in decoded.utf8 {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: kept.append(0x0A)
      case 0x00..<0x20 where byte != 0x09, 0x7F: break
      default: kept.append(byte)
      }
      previous = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The bytes without the beginning of a scalar that the limit has cut.
  private var wholeBytes: ArraySlice<UInt8> {
    let tail = bytes.suffix(4)
    guard let first = tail.lastIndex(where: { $0 < 0x80 || $0 >= 0xC0 }) else { return bytes[...] }
    let length =
      switch bytes[first] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return bytes.count - first < length ? bytes[..<first] : bytes[...]
  }
}
