import Testing

@testable import Terminal

extension TerminalTests {
  @Test func `a copied text goes out as letters, once, before the next frame`() throws {
    let terminal = try open()
    try terminal.show(frame(["hello"]))
    _ = pty.received()
    #expect(terminal.copy("\u{1B}]0;x\u{7}") == nil)
    #expect(pty.received() == "")
    try terminal.show(frame(["hello, world"]))
    let bytes = pty.received()
    #expect(bytes.hasPrefix("\u{1B}]52;c;G10wO3gH\u{1B}\\"))
    #expect(bytes.contains(", world"))
    try terminal.show(frame(["hello"]))
    #expect(!pty.received().contains("]52"))
  }

  @Test(arguments: ["linux", "vt100"])
  func `a terminal that has no clipboard gets nothing`(name: String) throws {
    let terminal = try open(["TERM": name])
    #expect(terminal.copy("words") == "this terminal has no clipboard")
    try terminal.show(frame(["hello"]))
    #expect(!pty.received().contains("]52"))
  }

  @Test func `a text longer than terminals take is refused whole`() throws {
    let terminal = try open()
    #expect(terminal.copy(String(repeating: "x", count: 74_994)) == nil)
    #expect(
      terminal.copy(String(repeating: "x", count: 74_995))
        == "74995 bytes are more than terminals take, 74994"
    )
  }
}
