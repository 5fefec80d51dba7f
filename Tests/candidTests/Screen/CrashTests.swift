import Testing

/// Crashes that a debug build brings about when asked to.
@Suite struct CrashTests {
  @Test(arguments: ["trap", "segv", "overflow", "ill", "abort"], ["@start", ""])
  func `a crash leaves the terminal as it was, and its words on it`(
    kind: String,
    moment: String
  )
    throws
  {
    let run = try PtyRun(try Home.withSample(), with: ["CANDID_CRASH": kind + moment])
    if moment.isEmpty {
      try run.wait(for: "? help")
      run.type("l")
    }
    guard case .killed(let signal) = try run.wait() else {
      Issue.record("candid did not crash:\n\(run.screen.text)")
      return
    }
    let signals: [String: [Int32]] = [
      "trap": [4, 5], "segv": [11], "overflow": [11], "ill": [4], "abort": [6],
    ]
    #expect(signals[kind]?.contains(signal) == true, "\(signal)")
    #expect(run.modes == run.modesBefore)
    #expect(run.screen.modes == [7, 25])
    let words = run.screen.text.filter { !$0.isWhitespace }
    // What the runtime says stands on the shell's screen, from the left edge.
    #expect(words.isEmpty == (kind != "trap"), "\(run.screen.text)")
    if kind == "trap" { #expect(run.screen.text.contains("Fatal error: this crash was asked for")) }
  }

  @Test func `words being typed are offered after a crash`() throws {
    let home = try Home.withSample()
    do {
      let run = try PtyRun(home)
      try run.wait(for: "? help")
      try run.type("a" + String(repeating: "x", count: 60), untilShown: "xxx")
      try Patience.wait("a draft") { try home.hasDraft() ? true : nil }
      run.send(11)
      #expect(try run.wait() == .killed(11))
    }
    let run = try PtyRun(home)
    try run.wait(for: "A draft of 09:00 is kept")
  }
}
