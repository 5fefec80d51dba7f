/// A post's name for life: 12 lower-case Crockford base32 characters, 60 random bits.
///
/// Random rather than counted, so that two branches of one plan never hand out the same.
package struct PostID: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// The digits of Crockford's base32: no i, l, o or u, which read like others.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Takes an id as it stands in a file; nil where it is not one.
  package init?(_ text: String) {
    let bytes = text.utf8Span.span
    guard bytes.count == 12, bytes.indices.allSatisfy({ Self.isDigit(bytes[$0]) }) else {
      return nil
    }
    self.text = text
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: false
    }
  }

  package init(using generator: inout some RandomNumberGenerator) {
    self.init(bits: UInt64.random(in: 0..<(1 << 60), using: &generator))
  }

  /// Takes the lowest 60 of these bits.
  init(bits: UInt64) {
    let bytes = (0..<12).map { place in Self.digits[Int(bits >> UInt64(place * 5) & 31)] }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The first 8 characters, as lists show it.
  package var short: String { String(text.prefix(8)) }

  package var description: String { text }
}
