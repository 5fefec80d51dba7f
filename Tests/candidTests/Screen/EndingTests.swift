import Glibc
import Testing

/// Every way out other than `q`.
@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct EndingTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGILL, SIGSEGV])
  func `a shell has its terminal back after a signal`(signal: Int32) throws {
    let shell = try TmuxSession(.withSample())
    try shell.enter("echo before")
    let modes = try shell.answer(to: "stty -g")
    try shell.open()
    kill(try shell.processID(), signal)
    #expect(try shell.exitCode() == 128 + signal)
    #expect(try shell.state() == "0 1\n")
    #expect(try shell.answer(to: "stty -g") == modes)
    try shell.wait(for: "before", " candid")
    // In brackets the paste would not be these five characters.
    try shell.enter("head -n 1 > pasted")
    try shell.paste("paste\n")
    #expect(try shell.answer(to: "cat pasted") == "paste\n")
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGTRAP, SIGSYS,
  ])
  func `every signal that ends the program leaves the terminal first`(signal: Int32) throws {
    let run = try PtyRun(.withSample())
    try run.wait(for: "? help")
    #expect(run.modes != run.modesBefore)
    #expect(run.screen.modes == [7, 25, 1002, 1006, 1049, 2004])
    run.send(signal)
    #expect(try run.wait() == .killed(signal))
    #expect(run.modes == run.modesBefore)
    #expect(run.screen.modes == [7, 25])
    #expect(!run.screen.text.contains { !$0.isWhitespace })
  }

  @Test func `a terminal that hangs up ends the program`() throws {
    let home = try Home.withSample()
    let child: Child
    do {
      let run = try PtyRun(home)
      try run.wait(for: "? help")
      child = run.child
    }
    let ending = try child.wait()
    #expect(ending == .killed(SIGHUP) || ending == .exited(74))
  }

  @Test func `a terminal that goes where nobody tells of it ends the program within a second`()
    throws
  {
    let home = try Home.withSample()
    let child: Child
    let start: ContinuousClock.Instant
    do {
      // As under nohup, or behind a broken connection.
      let run = try PtyRun(
        home,
        [Home.program],
        command: ["sh", "-c", "trap '' HUP; exec \"$@\"", "sh"]
      )
      try run.wait(for: "? help")
      child = run.child
      start = .now
    }
    #expect(try child.wait() == .exited(74))
    #expect(ContinuousClock.now - start < .seconds(1))
  }
}
