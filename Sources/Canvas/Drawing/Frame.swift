/// A whole screen as a value: rows × columns of cells, and where the cursor stands.
///
/// Drawing outside it does nothing, at any size. A wide character takes two cells: its glyph, then
/// nothing in the same row; drawing over one half turns the other into a blank.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package let characters: CharacterSet
  /// Row by row, `size.rows * size.columns` of them.
  package internal(set) var cells: [Cell]
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: Point?
  /// What the parts of it stand for; nil where nobody will ask.
  package internal(set) var spots: Spots?

  /// Makes a blank screen; a negative size is an empty one.
  package init(size: Size, characters: CharacterSet = .unicode, keepsSpots: Bool = false) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.characters = characters
    spots = keepsSpots ? Spots() : nil
    cells = Array(repeating: Cell(), count: self.size.rows * self.size.columns)
  }

  /// The cell at a place, counted from 0; a blank one outside the screen.
  package subscript(row: Int, column: Int) -> Cell {
    guard bounds.contains(Point(row: row, column: column)) else { return Cell() }
    return cells[row * size.columns + column]
  }

  /// All of the screen.
  package var bounds: Rect {
    Rect(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }
}
