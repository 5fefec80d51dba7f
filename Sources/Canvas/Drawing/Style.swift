/// How a cell looks.
///
/// A terminal that lacks an attribute leaves it out. Kept in two bytes: each cell has one, and all of
/// them are compared at every key.
package struct Style: Hashable, Sendable {
  /// The colour in the lowest 8 bits, then a bit for each of what follows.
  private var bits: UInt16 = 0

  /// An index of the 256-colour palette for the text; nil is the terminal's own colour.
  ///
  /// Terminals with fewer than 256 colours, and `NO_COLOR`, show none: glyph and word say it too.
  package var colour: UInt8? {
    get { self[Self.coloured] ? UInt8(truncatingIfNeeded: bits) : nil }
    set {
      bits = bits & ~0xFF | UInt16(newValue ?? 0)
      self[Self.coloured] = newValue != nil
    }
  }
  package var isBold: Bool {
    get { self[1 << 9] }
    set { self[1 << 9] = newValue }
  }
  package var isDim: Bool {
    get { self[1 << 10] }
    set { self[1 << 10] = newValue }
  }
  package var isUnderlined: Bool {
    get { self[1 << 11] }
    set { self[1 << 11] = newValue }
  }
  package var isReversed: Bool {
    get { self[1 << 12] }
    set { self[1 << 12] = newValue }
  }

  package init(
    colour: UInt8? = nil,
    isBold: Bool = false,
    isDim: Bool = false,
    isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.colour = colour
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }

  package static let plain = Style()
  package static let dim = Style(isDim: true)
  package static let bold = Style(isBold: true)
  package static let reversed = Style(isReversed: true)

  private static let coloured: UInt16 = 1 << 8

  private subscript(bit: UInt16) -> Bool {
    get { bits & bit != 0 }
    set { bits = newValue ? bits | bit : bits & ~bit }
  }
}
