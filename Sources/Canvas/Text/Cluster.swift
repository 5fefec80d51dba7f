/// A piece of text that is safe to draw and takes one place on the screen.
struct Cluster: Hashable {
  /// A scalar and at most two marks; "\n" or "\t" only where the clusters were asked to keep them.
  var glyph: Glyph
  /// 1 or 2; 0 for a kept "\n" or "\t".
  var columns: Int
  /// Whether it belongs to a part of the text that was asked to be marked.
  var isMarked = false

  static let blank = Cluster(glyph: .blank, columns: 1)
  static let replacement = Cluster("\u{FFFD}", columns: 1)

  init(glyph: Glyph, columns: Int) {
    self.glyph = glyph
    self.columns = columns
  }

  init(_ scalar: Unicode.Scalar, columns: Int) {
    self.init(glyph: Glyph(scalar), columns: columns)
  }

  /// One printable ASCII character.
  init(ascii byte: UInt8) {
    self.init(glyph: Glyph(ascii: byte), columns: 1)
  }

  var text: String { glyph.text }

  var isBlank: Bool { glyph == .blank }
}
