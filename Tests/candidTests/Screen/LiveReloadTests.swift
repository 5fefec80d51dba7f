import Foundation
import Testing

/// A plan that others change while it is on the screen.
@Suite struct LiveReloadTests {
  private let week = "weeks/2026-W06.json"

  @Test func `a post added from elsewhere appears, and the selection stays`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help")
    try run.type("j", untilShown: "Tue 3 12:15")
    home.run("add", "Early bird", "--on", "tue", "--at", "07:00")
    try run.wait(for: "Early bird", "changed elsewhere: 1 post in this week", "Tue 3 12:15")
    #expect(run.watch(milliseconds: 200) == "")
  }

  @Test func `a change in tmux is seen by a shell beside it`() throws {
    guard TmuxSession.isInstalled else { return }
    let home = try Home.withSample()
    let shell = try TmuxSession(home, columns: 120, rows: 40)
    try shell.open()
    try shell.press("a")
    try shell.type("Half a title")
    try shell.wait(for: "Add on Tue 3 Feb: Half a title")
    // Not the seed of the other program, which would draw the same id.
    let seed = ["CANDID_SEED": "2"]
    home.run("add", "Early bird", "--on", "tue", "--at", "07:00", with: seed)
    try shell.wait(for: "Early bird", "Add on Tue 3 Feb: Half a title", "changed elsewhere: 1 post")
    try shell.press("Enter")
    try shell.wait(for: "u undoes", "Half a title")
  }

  @Test func `what it writes itself is no change from elsewhere`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    try run.type("sp", untilShown: "u undoes")
    #expect(run.watch(milliseconds: 200) == "")
  }

  @Test func `a file that changes back and forth is shown without a word`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    #expect(run.watch(milliseconds: 50) == "")
    let before = home.read(week) ?? ""
    home.write(before, to: week)
    #expect(run.watch(milliseconds: 200) == "")
  }

  @Test func `a week that breaks stays on the screen until it is mended`() throws {
    let home = try Home.withSample()
    let before = try #require(home.read(week))
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help")
    for broken in [String(before.prefix(before.utf8.count / 2)), "", "<<<<<<< HEAD\n\(before)"] {
      home.write(broken, to: week)
      try run.wait(for: week, "shown as last read", "read-only", "What a bad firing costs")
      try run.type("sp", untilShown: "shown as last read")
      #expect(home.read(week) == broken)
      home.write(before, to: week)
      try run.wait("a mended week") { !$0.contains("read-only") && $0.contains("saved") }
    }
    try run.type("sp", untilShown: "u undoes")
  }

  @Test func `a week behind a symbolic link is looked at now and then`() throws {
    let home = try Home.withSample()
    let files = FileManager.default
    try files.createDirectory(atPath: "\(home.plan)/shared", withIntermediateDirectories: true)
    try files.moveItem(atPath: "\(home.plan)/\(week)", toPath: "\(home.plan)/shared/this.json")
    try files.createSymbolicLink(
      atPath: "\(home.plan)/\(week)",
      withDestinationPath: "../shared/this.json"
    )
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help", "What a bad")
    home.run("add", "Early bird", "--on", "tue", "--at", "07:00")
    try run.wait(for: "Early bird", "changed elsewhere")
  }

  @Test func `a folder of weeks that is swapped is read, and watched from then on`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help", "Sold out")
    let files = FileManager.default
    let (weeks, old) = ("\(home.plan)/weeks", "\(home.plan)/old")
    try files.moveItem(atPath: weeks, toPath: old)
    try run.wait("an empty week") { !$0.contains("Sold out") }
    try files.moveItem(atPath: old, toPath: weeks)
    try run.wait(for: "Sold out")
    home.run("add", "Early bird", "--on", "tue", "--at", "07:00")
    try run.wait(for: "Early bird")
  }

  @Test func `a plan that goes away keeps what is typed, and goes on when it is back`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help", "What a bad")
    let away = "\(home.path)/away"
    try run.type("aHalf a title", untilShown: "Half a title")
    try FileManager.default.moveItem(atPath: home.plan, toPath: away)
    try run.wait(for: "the plan is no longer there", "What a bad", "Half a title")
    try run.type("\r", untilShown: "nothing can be saved until")
    #expect(!FileManager.default.fileExists(atPath: home.plan))
    try FileManager.default.moveItem(atPath: away, toPath: home.plan)
    #expect(try home.planFiles() == before)
    try run.wait("the plan") { !$0.contains("no longer there") || $0.contains("can be changed") }
    try run.type(" and more\r", untilShown: "u undoes")
    #expect(home.read(week)?.contains("Half a title and more") == true)
  }

  @Test func `a plan that is replaced is shown as it is now`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help", "Sold out")
    try FileManager.default.moveItem(atPath: home.plan, toPath: "\(home.path)/away")
    home.run("init", "--name", "Another", home.plan)
    home.run("add", "Early bird", "--on", "tue", "--at", "07:00")
    try run.wait(for: "Another", "Early bird")
    // The selected one may still be named, by the message that it is gone.
    try run.wait("no old posts") { !$0.contains("Sold out") }
  }

  @Test func `settings are taken in as they are saved elsewhere`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help", "Studio Mira")
    let before = home.read("plan.json") ?? ""
    home.write("{", to: "plan.json")
    try run.wait(for: "plan.json:1:2", "What a bad", "read-only")
    home.write(before.replacingOccurrences(of: "Studio Mira", with: "Studio Ana"), to: "plan.json")
    try run.wait("new settings") { $0.contains("Studio Ana") && !$0.contains("read-only") }
  }
}
