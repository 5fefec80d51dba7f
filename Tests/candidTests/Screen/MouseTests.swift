import Foundation
import Testing

/// Bytes of a mouse, from the terminal to the plan.
@Suite struct MouseTests {
  /// `ESC [ < button ; column ; row M`, or `m` for a button let go; both count from 1.
  private static func report(_ button: Int, _ column: Int, _ row: Int, _ end: String) -> String {
    "\u{1B}[<\(button);\(column);\(row)\(end)"
  }

  private static func click(_ column: Int, _ row: Int) -> String {
    report(0, column, row, "M") + report(0, column, row, "m")
  }

  @Test func `a click selects, two open, and a hint is run where the button is let go`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    try run.type(Self.click(3, 6), untilShown: "Mon 2 09:00")
    // Wednesday's first card, in the third column of days.
    try run.type(Self.click(27, 6) + Self.click(27, 6), untilShown: "Edit post")
    try run.type("\u{1B}", untilShown: "hjkl")
    let footer = try #require(run.screen.text.split(separator: "\n").last)
    let column = footer.distance(
      from: footer.startIndex,
      to: try #require(footer.firstRange(of: "b balance")?.lowerBound)
    )
    try run.type(Self.click(column + 1, 24), untilShown: "Repairs")
    run.type("qq")
    #expect(try run.wait() == .exited(0))
  }

  @Test func `two clicks press a button of the first form`() throws {
    let run = try PtyRun(Home(withPlan: false))
    try run.wait(for: "look at the sample")
    let rows = run.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("look at the sample") })
    let words = try #require(rows[row].firstRange(of: "look at the sample"))
    let column = rows[row].distance(from: rows[row].startIndex, to: words.lowerBound)
    let click = Self.click(column + 1, row + 1)
    try run.type(click + click, untilShown: "A sample to try anything on")
    run.type("q")
    #expect(try run.wait() == .exited(0))
  }

  @Test func `a drag is saved as one move that undo takes back`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    run.type(Self.report(0, 27, 6, "M") + Self.report(32, 30, 7, "M"))
    try run.type(Self.report(32, 50, 12, "M"), untilShown: "let go to move")
    try run.type(Self.report(0, 50, 12, "m"), untilShown: "u undoes")
    #expect(try home.planFiles() != before)
    try run.type("u", untilShown: "^R redoes")
    #expect(try home.planFiles() == before)
  }

  @Test(.enabled(if: TmuxSession.isInstalled, "tmux is not installed"))
  func `in tmux with its mouse on, the pointer is candid's`() throws {
    let home = try Home.withSample()
    let socket = "\(home.path)/tmux"
    let run = try PtyRun(
      home,
      ["-S", socket, "-f", "/dev/null", "new-session", Home.program, ";", "set", "mouse", "on"],
      command: ["tmux"],
      rows: 25,
      with: ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    )
    try run.wait(for: "? help")
    try run.type(Self.click(3, 6), untilShown: "Mon 2 09:00")
    run.type(Self.report(0, 27, 6, "M") + Self.report(32, 30, 7, "M"))
    try run.type(Self.report(32, 50, 12, "M"), untilShown: "let go to move")
    try run.type(Self.report(0, 50, 12, "m"), untilShown: "u undoes")
    run.type("q")
    _ = try run.wait()
  }
}
