import Foundation
import Testing

/// Finding and filtering in a real terminal, over files of several weeks.
@Suite struct FindInTerminalTests {
  /// The sample, with four lighthouses around it and a week between them that is damaged.
  private func homeWithLighthouses() throws -> Home {
    let home = try Home.withSample()
    let days = ["2026-01-14", "2026-02-18", "2026-03-04"]
    for (number, day) in days.enumerated() {
      // Each draws an id of its own.
      let seed = ["CANDID_SEED": "\(number + 5)"]
      home.run("add", "Lighthouse \(number + 1)", "--on", day, "--at", "09:00", with: seed)
    }
    home.write("{\"candid\": 1,\n \"posts\": [}\n", to: "weeks/2026-W07.json")
    return home
  }

  @Test(.enabled(if: TmuxSession.isInstalled))
  func `words are found over the weeks and round, and a damaged one is named`() throws {
    let shell = try TmuxSession(try homeWithLighthouses(), columns: 120, rows: 40)
    try shell.open()
    try shell.type("/lightho")
    let damage = "not searched, as it cannot be read: 2026-W07"
    try shell.wait(for: "Find: lightho", "Week 8", "Lighthouse 2", "2 of 3; \(damage)")
    try shell.press("Enter")
    try shell.wait(for: "/lightho n N go on", "2 of 3; \(damage)")
    try shell.type("n")
    try shell.wait(for: "Week 10", "Lighthouse 3")
    try shell.type("n")
    try shell.wait(for: "Week 3", "Lighthouse 1", "search wrapped to the first hit")
    try shell.type("N")
    try shell.wait(for: "Week 10", "Lighthouse 3", "search wrapped to the last hit")
    try shell.press("Escape")
    try shell.wait(without: "/lightho")
    try shell.type("/lightho")
    try shell.wait(for: "Week 3", "1 of 3")
    try shell.press("Escape")
    try shell.wait(for: "Week 10", "? help")
  }

  @Test func `what is found is marked without any colour`() throws {
    let run = try PtyRun(try homeWithLighthouses(), with: ["NO_COLOR": "1"])
    try run.wait(for: "? help")
    try run.type("/house\r", untilShown: "2 of 3")
    // Bold, underlined and, in the selected card, reversed.
    let written = run.text()
    #expect(written.contains(/\u{1B}\[[0-9;]*4[0-9;]*m[^\u{1B}]*house/))
    #expect(!written.contains(/\u{1B}\[[0-9;]*[34]8;5/))
  }

  @Test func `what others add and remove meanwhile is counted`() throws {
    let home = try homeWithLighthouses()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "? help")
    try run.type("/lighthouse\r", untilShown: "2 of 3")
    home.run("add", "Lighthouse 0", "--on", "2026-01-02", with: ["CANDID_SEED": "9"])
    try run.wait(for: "3 of 4", "Lighthouse 2")
    home.run("remove", "Lighthouse 1")
    try run.wait(for: "2 of 3", "Lighthouse 2")
    // Half a letter typed is not lost either.
    run.type("/light")
    try run.wait(for: "Find: light", "of 3")
    home.run("add", "Lighthouse 4", "--on", "2026-04-02", with: ["CANDID_SEED": "10"])
    try run.wait(for: "Find: light", "of 4")
  }

  @Test func `a filter hides posts and is seen until Esc`() throws {
    let run = try PtyRun(try Home.withSample(), columns: 120, rows: 40)
    try run.wait(for: "? help", "What a bad")
    try run.type("f#edu\t", untilShown: "Filter: #education")
    try run.type("\r", untilShown: "filter: education; hides")
    run.type("\u{1B}")
    try run.wait("all posts") { !$0.contains("filter: education") && $0.contains("cleared") }
  }
}
