import Foundation
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

  @Test func `a stop from outside keeps the words, and a stopped one can be ended`() throws {
    let shell = try TmuxSession(.withSample())
    let modes = try shell.answer(to: "stty -g")
    try shell.open()
    try shell.press("a")
    try shell.type("Half a thought")
    try shell.wait(for: "Half a thought")
    kill(try shell.processID(), SIGTSTP)
    try shell.wait(for: "Stopped")
    #expect(try shell.home.hasDraft())
    let process = try shell.processID()
    try shell.enter("kill %1; kill -CONT %1")
    try Patience.wait("the end") {
      // The shell has not asked for its status yet.
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return state?.contains(") Z ") != false ? true : nil
    }
    #expect(try shell.answer(to: "stty -g") == modes)
    try shell.enter("candid")
    try shell.wait(for: "Half a thought")
  }
}
