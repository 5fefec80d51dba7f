/// The extent of a screen, in terminal cells.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// One cell's place; row and column count from 0 at the top left.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A block of cells; may be empty, never negative.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var columns: Int
  package var rows: Int

  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package var rowRange: Range<Int> { row..<(row + rows) }
  package var columnRange: Range<Int> { column..<(column + columns) }

  package func contains(_ point: Point) -> Bool {
    rowRange.contains(point.row) && columnRange.contains(point.column)
  }
}
