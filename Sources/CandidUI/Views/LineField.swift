import Canvas

/// One line being typed; it scrolls sideways so that the cursor is always seen.
enum LineField {
  /// Draws it, and marks it as what a place in it gives, of a point from its left edge.
  static func draw(
    _ editor: TextEditor,
    row: Int,
    column: Int,
    columns: Int,
    hasFocus: Bool,
    _ frame: inout Frame,
    marked spot: (@escaping @Sendable (Point) -> Int) -> Spot
  ) {
    guard columns > 0 else { return }
    let text = editor.text
    let cursor = text.utf8.index(text.startIndex, offsetBy: editor.cursor)
    var first = text.startIndex
    var before = 0
    if hasFocus {
      first = cursor
      while first > text.startIndex {
        let previous = text.index(before: first)
        let width = Text.columns(String(text[previous]), characters: frame.characters)
        if before + width >= columns { break }
        before += width
        first = previous
      }
      frame.cursor = Point(row: row, column: column + before)
    }
    // Each character takes a column at least, as good as always.
    let shown = String(text[first...].prefix(columns + 1))
    frame.write(shown, row: row, column: column, width: columns)
    let rect = Rect(row: row, column: column, columns: columns, rows: 1)
    let start = text.utf8.distance(from: text.startIndex, to: first)
    let characters = frame.characters
    frame.mark(rect, as: spot { start + bytes(of: shown, before: $0.column, characters) })
  }

  /// How many bytes of a text stand before the character at a column.
  private static func bytes(
    of text: String,
    before column: Int,
    _ characters: CharacterSet
  ) -> Int {
    var (bytes, end) = (0, 0)
    for character in text {
      end += Text.columns(String(character), characters: characters)
      if end > column { break }
      bytes += character.utf8.count
    }
    return bytes
  }
}
