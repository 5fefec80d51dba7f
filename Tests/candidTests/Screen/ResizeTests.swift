import Testing

@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct ResizeTests {
  @Test func `growing back from one cell gives the screen of a fresh start`() throws {
    let shell = try TmuxSession(.withSample())
    try shell.open()
    let before = try shell.wait(for: "Tue 3 12:15", "? help")
    let looks = try shell.styledScreen()
    for (columns, rows) in [(39, 11), (10, 3), (2, 1), (1, 1), (1, 24), (80, 1), (200, 60)] {
      try shell.resize(columns: columns, rows: rows)
    }
    try shell.wait(for: "Sun 8")
    try shell.resize(columns: 3, rows: 1)
    try shell.wait("three cells") { $0.hasPrefix("ne") }
    try shell.resize(columns: 1, rows: 1)
    try shell.resize(columns: 80, rows: 24)
    try shell.wait("the screen as before") { $0 == before }
    #expect(try shell.styledScreen() == looks)
  }

  @Test(arguments: [(200, 60), (120, 40), (50, 20), (39, 11)])
  func `a resized screen equals a fresh one`(columns: Int, rows: Int) throws {
    let fresh = try TmuxSession(.withSample(), columns: columns, rows: rows)
    try fresh.enter("candid")
    let wanted = try fresh.wait("a frame") { screen in
      columns < 40
        ? screen.contains("needs 40x12, has \(columns)x\(rows)") : screen.contains("? help")
    }
    let shell = try TmuxSession(.withSample())
    try shell.open()
    try shell.resize(columns: columns, rows: rows)
    try shell.wait(wanted) { $0 == wanted }
    #expect(try shell.styledScreen() == fresh.styledScreen())
  }

  @Test func `a resize keeps what is half typed`() throws {
    let shell = try TmuxSession(.withSample())
    try shell.open()
    try shell.press("a")
    try shell.wait(for: "Add on Tue 3 Feb:")
    try shell.type("Glaze 日本")
    try shell.wait(for: "Add on Tue 3 Feb: Glaze 日本")
    try shell.resize(columns: 20, rows: 5)
    try shell.wait(for: "needs 40x12")
    try shell.resize(columns: 120, rows: 40)
    try shell.wait(for: "Add on Tue 3 Feb: Glaze 日本")
    try shell.press("Enter")
    try shell.wait(for: "u undoes")
  }

  @Test func `after 400 sizes at random the screen is that of a fresh start`() throws {
    let run = try PtyRun(.withSample())
    try run.wait(for: "? help")
    try run.type("lje!", untilShown: "not saved yet")
    var random = SystemRandomNumberGenerator()
    for step in 0..<400 {
      let isTiny = step.isMultiple(of: 40)
      let columns = isTiny ? 1 : Int.random(in: 1...210, using: &random)
      let rows = isTiny ? 1 : Int.random(in: 1...60, using: &random)
      run.resize(columns: columns, rows: rows)
    }
    run.resize(columns: 100, rows: 30)
    run.type("\u{C}")
    let fresh = try PtyRun(.withSample(), columns: 100, rows: 30)
    try fresh.wait(for: "? help")
    try fresh.type("lje!", untilShown: "not saved yet")
    try fresh.wait(for: "Repeats", "Esc close")
    let wanted = fresh.screen.text
    try run.wait(wanted) { $0 == wanted }
    #expect(run.screen.selectedText == fresh.screen.selectedText)
    try run.type("\u{13}", untilShown: "u undoes")
  }

  @Test(arguments: [(0, 0), (0, 24), (80, 0)])
  func `a terminal that does not know its size has the usual one`(columns: Int, rows: Int) throws {
    let run = try PtyRun(.withSample())
    try run.wait(for: "? help")
    let before = run.screen.text
    run.tell(columns: columns, rows: rows)
    run.type("\u{C}")
    try run.wait(before) { $0 == before }
  }
}
