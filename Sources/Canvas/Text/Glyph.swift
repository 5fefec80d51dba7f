/// What stands at one place of the screen: a scalar and at most two marks on it, or nothing.
///
/// A number and not a text: a frame holds thousands of these, copied and compared at every key.
package struct Glyph: Hashable, Sendable {
  /// The scalars, 21 bits each, the first one lowest; 0 behind the last.
  private var scalars: UInt64

  /// Nothing, as in the right half of a wide character.
  static let nothing = Glyph(scalars: 0)
  static let blank = Glyph(ascii: 0x20)

  private init(scalars: UInt64) { self.scalars = scalars }

  init(_ scalar: Unicode.Scalar) { scalars = UInt64(scalar.value) }

  /// One ASCII character; the highest bit of the byte is left out.
  init(ascii byte: UInt8) { scalars = UInt64(byte & 0x7F) }

  /// Adds a mark; a third one is left out.
  mutating func add(_ mark: Unicode.Scalar) {
    let count = count
    if count < 3 { scalars |= UInt64(mark.value) << (count * Self.width) }
  }

  package var isNothing: Bool { scalars == 0 }

  /// The byte where it is one printable ASCII character; nil for all else.
  package var ascii: UInt8? {
    (0x20...0x7E).contains(scalars) ? UInt8(truncatingIfNeeded: scalars) : nil
  }

  /// Its only scalar; nil for nothing and where it has marks.
  var scalar: Unicode.Scalar? {
    isNothing ? nil : UInt32(exactly: scalars).flatMap { Unicode.Scalar($0) }
  }

  /// How many scalars it has, 0 to 3.
  package var count: Int {
    (UInt64.bitWidth - scalars.leadingZeroBitCount + Self.width - 1) / Self.width
  }

  /// The value of the scalar at a place under `count`.
  package func value(at place: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: scalars >> (place * Self.width) & (1 << Self.width - 1))
  }

  var text: String {
    if let ascii { return asciiTexts[Int(ascii)] }
    var text = ""
    for scalar in (0..<count).compactMap({ Unicode.Scalar(value(at: $0)) }) {
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// The bits of a scalar: up to U+10FFFF.
  private static let width = 21
}

/// Every ASCII character as a text, made once.
private let asciiTexts: [String] = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }
