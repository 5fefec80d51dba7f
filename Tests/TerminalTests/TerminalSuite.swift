import Testing

@testable import Canvas
@testable import Terminal

// ncurses, signals and the locale are the process's own: one test at a time.
@Suite(.serialized) struct TerminalTests {
  let pty: Pty

  init() throws {
    pty = try Pty(columns: 20, rows: 4)
  }

  func open(
    colours: ColourMode = .automatic,
    recolouring: Recolouring = Recolouring(),
    usesMouse: Bool = true,
    _ changes: [String: String] = [:]
  ) throws -> Terminal {
    let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"].merging(changes) { $1 }
    return try Terminal(
      colours: colours,
      recolouring: recolouring,
      usesMouse: usesMouse,
      input: pty.program,
      output: pty.program
    ) { environment[$0] }
  }

  /// A frame of lines, in which a `_` stands for the right half of a wide character.
  func frame(
    _ lines: [String],
    style: Style = .plain,
    cursor: Point? = nil,
    size: Size = Size(columns: 20, rows: 4)
  ) -> Frame {
    var frame = Frame(size: size)
    frame.cursor = cursor
    for (row, line) in lines.enumerated().prefix(size.rows) {
      for (column, character) in line.enumerated().prefix(size.columns) {
        let glyph = character == "_" ? .nothing : Self.glyph(character)
        frame.cells[row * size.columns + column] = Cell(glyph: glyph, style: style)
      }
    }
    return frame
  }

  private static func glyph(_ character: Character) -> Glyph {
    var scalars = character.unicodeScalars
    var glyph = Glyph(scalars.removeFirst())
    for mark in scalars { glyph.add(mark) }
    return glyph
  }
}
