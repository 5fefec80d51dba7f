/// What one column of one row shows.
package struct Cell: Hashable, Sendable {
  /// A cluster that is safe to draw, or "" in the right half of a wide one.
  package var text: String
  package var style: Style

  package init(text: String = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
