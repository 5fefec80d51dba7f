/// Puts the bytes of UTF-8 together, one at a time.
///
/// Source: the table of well-formed byte sequences in the Unicode Standard (3-7): no overlong form,
/// no surrogate, nothing past U+10FFFF.
struct UTF8Decoder: Hashable, Sendable {
  enum Result {
    case scalar(Unicode.Scalar)
    /// More bytes must follow.
    case incomplete
    /// The byte cannot stand here; what came before it is dropped.
    case malformed
  }

  private var value: UInt32 = 0
  private var remaining = 0
  /// What the next byte may be; narrower than 0x80...0xBF after some first bytes.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  var isIncomplete: Bool { remaining > 0 }

  mutating func add(_ byte: UInt8) -> Result {
    remaining > 0 ? follow(byte) : begin(byte)
  }

  private mutating func reset() { self = UTF8Decoder() }

  private mutating func begin(_ byte: UInt8) -> Result {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, value: byte & 0x1F)
    case 0xE0: expect(2, value: 0, allowed: 0xA0...0xBF)
    case 0xED: expect(2, value: 0x0D, allowed: 0x80...0x9F)
    case 0xE1...0xEF: expect(2, value: byte & 0x0F)
    case 0xF0: expect(3, value: 0, allowed: 0x90...0xBF)
    case 0xF1...0xF3: expect(3, value: byte & 0x07)
    case 0xF4: expect(3, value: 4, allowed: 0x80...0x8F)
    default: return .malformed
    }
    return .incomplete
  }

  private mutating func follow(_ byte: UInt8) -> Result {
    guard allowed.contains(byte) else {
      reset()
      return .malformed
    }
    let joined = value << 6 | UInt32(byte & 0x3F)
    guard remaining == 1 else {
      value = joined
      remaining -= 1
      allowed = 0x80...0xBF
      return .incomplete
    }
    reset()
    return Unicode.Scalar(joined).map { .scalar($0) } ?? .malformed
  }

  private mutating func expect(
    _ remaining: Int,
    value: UInt8,
    allowed: ClosedRange<UInt8> = 0x80...0xBF
  ) {
    self.remaining = remaining
    self.value = UInt32(value)
    self.allowed = allowed
  }
}
