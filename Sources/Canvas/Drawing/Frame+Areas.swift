extension Frame {
  /// Fills a block with one character.
  ///
  /// A wide character stands in pairs of columns; an odd column at the right is blank.
  package mutating func fill(_ rect: Rect, with character: Character, style: Style = .plain) {
    let clusters = Clusters(String(character), characters: characters)
    guard let cluster = clusters.first(where: { $0.columns > 0 }) else { return }
    let columns = rect.columnRange.clamped(to: bounds.columnRange)
    for row in rect.rowRange.clamped(to: bounds.rowRange) {
      var column = columns.lowerBound
      while column < columns.upperBound {
        let fits = column + cluster.columns <= columns.upperBound
        put(fits ? cluster : .blank, row: row, column: column, style: style)
        column += cluster.columns
      }
    }
  }

  /// Makes a block blank and plain, and lets it stand for nothing.
  package mutating func clear(_ rect: Rect) {
    fill(rect, with: " ")
    cover(rect)
  }

  /// Changes how a block looks and leaves its text, as for an overlay above a dimmed screen.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let columns = rect.columnRange.clamped(to: bounds.columnRange)
    for row in rect.rowRange.clamped(to: bounds.rowRange) {
      for column in columns {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// Draws a horizontal line, `─` or `-`; a vertical one in its way becomes a crossing, `┼` or `+`.
  package mutating func rule(row: Int, columns: Range<Int>, style: Style = .dim) {
    guard bounds.rowRange.contains(row) else { return }
    for column in columns.clamped(to: bounds.columnRange) {
      putLine(.horizontal, row: row, column: column, style: style)
    }
  }

  /// Draws a vertical line, `│` or `|`; a horizontal one in its way becomes a crossing, `┼` or `+`.
  package mutating func rule(column: Int, rows: Range<Int>, style: Style = .dim) {
    guard bounds.columnRange.contains(column) else { return }
    for row in rows.clamped(to: bounds.rowRange) {
      putLine(.vertical, row: row, column: column, style: style)
    }
  }

  private mutating func putLine(_ line: Line, row: Int, column: Int, style: Style) {
    let present = self[row, column].glyph
    let crosses =
      present == line.across.glyph(in: characters) || present == Line.crossing.glyph(in: characters)
    let glyph = (crosses ? Line.crossing : line).glyph(in: characters)
    put(Cluster(glyph: glyph, columns: 1), row: row, column: column, style: style)
  }
}

/// What frames and tables are drawn with.
private enum Line {
  case horizontal
  case vertical
  case crossing

  /// The line that makes a crossing with this one.
  var across: Line {
    switch self {
    case .horizontal: .vertical
    case .vertical: .horizontal
    case .crossing: .crossing
    }
  }

  func glyph(in characters: CharacterSet) -> Glyph {
    switch (self, characters) {
    case (.horizontal, .unicode): Glyph("─")
    case (.vertical, .unicode): Glyph("│")
    case (.crossing, .unicode): Glyph("┼")
    case (.horizontal, .ascii): Glyph("-")
    case (.vertical, .ascii): Glyph("|")
    case (.crossing, .ascii): Glyph("+")
    }
  }
}
