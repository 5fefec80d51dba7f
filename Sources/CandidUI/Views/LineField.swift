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
    let widths = editor.characters.map { Text.columns(String($0)) }
    var first = 0
    var before = widths[..<editor.cursor].reduce(0, +)
    while before >= columns, first < editor.cursor {
      before -= widths[first]
      first += 1
    }
    let text = String(editor.characters[(hasFocus ? first : 0)...])
    frame.write(text, row: row, column: column, width: columns)
    if hasFocus { frame.cursor = Point(row: row, column: column + before) }
  }
}
