import Testing

/// The private log on a screen that is open while others write.
@Suite struct HardPartsScreenTests {
  @Test func `a line is noted on the screen, and one of a shell beside it appears`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("p", untilShown: "Nothing is noted yet")
    try run.type("a", untilShown: "What was hard, for yourself:")
    try run.type("Lost a whole zeppelin\r", untilShown: "Noted a hard part")
    #expect(home.read("private.json")?.contains("Lost a whole zeppelin") == true)
    // Not the seed of the other program, which would draw the same id.
    home.run("hard", "The glaze crawled", with: ["CANDID_SEED": "2"])
    try run.wait(for: "The glaze crawled")
    try run.type("u", untilShown: "Undid: noted a hard part")
    #expect(home.read("private.json")?.contains("glaze") == false)
    #expect(home.read("private.json")?.contains("zeppelin") == true)
  }

  @Test func `a line goes into a win, and with it into the file`() throws {
    let home = try Home.withSample()
    home.run("hard", "Lost a whole zeppelin", with: ["CANDID_SEED": "2"])
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("le", untilShown: "^O puts in a hard part you noted (1)")
    try run.type("\u{F}", untilShown: "Hard parts you noted")
    try run.type("\r", untilShown: "not saved yet")
    try run.type("\u{13}", untilShown: "u undoes")
    #expect(home.run("list", "--find", "zeppelin").output.split(separator: "\n").count == 1)
  }

  @Test func `a damaged log is no matter until it is asked for`() throws {
    let home = try Home.withSample()
    home.write("{", to: "private.json")
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("sp", untilShown: "u undoes")
    try run.type("p", untilShown: "private.json:1:2")
    #expect(home.read("private.json") == "{")
  }
}
