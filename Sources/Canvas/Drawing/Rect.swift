/// A block of cells; may be empty, never negative.
///
/// May reach past any screen: what lies outside is not drawn.
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

  package var rowRange: Range<Int> { row..<row.advancedOrMaximum(by: rows) }
  package var columnRange: Range<Int> { column..<column.advancedOrMaximum(by: columns) }

  package func contains(_ point: Point) -> Bool {
    rowRange.contains(point.row) && columnRange.contains(point.column)
  }
}

extension Int {
  /// The sum with a number that is not negative, at most `Int.max`.
  ///
  /// `write(…, width: .max)` means "to the edge"; a sum that overflows would trap.
  func advancedOrMaximum(by distance: Int) -> Int {
    let (sum, isOverflown) = addingReportingOverflow(Swift.max(0, distance))
    return isOverflown ? .max : sum
  }
}
