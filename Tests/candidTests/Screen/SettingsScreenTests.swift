import Foundation
import Testing

/// The form of the plan's settings, in a real terminal.
@Suite struct SettingsScreenTests {
  private static let save = "\u{13}"
  private static let clear = "\u{15}"

  /// The sample with the form open; the focus is on the name.
  private func run(_ home: Home, columns: Int = 120, rows: Int = 40) throws -> PtyRun {
    let run = try PtyRun(home, columns: columns, rows: rows)
    try run.wait(for: "? help")
    try run.type("gs", untilShown: "Plan settings")
    return run
  }

  @Test func `a changed name is saved, shown, in the history, undone and done again`() throws {
    let home = try Home.withSample()
    let before = try #require(home.read("plan.json"))
    let run = try run(home)
    run.type("\(Self.clear)Quartz\(Self.save)")
    try run.wait(for: "Changed the plan's name.  u undoes", "Quartz")
    #expect(
      home.read("plan.json") == before.replacingOccurrences(of: "Studio Mira", with: "Quartz")
    )
    #expect(home.run("history", "--limit", "1").output.contains("Changed the plan's name"))
    try run.type("u", untilShown: "Undid: changed the plan's name.  ^R redoes")
    #expect(home.read("plan.json") == before)
    try run.type("\u{12}", untilShown: "Redid: changed the plan's name.  u undoes")
    #expect(home.run("undo").output.hasPrefix("Undid: Changed the plan's name\n"))
    try run.wait(for: "Studio Mira")
    #expect(home.read("plan.json") == before)
  }

  @Test func `another time zone moves today`() throws {
    let home = try Home.withSample()
    let run = try run(home)
    // At nine in the morning in Brussels it is the evening before in Samoa.
    run.type(String(repeating: "\t", count: 4) + Self.clear + "Pacific/Pago_Pago" + Self.save)
    try run.wait(for: "▸Mon 2", "Changed the plan's time zone.  u undoes")
    #expect(home.read("plan.json")?.contains("Pacific/Pago_Pago") == true)
    run.type("u")
    try run.wait(for: "▸Tue 3", "Undid: changed the plan's time zone")
  }

  @Test(arguments: [("\u{1B}[F", "Sun 1", "1–7 Feb"), ("\u{1B}[F\u{1B}[D", "Sat 31", "31 Jan")])
  func `a week from Sunday or Saturday moves grid and balance together`(
    keys: String,
    first: String,
    days: String
  ) throws {
    let home = try Home.withSample()
    let run = try run(home)
    try run.wait(for: "last 4 weeks 9 of 22")
    run.type(String(repeating: "\t", count: 5) + keys + Self.save)
    try run.wait(for: "start of the week.  u undoes")
    let check = home.run("check", "2026-W06").output
    let window = try #require(check.firstMatch(of: /last 4 weeks \d+ of \d+/)?.output)
    try run.wait("the same week as `check`") { screen in
      let lines = screen.split(separator: "\n")
      return lines[0].contains(days) && screen.contains(window)
        && lines[3].drop { $0 == " " || $0 == "▸" }.hasPrefix(first)
    }
    #expect(check.contains(days))
    #expect(window != "last 4 weeks 9 of 22")
  }

  @Test func `a killed form comes back, and is saved`() throws {
    let home = try Home.withSample()
    do {
      let run = try run(home)
      run.type("!\tTo show the work.")
      try Patience.wait("a draft") {
        let folder = "\(home.plan)/.candid/drafts"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        // Not one that is still being written, which a kill takes along.
        let whole = names.filter { !$0.hasPrefix(".") }
        return whole.contains { home.read(".candid/drafts/\($0)")?.contains("the work.") == true }
          ? true : nil
      }
      run.send(SIGKILL)
      #expect(try run.wait() == .killed(SIGKILL))
    }
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "A draft of 09:00 is kept: the plan's settings", "Enter open")
    try run.type("\r", untilShown: "To show the work.")
    try run.type(Self.save, untilShown: "Changed the plan's name and mission.  u undoes")
    #expect(home.read("plan.json")?.contains("Studio Mira!") == true)
  }

  @Test func `a plan that goes away keeps the form, which is saved once it is back`() throws {
    let home = try Home.withSample()
    let run = try run(home)
    run.type("!")
    let away = "\(home.path)/away"
    try FileManager.default.moveItem(atPath: home.plan, toPath: away)
    try run.wait(for: "the plan is no longer there")
    try run.type(Self.save, untilShown: "the plan is no longer there")
    try run.wait(for: "Studio Mira!")
    try FileManager.default.moveItem(atPath: away, toPath: home.plan)
    try run.wait(for: "the plan is there and can be changed again")
    try run.type(Self.save, untilShown: "Changed the plan's name")
    #expect(home.read("plan.json")?.contains("Studio Mira!") == true)
  }

  @Test func `another plan in its place is asked about, not written over`() throws {
    let home = try Home.withSample()
    let run = try run(home)
    run.type("!")
    let other = Home()
    try FileManager.default.removeItem(atPath: home.plan)
    try FileManager.default.copyItem(atPath: other.plan, toPath: home.plan)
    home.write(#"{"candid": 1, "name": "Another", "timeZone": "UTC"}"#, to: "plan.json")
    // It may be gone for a moment.
    try run.wait("word of the other plan") { screen in
      screen.contains("changed elsewhere: ")
        || screen.contains("the plan is there and can be changed again")
    }
    try run.type(Self.save, untilShown: "elsewhere it is now “Another”")
    #expect(home.read("plan.json")?.contains("Another") == true)
    try run.wait(for: "Studio Mira!")
  }

  @Test(arguments: [
    (#"{"candid": 1, "name": 3}"#, "$.name is 3, not a text"),
    ("", "the file is empty"), ("{", "plan.json:1:2"),
    (#"{"candid": 2, "reads": 1, "name": "Studio Mira"}"#, "made by a newer candid (format 2)"),
    (#"{"candid": 2, "reads": 2}"#, "made by a newer candid (format 2)"),
  ])
  func `a plan.json that cannot be changed any more says so, and nothing is lost`(
    text: String,
    words: String
  ) throws {
    let home = try Home.withSample()
    let before = try #require(home.read("plan.json"))
    let run = try run(home)
    run.type("!")
    home.write(text, to: "plan.json")
    try run.wait(for: words)
    try run.type(Self.save, untilShown: words)
    #expect(home.read("plan.json") == text)
    try run.wait(for: "Studio Mira!")
    home.write(before, to: "plan.json")
    try run.wait(for: "the plan is there and can be changed again")
    try run.type(Self.save, untilShown: "Changed the plan's name")
    #expect(home.read("plan.json")?.contains("Studio Mira!") == true)
  }

  @Test func `a form in tmux says what a number does, and what is wrong with it`() throws {
    guard TmuxSession.isInstalled else { return }
    let home = try Home.withSample()
    let shell = try TmuxSession(home, columns: 100, rows: 50)
    try shell.open()
    try shell.press("g", "s")
    try shell.wait(for: "Plan settings", "Rules off")
    for _ in 0..<9 { try shell.press("Tab") }
    try shell.press("C-u")
    try shell.type("3/4")
    try shell.wait { $0.contains("no longer flagged") || $0.contains("this week stays") }
    try shell.press("C-u")
    try shell.type("9/10")
    try shell.press("C-s")
    try shell.wait(for: "write a share from 1/3 to 3/4, such as 1/2")
  }
}

extension TmuxSession {
  fileprivate func wait(until isSo: (String) throws -> Bool) throws {
    try wait("what the number does", until: isSo)
  }
}
