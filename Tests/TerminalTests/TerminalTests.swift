import Glibc
import Testing

@testable import Canvas
@testable import Terminal

// ncurses, signals and the locale are the process's own: one test at a time.
@Suite(.serialized) struct TerminalTests {
  private let pty: Pty

  init() throws {
    pty = try Pty(columns: 20, rows: 4)
  }

  // MARK: Drawing

  @Test func `a frame enters the second screen and shows its text`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello", "● wörld"]))
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?1049h"))
    #expect(bytes.contains("\u{1B}[?2004h"))
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

  @Test func `a redraw writes everything again`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    terminal.redraw()
    try terminal.show(frame(["hello"]))
    #expect(pty.received().contains("hello"))
  }

  @Test func `colours come from the palette and leave it alone`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"], style: Style(colour: 132)))
    terminal.leave()
    let bytes = pty.received()
    #expect(bytes.contains("38;5;132m"))
    #expect(!bytes.contains("\u{1B}]104"))
  }

  @Test(arguments: [
    (ColourMode.never, [:]), (.automatic, ["NO_COLOR": "1"]), (.automatic, ["TERM": "xterm"]),
    (.automatic, ["TERM": "vt100"]),
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
    ("_b", " b"),
  ])
  func `what would not fill its columns is replaced`(line: String, expected: String) throws {
    let terminal = try open()
    try terminal.show(frame(["|" + line]))
    // A `|` alone must stay one: the `_` at the start of a line stands alone in the first column.
    let bytes = pty.received()
    let shown = line == "_b" ? "\u{FFFD} b" : "|" + expected
    #expect(bytes.contains(shown), "\(bytes.debugDescription)")
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

  // MARK: Size

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

  // MARK: Waiting

  @Test func `input comes as the bytes that were typed`() throws {
    let terminal = try open()
    pty.type("\u{3}\u{1A}\u{11}\r\n\u{1B}[A\u{7F}日")
    let expected = Array("\u{3}\u{1A}\u{11}\r\n\u{1B}[A\u{7F}日".utf8)
    #expect(terminal.wait(milliseconds: nil) == .bytes(expected))
  }

  @Test func `typing is not echoed`() throws {
    let terminal = try open()
    pty.type("abc")
    _ = terminal.wait(milliseconds: nil)
    #expect(pty.received() == "")
  }

  @Test func `a wait without input ends in time`() throws {
    let terminal = try open()
    #expect(terminal.wait(milliseconds: 0) == .timeOut)
    #expect(terminal.wait(milliseconds: -5) == .timeOut)
    #expect(terminal.wait(milliseconds: 3) == .timeOut)
  }

  @Test(arguments: [
    (SIGTERM, EndingSignal.terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt), (SIGQUIT, .quit),
  ])
  func `a signal ends the wait`(number: Int32, expected: EndingSignal) throws {
    let terminal = try open()
    deliver(number)
    #expect(terminal.wait(milliseconds: nil) == .signal(expected))
    #expect(terminal.wait(milliseconds: 0) == .timeOut)
  }

  @Test func `several signals all arrive, those that end first, and input last`() throws {
    let terminal = try open()
    pty.type("x")
    for number in [SIGWINCH, SIGTERM, SIGINT] { deliver(number) }
    #expect(terminal.wait(milliseconds: nil) == .signal(.terminate))
    #expect(terminal.wait(milliseconds: nil) == .signal(.interrupt))
    #expect(terminal.wait(milliseconds: nil) == .resized)
    #expect(terminal.wait(milliseconds: nil) == .bytes([0x78]))
  }

  @Test func `a continued program enters again and repaints`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    deliver(SIGCONT)
    #expect(terminal.wait(milliseconds: nil) == .resized)
    #expect(pty.received() == "")
    try terminal.show(frame(["hello"]))
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?1049h"))
    #expect(bytes.contains("\u{1B}[?2004h"))
    #expect(bytes.contains("hello"))
  }

  @Test func `a lost terminal is told, and not drawn to`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"]))
    pty.hangUp()
    #expect(terminal.wait(milliseconds: nil) == .lost)
    #expect(throws: TerminalError.lost) { try terminal.show(frame(["bye"])) }
    terminal.leave()
  }

  // MARK: Leaving

  @Test(arguments: ["xterm-256color", "tmux-256color", "vt100", "linux"])
  func `leaving puts everything back, once`(name: String) throws {
    let before = pty.modes
    let terminal = try open(["TERM": name])
    #expect(pty.modes != before)
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    terminal.leave()
    #expect(pty.modes == before)
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?2004l"))
    #expect(bytes.contains("\u{1B}[?1049l") || !name.contains("256"))
    #expect(bytes.contains("\u{1B}[?25h") || name == "vt100")
    terminal.leave()
    #expect(pty.received() == "")
    #expect(terminal.wait(milliseconds: nil) == .lost)
  }

  @Test func `leaving before the first frame writes nothing`() throws {
    let before = pty.modes
    try open().leave()
    #expect(pty.modes == before)
    #expect(pty.received() == "")
  }

  @Test func `a terminal without a second screen keeps the frame above the prompt`() throws {
    let terminal = try open(["TERM": "vt100"])
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    pty.resize(columns: 20, rows: 7)
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    terminal.leave()
    #expect(pty.received().hasSuffix("\u{1B}[7;1H\r\n"))
  }

  @Test func `a terminal that is let go is left`() throws {
    let before = pty.modes
    _ = try open()
    #expect(pty.modes == before)
  }

  @Test func `signals have their former action afterwards`() throws {
    var former = sigaction()
    var now = sigaction()
    sigaction(SIGSEGV, nil, &former)
    try open().leave()
    sigaction(SIGSEGV, nil, &now)
    #expect(
      unsafeBitCast(former.__sigaction_handler, to: Int.self)
        == unsafeBitCast(now.__sigaction_handler, to: Int.self)
    )
  }

  // MARK: Refusals

  @Test(arguments: [
    ("dumb", TerminalError.cannotPlaceCursor(name: "dumb")), ("", .nameMissing),
    ("no-such-terminal", .nameUnknown("no-such-terminal")), ("unknown", .nameUnknown("unknown")),
    ("../../etc/passwd", .nameUnknown("../../etc/passwd")),
    (String(repeating: "x", count: 5000), .nameUnknown(String(repeating: "x", count: 5000))),
  ])
  func `an unusable TERM is refused and changes nothing`(
    name: String,
    expected: TerminalError
  ) throws {
    let before = pty.modes
    #expect(throws: expected) { try open(["TERM": name]) }
    #expect(pty.modes == before)
    #expect(pty.received() == "")
    // Nothing half open is left behind.
    try open().show(frame(["hello"]))
    #expect(pty.received().contains("hello"))
  }

  @Test func `a missing TERM is refused`() throws {
    #expect(throws: TerminalError.nameMissing) {
      try Terminal(colours: .never, input: pty.program, output: pty.program) { _ in nil }
    }
  }

  @Test func `what is not a terminal is refused by name`() throws {
    let file = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    #expect(throws: TerminalError.notATerminal(stream: "stdin")) {
      try Terminal(colours: .never, input: file, output: pty.program)
    }
    #expect(throws: TerminalError.notATerminal(stream: "stdout")) {
      try Terminal(colours: .never, input: pty.program, output: file)
    }
  }

  // MARK: Parts

  private func open(
    colours: ColourMode = .automatic,
    _ changes: [String: String] = [:]
  ) throws -> Terminal {
    let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"].merging(changes) { $1 }
    return try Terminal(colours: colours, input: pty.program, output: pty.program) {
      environment[$0]
    }
  }

  /// A frame of lines, in which a `_` stands for the right half of a wide character.
  private func frame(
    _ lines: [String],
    style: Style = .plain,
    cursor: Point? = nil,
    size: Size = Size(columns: 20, rows: 4)
  ) -> Frame {
    var frame = Frame(size: size)
    frame.cursor = cursor
    for (row, line) in lines.enumerated().prefix(size.rows) {
      for (column, character) in line.enumerated().prefix(size.columns) {
        let text = character == "_" ? "" : String(character)
        frame.cells[row * size.columns + column] = Cell(text: text, style: style)
      }
    }
    return frame
  }

  /// Sends a signal to this thread, so that its handler has run when this returns.
  ///
  /// The threads that run tests block all signals.
  private func deliver(_ number: Int32) {
    var open = sigset_t()
    var before = sigset_t()
    sigemptyset(&open)
    sigaddset(&open, number)
    pthread_sigmask(SIG_UNBLOCK, &open, &before)
    raise(number)
    pthread_sigmask(SIG_SETMASK, &before, nil)
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
