import Canvas
import Glibc
import Testing

@testable import Terminal

extension TerminalTests {
  @Test func `a frame enters the second screen and shows its text`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello", "● wörld"]))
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?1049h"))
    #expect(bytes.contains("\u{1B}[?2004h\u{1B}[?1002h\u{1B}[?1006h"))
    #expect(bytes.contains("hello"))
    #expect(bytes.contains("● wörld"))
  }

  @Test func `an unchanged frame writes nothing`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    try terminal.show(frame(["hello"]))
    #expect(pty.received() == "")
  }

  @Test func `a small change writes only that change`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello", "one", "two"]))
    _ = pty.received()
    try terminal.show(frame(["hello", "one", "too"]))
    let bytes = pty.received()
    #expect(bytes.contains("o"))
    #expect(!bytes.contains("hello"))
    #expect(bytes.utf8.count < 16)
  }

  @Test func `a redraw writes everything again at once`() throws {
    let terminal = try open()
    terminal.redraw()
    #expect(pty.received() == "")
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    terminal.redraw()
    #expect(pty.received().contains("hello"))
    try terminal.show(frame(["hello"]))
    #expect(pty.received() == "")
  }

  @Test func `a redraw shows what changed and what did not`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello", "one"]))
    _ = pty.received()
    terminal.redraw()
    try terminal.show(frame(["hello", "two"]))
    let bytes = pty.received()
    #expect(bytes.contains("hello") && bytes.contains("two"))
  }

  @Test func `a frame of another size after the terminal was lent is whole`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello", "one"]))
    terminal.lend {}
    pty.resize(columns: 30, rows: 6)
    _ = pty.received()
    try terminal.show(frame(["hello", "one"], size: Size(columns: 30, rows: 6)))
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?1049h") && bytes.contains("hello") && bytes.contains("one"))
  }

  @Test func `what was written is given once`() throws {
    let outbox = try Outbox(output: pty.program)
    defer { outbox.close() }
    for text in ["a longer text", "short", ""] {
      fputs(text, outbox.file)
      #expect(outbox.take() == Array(text.utf8))
    }
    #expect(outbox.isCollecting && pty.received() == "")
  }

  @Test(arguments: ["xterm-256color", "screen-256color"])
  func `colours come from the palette and leave it alone`(name: String) throws {
    let terminal = try open(["TERM": name])
    try terminal.show(frame(["hello"], style: Style(colour: 132)))
    terminal.lend {}
    try terminal.show(frame(["hello"], style: Style(colour: 132)))
    terminal.leave()
    let bytes = pty.received()
    #expect(bytes.contains("38;5;132m"))
    #expect(!bytes.contains("\u{1B}]104"))
  }

  @Test(arguments: [
    (ColourMode.never, [:]), (.automatic, ["NO_COLOR": "1"]), (.automatic, ["TERM": "xterm"]),
    (.automatic, ["TERM": "vt100"]), (.automatic, ["TERM": "linux"]),
    (.automatic, ["TERM": "screen"]), (.always, ["TERM": "xterm"]),
  ])
  func `no colour sequence is written without colours`(
    mode: ColourMode,
    changes: [String: String]
  ) throws {
    let terminal = try open(colours: mode, changes)
    let look = Style(colour: 132, isBold: true, isUnderlined: true, isReversed: true)
    try terminal.show(frame(["hello"], style: look))
    try terminal.show(frame(["hullo", "dim"], style: .dim))
    terminal.leave()
    let bytes = pty.received()
    // 30 to 49 and 90 to 107 are the colours.
    let parameters = selectedRenditions(in: bytes)
    #expect(parameters.allSatisfy { $0 < 30 }, "\(bytes.debugDescription)")
    #expect(bytes.contains("hello"))
  }

  @Test func `colours that are always wanted come in spite of NO_COLOR`() throws {
    let terminal = try open(colours: .always, ["NO_COLOR": "1"])
    try terminal.show(frame(["hello"], style: Style(colour: 132)))
    #expect(pty.received().contains("38;5;132m"))
  }

  @Test func `a chosen colour, or none, stands for one that a frame names`() throws {
    let terminal = try open(recolouring: Recolouring([(132, 200), (32, nil)]))
    try terminal.show(frame(["hello"], style: Style(colour: 132)))
    #expect(pty.received().contains("38;5;200m"))
    try terminal.show(frame(["hullo"], style: Style(colour: 32)))
    try terminal.show(frame(["hallo"], style: Style(colour: 100)))
    let bytes = pty.received()
    #expect(!bytes.contains("38;5;32m"))
    #expect(bytes.contains("38;5;100m"))
  }

  @Test func `an empty NO_COLOR takes no colour away`() throws {
    let terminal = try open(["NO_COLOR": ""])
    try terminal.show(frame(["hello"], style: Style(colour: 132)))
    #expect(pty.received().contains("38;5;132m"))
  }

  @Test func `a wide character and its marks are drawn whole`() throws {
    let terminal = try open()
    try terminal.show(frame(["日_本_ e\u{301}|"]))
    #expect(pty.received().contains("日本 e\u{301}|"))
  }

  @Test(arguments: [
    ("日b", "\u{FFFD}b"),  // wide in one column
    ("a_b", "\u{FFFD} b"),  // narrow in two
    ("\u{1B}b", "\u{FFFD}b"), ("\u{9B}b", "\u{FFFD}b"), ("\u{7F}b", "\u{FFFD}b"),
  ])
  func `what would not fill its columns is replaced`(line: String, expected: String) throws {
    let terminal = try open()
    try terminal.show(frame(["|" + line]))
    let bytes = pty.received()
    #expect(bytes.contains("|" + expected), "\(bytes.debugDescription)")
  }

  @Test func `a right half without its left is blank`() throws {
    let terminal = try open()
    try terminal.show(frame(["_", "|a"]))
    #expect(!pty.received().contains("\u{FFFD}"))
  }

  @Test func `the last column cuts a wide character to a sign`() throws {
    let terminal = try open()
    try terminal.show(frame([String(repeating: "x", count: 19) + "日"]))
    #expect(pty.received().contains("x\u{FFFD}"))
  }

  @Test func `the C locale gets question marks for what it lacks`() throws {
    let terminal = try open(["LC_ALL": "C"])
    try terminal.show(frame(["a●b"]))
    #expect(pty.received().contains("a?b"))
  }

  @Test func `the cursor shows only where the frame has one`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"], cursor: Point(row: 2, column: 3)))
    // From the end of "hello": two down, two back.
    #expect(pty.received().hasSuffix("hello\u{1B}[3d\u{8}\u{8}"))
    try terminal.show(frame(["hello"]))
    #expect(pty.received() == "\u{1B}[?25l")
    try terminal.show(frame(["hello"], cursor: Point(row: 2, column: 99)))
    #expect(pty.received() == "")
  }

  /// The numbers of all `ESC [ … m`.
  private func selectedRenditions(in bytes: String) -> [Int] {
    bytes.split(separator: "\u{1B}[").dropFirst().flatMap { piece -> [Int] in
      let parameters = piece.prefix { $0.isNumber || $0 == ";" }
      guard piece.dropFirst(parameters.count).first == "m" else { return [] }
      return parameters.split(separator: ";").compactMap { Int($0) }
    }
  }
}
