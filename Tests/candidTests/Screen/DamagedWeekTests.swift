import Foundation
import Testing

/// Plans that the screen can show in part only.
@Suite struct DamagedWeekTests {
  @Test(arguments: [
    ("{\"candid\": 1,\n \"week\": \"2026-W06\",\n \"posts\": [}\n", "weeks/2026-W06.json:3:12"),
    ("", "weeks/2026-W06.json"),
    ("<<<<<<< HEAD\n{}\n=======\n", "weeks/2026-W06.json:1:1"),
  ])
  func `a damaged week says where, takes no post, and is left as it is`(
    content: String,
    place: String
  ) throws {
    let home = try Home.withSample()
    home.write(content, to: "weeks/2026-W06.json")
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: place)
    run.type("a")
    try run.wait("the place twice") { $0.components(separatedBy: place).count == 3 }
    #expect(home.read("weeks/2026-W06.json") == content)

    // The others work; what would go into the damaged week stays where it is.
    try run.type("]", untilShown: "Week 7")
    try run.type("aNew post\r", untilShown: "u undoes")
    run.type("m2026-02-05\r")
    try run.wait("the refusal") { $0.contains("Move to:") && $0.contains(place) }
    try run.type("\u{1B}", untilShown: "hjkl")
    #expect(home.read("weeks/2026-W07.json")?.contains("New post") == true)
    #expect(home.read("weeks/2026-W06.json") == content)
    run.type("q")
    #expect(try run.wait() == .exited(0))
  }

  @Test func `a week of a newer candid is shown and not written`() throws {
    let home = try Home.withSample()
    let newer = home.read("weeks/2026-W06.json")?
      .replacingOccurrences(of: "\"candid\": 1", with: "\"candid\": 2, \"reads\": 1")
    home.write(newer ?? "", to: "weeks/2026-W06.json")
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "What a bad firing costs")
    try run.type("sp", untilShown: "newer")
    #expect(home.read("weeks/2026-W06.json") == newer)
  }

  @Test func `a plan of a newer candid is shown and not written`() throws {
    let home = try Home.withSample()
    let newer = home.read("plan.json")?
      .replacingOccurrences(of: "\"candid\": 1", with: "\"candid\": 2, \"reads\": 1")
    home.write(newer ?? "", to: "plan.json")
    let before = try home.planFiles()
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "read-only")
    try run.type("sp", untilShown: "newer")
    run.type("q")
    #expect(try run.wait() == .exited(0))
    #expect(try home.planFiles() == before)
  }

  @Test(.enabled(if: getuid() != 0, "modes do not bind root"))
  func `a plan that may not be written is shown and not written`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let folders = [home.plan, "\(home.plan)/weeks"]
    for folder in folders { chmod(folder, 0o500) }
    defer { for folder in folders { chmod(folder, 0o700) } }
    let run = try PtyRun(home)
    try run.wait(for: "What a bad")
    try run.type("sp", untilShown: "ermission")
    run.type("q")
    #expect(try run.wait() == .exited(0))
    #expect(try home.planFiles() == before)
  }
}
