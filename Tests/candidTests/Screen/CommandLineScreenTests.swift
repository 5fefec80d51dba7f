import Testing

/// The line after `:` in the real program, in tmux.
@Suite(.enabled(if: TmuxSession.isInstalled)) struct CommandLineScreenTests {
  @Test func `verbs are completed, mended, carried out, taken back and read again`() throws {
    let home = try Home.withSample()
    let session = try TmuxSession(home)
    try session.open()
    try session.type(":add Sweeping the yard --on tod")
    try session.press("Tab")
    try session.wait(for: ":add Sweeping the yard --on today".replacing(":", with: ": "))
    try session.type("--at 25:30")
    try session.press("Enter")
    try session.wait(for: "--at: “25:30” is no time", "Sweeping the yard --on today --at 25:30")
    try session.press("C-w", "C-w")
    try session.type("16:00")
    try session.press("Enter")
    try session.wait(for: "Added “Sweeping the yard” to Tue 2026-02-03 at 16:00.  u undoes")
    #expect(home.run("list", "--find", "sweeping").output.contains("16:00"))
    try session.type(":tag hard connection")
    try session.press("Enter")
    try session.wait(for: "Tagged connection, Story told: hard.  u undoes")
    try session.type(":history")
    try session.press("Enter")
    try session.wait(for: "History", "Added “Sweeping the yard”")
    try session.press("j")
    try session.press("u")
    try session.wait(for: "was changed since", "u again")
    try session.press("u")
    try session.wait(for: "Undid: added “Sweeping the yard”")
    #expect(home.run("list", "--find", "sweeping").output == "")
    try session.type(":messages")
    try session.press("Enter")
    try session.wait(for: "Messages", "! --at: “25:30” is no time", "Undid: added")
    try session.type(":quit")
    try session.press("Enter")
    #expect(try session.exitCode() == 0)
  }
}
