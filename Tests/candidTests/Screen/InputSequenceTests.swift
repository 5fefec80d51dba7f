import Testing

/// What terminals send that is no key.
@Suite struct InputSequenceTests {
  @Test(arguments: [
    "\u{1B}[99;1;2X", "\u{1B}Oz", "\u{1B}[?62;22c", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
    "\u{1B}]52;c;ZGRk\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gddd\u{1B}\\", "\u{1B}[24;80R",
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[97;1;2;3;4;5;6;7;8;9u", "\u{1B}[M dd",
  ])
  func `a sequence that is no key does nothing`(sequence: String) throws {
    let home = try Home.withSample()
    let files = try home.planFiles()
    let plain = try PtyRun(home)
    try plain.wait(for: "? help")
    let wanted = try plain.type("l", untilShown: "Sold out in four minutes")

    let run = try PtyRun(home)
    try run.wait(for: "? help")
    run.type(sequence)
    #expect(run.watch(milliseconds: 80) == "")
    #expect(try run.type("l", untilShown: "Sold out in four minutes") == wanted)
    #expect(try home.planFiles() == files)
  }

  @Test func `a sequence in two pieces is one key`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    run.type("\u{1B}")
    run.type("[C")
    try run.wait(for: "Sold out in four minutes")
  }

  @Test func `a lone Esc closes the balance view`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    try run.type("b", untilShown: "Repairs")
    try run.type("\u{1B}", untilShown: "hjkl")
    run.type("q")
    #expect(try run.wait() == .exited(0))
  }

  @Test func `a lone Esc acts within 50 ms`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    // The best of ten: others may have the machine meanwhile.
    let best = try (0..<10).map { _ in
      try run.type("b", untilShown: "Repairs")
      _ = run.watch(milliseconds: 20)
      let start = ContinuousClock.now
      run.type("\u{1B}")
      _ = run.watch(milliseconds: 1_000)
      let time = ContinuousClock.now - start
      try run.wait(for: "hjkl")
      return time
    }.min()
    #expect(try #require(best) < .milliseconds(50))
  }
}
