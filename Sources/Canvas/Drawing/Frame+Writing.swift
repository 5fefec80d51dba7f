extension Frame {
  /// Writes a text on one line, in the form in which it is safe to draw.
  ///
  /// The text ends at the edge of the screen and after `width` columns; a wide character that an
  /// edge cuts becomes a blank. A row outside the screen shows nothing, as do columns left of it.
  ///
  /// - Returns: The columns used, those left of the screen included, those that were cut off not.
  @discardableResult
  package mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    width: Int = .max,
    style: Style = .plain
  ) -> Int {
    let end = min(size.columns, column.advancedOrMaximum(by: width))
    guard bounds.rowRange.contains(row), column < end else { return 0 }
    if column >= 0,
      let used = writeASCII(text, row: row, columns: column..<end, style: style)
        ?? writePlain(text, row: row, columns: column..<end, style: style)
    {
      return used
    }
    var next = column
    for cluster in Clusters(text, characters: characters) where cluster.columns > 0 {
      guard next < end else { break }
      let after = next + cluster.columns
      if next >= 0, after <= end {
        put(cluster, row: row, column: next, style: style)
      } else if after > 0 {
        put(.blank, row: row, column: max(0, next), style: style)
      }
      next = min(after, end)
    }
    return next - column
  }

  /// Writes one cluster where it is known to fit.
  mutating func put(_ cluster: Cluster, row: Int, column: Int, style: Style) {
    let index = row * size.columns + column
    splitWide(row: row, column: column)
    splitWide(row: row, column: column + cluster.columns)
    cells[index] = Cell(glyph: cluster.glyph, style: style)
    if cluster.columns == 2 {
      cells[index + 1] = Cell(glyph: .nothing, style: style)
    }
  }

  /// Turns a wide character that lies across the left edge of a column into two blanks.
  mutating func splitWide(row: Int, column: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].glyph.isNothing else { return }
    cells[index - 1].glyph = .blank
    cells[index].glyph = .blank
  }

  /// Writes a text of printable ASCII, a cell for each byte; nil, and nothing written, if it holds
  /// more.
  ///
  /// Nearly all text is.
  private mutating func writeASCII(
    _ text: String,
    row: Int,
    columns: Range<Int>,
    style: Style
  ) -> Int? {
    guard text.isPrintableASCII else { return nil }
    let used = min(columns.count, text.utf8.count)
    guard used > 0 else { return 0 }
    splitWide(row: row, column: columns.lowerBound)
    splitWide(row: row, column: columns.lowerBound + used)
    var index = row * size.columns + columns.lowerBound
    for byte in text.utf8.prefix(used) {
      cells[index] = Cell(glyph: Glyph(ascii: byte), style: style)
      index += 1
    }
    return used
  }

  /// Writes a text of scalars that each are a cluster and take one column, and that all fit; nil,
  /// and nothing written, for any other.
  ///
  /// The beads, arrows and dots beside words: a third of the time that clusters take.
  private mutating func writePlain(
    _ text: String,
    row: Int,
    columns: Range<Int>,
    style: Style
  ) -> Int? {
    guard characters == .unicode else { return nil }
    var used = 0
    for scalar in text.unicodeScalars {
      guard scalar.plainColumns == 1, used < columns.count else { return nil }
      used += 1
    }
    splitWide(row: row, column: columns.lowerBound)
    splitWide(row: row, column: columns.lowerBound + used)
    var index = row * size.columns + columns.lowerBound
    for scalar in text.unicodeScalars {
      cells[index] = Cell(glyph: Glyph(scalar), style: style)
      index += 1
    }
    return used
  }
}
