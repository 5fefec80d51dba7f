import Foundation
import Testing

/// Others who write over what was done on the screen, or under what is being done there.
@Suite struct OverwrittenScreenTests {
  private let week = "weeks/2026-W06.json"

  @Test func `a stale file over an edit is told of, and U restores it`() throws {
    let home = try Home.withSample()
    let stale = try #require(home.read(week))
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help")
    try run.type("sp", untilShown: "u undoes")
    let meant = try #require(home.read(week))
    home.write(stale, to: week)
    try run.wait(
      for: "Your edit of 09:00 to “What a bad firing costs” was overwritten",
      "U restores"
    )
    try run.type("j", untilShown: "? help")
    try run.type("U", untilShown: "Restored: Story told: polished")
    #expect(home.read(week) == meant)
    try run.type("u", untilShown: "Undid: restored")
    #expect(
      home.run("list", "--from", "tue", "--to", "tue", "--format", "{story}").output == "whole\n"
    )
  }

  @Test func `an edit that was overwritten between two sittings is told of at the start`() throws {
    let home = try Home.withSample()
    let stale = try #require(home.read(week))
    home.run("add", "Early bird", "--on", "tue", "--at", "07:00")
    home.write(stale, to: week)
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "Your edit of 09:00 to “Early bird” was overwritten by another program")
    try run.type("U", untilShown: "Restored: Added “Early bird”")
    #expect(home.read(week)?.contains("Early bird") == true)
  }

  @Test func `a field that changed under an open form is asked about before it is written over`()
    throws
  {
    guard TmuxSession.isInstalled else { return }
    let home = try Home.withSample()
    let shell = try TmuxSession(home, columns: 120, rows: 40)
    try shell.open()
    try shell.press("e")
    try shell.wait(for: "Edit post")
    try shell.type("!")
    try shell.wait(for: "What a bad firing costs!")
    let title = "What a bad firing costs"
    home.run("edit", title, "--title", "Theirs")
    try shell.wait(for: "changed elsewhere: 1 post")
    try shell.press("C-s")
    try shell.wait(for: "title now “Theirs”", "^S again", "What a bad firing costs!")
    #expect(home.read(week)?.contains("Theirs") == true)
    try shell.press("C-s")
    try shell.wait(for: "u undoes")
    #expect(home.read(week)?.contains("Theirs") == false)
    #expect(home.read(week)?.contains("What a bad firing costs!") == true)
  }
}
