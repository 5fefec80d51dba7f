/// A whole screen as a value: rows × columns of cells, and where the cursor stands.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package let characters: CharacterSet
  /// Row by row, `size.rows * size.columns` of them.
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: Point?

  package init(size: Size, characters: CharacterSet = .unicode) {
    self.size = size
    self.characters = characters
    cells = Array(repeating: Cell(), count: max(0, size.rows) * max(0, size.columns))
  }

  package subscript(row: Int, column: Int) -> Cell {
    cells[row * size.columns + column]
  }
}
