import Glibc
import Testing

@testable import Terminal

extension TerminalTests {
  @Test(arguments: ["xterm-256color", "tmux-256color", "vt100", "linux", "screen"])
  func `leaving puts everything back, once`(name: String) throws {
    let before = pty.modes
    let terminal = try open(["TERM": name])
    #expect(pty.modes != before)
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    terminal.leave()
    #expect(pty.modes == before)
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?2004l\u{1B}[?1002l\u{1B}[?1006l"))
    #expect(bytes.contains("\u{1B}[?1049l") || !name.contains("256"))
    #expect(bytes.contains("\u{1B}[?25h") || name == "vt100")
    terminal.leave()
    #expect(pty.received() == "")
    #expect(terminal.wait(milliseconds: nil) == .lost)
  }

  @Test func `without the mouse its modes are neither set nor reset`() throws {
    let terminal = try open(usesMouse: false)
    try terminal.show(frame(["hello"]))
    terminal.leave()
    let bytes = pty.received()
    #expect(bytes.contains("\u{1B}[?2004h"))
    #expect(!bytes.contains("?100"))
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
}
