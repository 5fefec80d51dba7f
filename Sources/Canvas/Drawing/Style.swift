/// How a cell looks.
///
/// A terminal that lacks an attribute leaves it out.
package struct Style: Hashable, Sendable {
  /// An index of the 256-colour palette for the text; nil is the terminal's own colour.
  ///
  /// Terminals with fewer than 256 colours, and `NO_COLOR`, show none: glyph and word say it too.
  package var colour: UInt8?
  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isReversed = false

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
}
