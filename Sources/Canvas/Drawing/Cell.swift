/// What one column of one row shows.
package struct Cell: Hashable, Sendable {
  /// A cluster that is safe to draw, or nothing in the right half of a wide one.
  package var glyph: Glyph
  package var style: Style

  package init(glyph: Glyph = .blank, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// What it shows as text; "" in the right half of a wide cluster.
  package var text: String { glyph.text }
}
