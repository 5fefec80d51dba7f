import Glibc
import Testing

@testable import Terminal

extension TerminalTests {
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

  @Test func `another descriptor ends the wait, after input and signals`() throws {
    let terminal = try open()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(terminal.wait(milliseconds: 0, orFor: ends[0]) == .timeOut)
    _ = write(ends[1], "x", 1)
    pty.type("y")
    deliver(SIGTERM)
    #expect(terminal.wait(milliseconds: nil, orFor: ends[0]) == .signal(.terminate))
    #expect(terminal.wait(milliseconds: nil, orFor: ends[0]) == .bytes([0x79]))
    #expect(terminal.wait(milliseconds: nil, orFor: ends[0]) == .otherReadable)
    #expect(terminal.wait(milliseconds: 0) == .timeOut)
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
    #expect(bytes.contains("\u{1B}[?2004h\u{1B}[?1002h\u{1B}[?1006h"))
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
}
