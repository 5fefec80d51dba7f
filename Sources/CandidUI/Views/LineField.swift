import Canvas

/// One line being typed; it scrolls sideways so that the cursor is always seen.
enum LineField {
  static func draw(
    _ editor: TextEditor,
    row: Int,
    column: Int,
    columns: Int,
    hasFocus: Bool,
    _ frame: inout Frame
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
  }
}
