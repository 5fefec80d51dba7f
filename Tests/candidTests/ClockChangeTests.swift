import Glibc
import Testing

/// Posts at times that wall clocks skip or show twice.
@Suite(.enabled(if: access("/usr/share/zoneinfo/Europe/Brussels", R_OK) == 0, "no tzdata"))
struct ClockChangeTests {
  private func home(date: String, more: String = "") -> Home {
    let home = Home()
    let week = date == "2026-03-29" ? "2026-W13" : "2026-W43"
    home.write(
      """
      {"candid": 1, "week": "\(week)", "posts": [
        {"id": "aa0000000001", "title": "Firing", "date": "\(date)", "time": "02:30"\(more)},
        {"id": "bb0000000002", "title": "After", "date": "\(date)", "time": "03:10"}
      ]}
      """,
      to: "weeks/\(week).json"
    )
    return home
  }

  @Test(arguments: [
    ("2026-03-29", "", "; 02:30 does not exist on this day, shown as 03:30"),
    ("2026-03-29", #", "tz": "America/New_York""#, " America/New_York"),
    ("2026-10-25", "", "; the first 02:30 of this day"),
    ("2026-10-25", #", "fold": 1"#, "; the second 02:30 of this day"),
    ("2026-03-29", #", "tz": "No/Where""#, " No/Where"),
  ])
  func `show says what is odd about a time`(date: String, more: String, words: String) {
    let shown = home(date: date, more: more).run("show", "aa").output
    #expect(shown.contains("when       Sun \(date) at 02:30\(words)\n"), "\(shown)")
  }

  @Test func `week and list show a skipped time moved forward, and JSON as it was written`() {
    let home = home(date: "2026-03-29")
    #expect(home.run("week", "2026-W13").output.contains("aa000000  03:30  "))
    #expect(home.run("list").output.contains("aa000000  Sun 2026-03-29 03:30  "))
    #expect(home.run("list", "--json").output.contains(#""time": "02:30""#))
    #expect(home.run("list", "--format", "{time}").output.hasPrefix("02:30\n"))
    let own = self.home(date: "2026-03-29", more: #", "tz": "Asia/Tokyo""#)
    #expect(own.run("list").output.contains("aa000000  Sun 2026-03-29 02:30  "))
  }

  @Test func `a verb that saves a skipped time says so`() {
    let home = home(date: "2026-03-29")
    let output = home.run("add", "Gap", "--on", "2026-03-29", "--at", "2:15").output
    let lines = output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("02:15 does not exist on this day, shown as 03:15 (") == true)
    #expect(!home.run("tag", "bb", "--story", "whole").output.contains("does not exist"))
  }

  @Test func `the screen shows a skipped time moved forward, in the order it was written`() throws {
    let home = home(date: "2026-03-29")
    let now = ["CANDID_NOW": "2026-03-29T12:00:00+02:00"]
    let run = try PtyRun(home, columns: 120, rows: 40, with: now)
    try run.wait(for: "Sun 29 02:30 · 02:30 does not exist on this day, shown as 03:30", "·? 03:30")
    try run.type("j", untilShown: "Sun 29 03:10")
    #expect(home.read("weeks/2026-W13.json")?.contains(#""time": "02:30""#) == true)
  }

  @Test func `the screen knows the own zone of a post`() throws {
    let home = home(date: "2026-03-29", more: #", "tz": "Asia/Tokyo""#)
    let now = ["CANDID_NOW": "2026-03-29T12:00:00+02:00"]
    let run = try PtyRun(home, columns: 120, rows: 40, with: now)
    try run.wait(for: "Sun 29 02:30 · untagged", "·? 02:30")
  }
}
