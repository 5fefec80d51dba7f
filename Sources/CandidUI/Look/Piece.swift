import Canvas

/// A run of text in one style; a line is a list of them.
package struct Piece: Equatable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension [Piece] {
  package var text: String { map(\.text).joined() }

  package var columns: Int { reduce(0) { $0 + Text.columns($1.text) } }
}

extension Piece {
  /// A text in lines of at most so many columns; what is not ASCII comes out as the frame draws it.
  static func lines(of text: String, _ columns: Int, _ style: Style = .plain) -> [[Piece]] {
    Text.wrapped(text, columns: max(1, columns)).map { [Piece($0, style)] }
  }
}

extension Frame {
  /// Writes pieces one after the other into at most `width` columns.
  mutating func write(_ pieces: [Piece], row: Int, column: Int, width: Int = .max) {
    var used = 0
    for piece in pieces where used < width {
      used += write(
        piece.text,
        row: row,
        column: column + used,
        width: width - used,
        style: piece.style
      )
    }
  }

  /// Writes a text wrapped into a block, cut with an ellipsis where it is longer.
  ///
  /// - Returns: How many rows it took.
  @discardableResult
  mutating func writeWrapped(_ text: String, in rect: Rect, style: Style = .plain) -> Int {
    guard !text.isEmpty else { return 0 }
    let lines = Text.wrapped(
      text,
      columns: rect.columns,
      maxLines: rect.rows,
      characters: characters
    )
    for (index, line) in lines.enumerated() {
      write(line, row: rect.row + index, column: rect.column, width: rect.columns, style: style)
    }
    return lines.count
  }

  /// Writes pieces, cut with an ellipsis where they are wider than the place.
  mutating func writeCut(_ pieces: [Piece], row: Int, column: Int, width: Int) {
    write(pieces, row: row, column: column, width: width)
    guard pieces.columns > width, width > 0 else { return }
    write(characters == .ascii ? "~" : "…", row: row, column: column + width - 1)
  }

  /// Writes one line, cut with an ellipsis where it is wider than the place.
  mutating func writeCut(
    _ text: String,
    row: Int,
    column: Int,
    width: Int,
    style: Style = .plain
  ) {
    guard width > 0 else { return }
    write(
      Text.cut(text, to: width, characters: characters),
      row: row,
      column: column,
      width: width,
      style: style
    )
  }
}
