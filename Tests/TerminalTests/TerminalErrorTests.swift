import Testing

@testable import Terminal

struct TerminalErrorTests {
  @Test(arguments: [
    (
      TerminalError.notATerminal(stream: "stdin"),
      "stdin is not a terminal; run candid in one, or run `candid week` for the week as text"
    ),
    (
      .nameMissing,
      "the terminal has no name (TERM is not set); set TERM to your terminal's name, or run `candid week` for the week as text"
    ),
    (
      .nameUnknown("vt\u{1B}[2J\u{9B}é9"),
      "the terminal (TERM=vt?[2J??9) is not known here; set TERM to your terminal's name, or run `candid week` for the week as text"
    ),
    (
      .cannotPlaceCursor(name: "dumb"),
      "the terminal (TERM=dumb) cannot place the cursor; set TERM to your terminal's name, or run `candid week` for the week as text"
    ),
    (
      .refused(call: "tcsetattr", code: 5),
      "the terminal refused tcsetattr (errno 5); set TERM to your terminal's name, or run `candid week` for the week as text"
    ),
    (.lost, "the terminal is gone"),
  ])
  func `an error says what, where and what to do`(error: TerminalError, text: String) {
    #expect(error.description == text)
  }

  @Test func `a long name is cut`() {
    let text = TerminalError.nameUnknown(String(repeating: "x", count: 5000)).description
    #expect(text.utf8.count < 200)
  }

  @Test func `only a terminal lost later has another exit code than 2`() {
    #expect(TerminalError.nameMissing.exitCode == 2)
    #expect(TerminalError.lost.exitCode == 74)
  }
}
