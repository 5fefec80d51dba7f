import Canvas
import Testing

@testable import Terminal

extension TerminalTests {
  @Test func `the size is the terminal's`() throws {
    let terminal = try open()
    #expect(terminal.size == Size(columns: 20, rows: 4))
  }

  @Test(arguments: [
    ([:], Size(columns: 80, rows: 24)),
    (["LINES": "50", "COLUMNS": "132"], Size(columns: 132, rows: 50)),
    (["LINES": "0", "COLUMNS": "x"], Size(columns: 80, rows: 24)),
    (["LINES": "-1", "COLUMNS": "99999999"], Size(columns: 80, rows: 24)),
  ])
  func `a terminal without a size takes it from the environment`(
    changes: [String: String],
    expected: Size
  ) throws {
    pty.resize(columns: 0, rows: 0)
    #expect(try open(changes).size == expected)
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 2), (3, 3), (19, 4), (21, 5), (200, 60), (500, 200)])
  func `a new size repaints what fits`(columns: Int, rows: Int) throws {
    let terminal = try open()
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    pty.resize(columns: columns, rows: rows)
    try terminal.show(frame(["hello"]))
    #expect(pty.received().contains("hello".prefix(max(1, columns - 1))))
    let size = Size(columns: columns, rows: rows)
    try terminal.show(frame(["jelly"], size: size))
    #expect(pty.received().contains("j"))
    #expect(terminal.size == size)
  }

  @Test func `a size past any screen is cut`() throws {
    let terminal = try open()
    pty.resize(columns: 65_535, rows: 65_535)
    #expect(terminal.size == Size(columns: 2_000, rows: 2_000))
    terminal.leave()
    pty.resize(columns: 0, rows: 0)
    #expect(try open(["LINES": "65535"]).size == Size(columns: 80, rows: 2_000))
  }

  @Test func `a smaller frame leaves nothing of the one before`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello", "world"]))
    _ = pty.received()
    try terminal.show(frame(["hello"], size: Size(columns: 5, rows: 1)))
    // From the second row on everything is erased.
    #expect(pty.received().contains("\u{1B}[J"))
  }
}
