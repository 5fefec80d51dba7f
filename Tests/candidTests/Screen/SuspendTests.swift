import Glibc
import Testing

@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct SuspendTests {
  @Test func `a suspended program gives the shell its terminal, and comes back at a new size`()
    throws
  {
    let shell = try TmuxSession(.withSample())
    let modes = try shell.answer(to: "stty -g")
    try shell.open()
    try shell.press("l", "C-z")
    try shell.wait(for: "Stopped")
    #expect(try shell.state() == "0 1\n")
    #expect(try shell.answer(to: "stty -g") == modes)
    try shell.resize(columns: 120, rows: 40)
    try shell.goOn()
    let fresh = try TmuxSession(.withSample(), columns: 120, rows: 40)
    try fresh.open()
    try fresh.press("l")
    let wanted = try fresh.wait(for: "Wed 4 08:00")
    try shell.wait(wanted) { $0 == wanted }
    #expect(try shell.styledScreen() == fresh.styledScreen())
    try shell.press("q")
    #expect(try shell.exitCode() == 0)
    #expect(try shell.answer(to: "stty -g") == modes)
  }

  @Test func `a stop from outside is the same`() throws {
    let shell = try TmuxSession(.withSample())
    let modes = try shell.answer(to: "stty -g")
    try shell.open()
    kill(try shell.processID(), SIGTSTP)
    try shell.wait(for: "Stopped")
    #expect(try shell.state() == "0 1\n")
    #expect(try shell.answer(to: "stty -g") == modes)
    try shell.goOn()
    try shell.press("l")
    try shell.wait(for: "Wed 4 08:00")
  }
}
