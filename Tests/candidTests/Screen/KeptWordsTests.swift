import Foundation
import Testing

/// Words being typed when the program is killed, hung up on, or its plan goes.
@Suite struct KeptWordsTests {
  private func drafts(_ home: Home) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(home.plan)/.candid/drafts")
    // Those with another beginning are not whole yet.
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Waits until a draft on disk holds some words.
  private func wait(for words: String, in home: Home) throws {
    try Patience.wait("a draft of \(words)") {
      let texts = drafts(home).compactMap { home.read(".candid/drafts/\($0)") }
      return texts.contains { $0.contains(words) } ? true : nil
    }
  }

  @Test func `a killed form comes back, and is saved`() throws {
    let home = try Home.withSample()
    do {
      let run = try PtyRun(home, columns: 120, rows: 40)
      try run.wait(for: "? help")
      try run.type("e", untilShown: "Edit post")
      run.type("!" + String(repeating: "\t", count: 9) + "Line one\rLine 窯 two")
      try wait(for: "Line 窯 two", in: home)
      run.send(SIGKILL)
      #expect(try run.wait() == .killed(SIGKILL))
    }
    let run = try PtyRun(home, columns: 120, rows: 40)
    try run.wait(for: "A draft of 09:00 is kept: “What a bad firing costs!”", "Enter open")
    try run.type("\r", untilShown: "Line 窯 two")
    try run.type("\u{13}", untilShown: "u undoes")
    let week = home.read("weeks/2026-W06.json") ?? ""
    #expect(week.contains("What a bad firing costs!"))
    #expect(week.contains(#"Line one\nLine 窯 two"#))
    try Patience.wait("no drafts") { drafts(home).isEmpty ? true : nil }
  }

  @Test func `fifty keys are kept at once`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("a" + String(repeating: "x", count: 60), untilShown: "xxx")
    let start = ContinuousClock.now
    try wait(for: "xxxx", in: home)
    #expect(ContinuousClock.now - start < .milliseconds(1_900))
    let file = try #require(drafts(home).first)
    let mode = try FileManager.default.attributesOfItem(
      atPath: "\(home.plan)/.candid/drafts/\(file)"
    )[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `words that are saved or given up leave no draft`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    run.type("aSome words")
    try wait(for: "Some words", in: home)
    try run.type("\r", untilShown: "u undoes")
    try Patience.wait("no drafts") { drafts(home).isEmpty ? true : nil }
    run.type("aOther words")
    try wait(for: "Other words", in: home)
    try run.type("\u{1B}", untilShown: "Esc again")
    try run.type("\u{1B}", untilShown: "hjkl")
    try Patience.wait("no drafts") { drafts(home).isEmpty ? true : nil }
    #expect(run.watch(milliseconds: 100) == "")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a program that is asked to end keeps every word`(signal: Int32) throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("aJust typed", untilShown: "Just typed")
    run.send(signal)
    #expect(try run.wait() == .killed(signal))
    try wait(for: "Just typed", in: home)
  }

  @Test func `a lost terminal keeps every word`() throws {
    let home = try Home.withSample()
    let child: Child
    do {
      let run = try PtyRun(home)
      try run.wait(for: "? help")
      try run.type("aJust typed", untilShown: "Just typed")
      child = run.child
    }
    _ = try child.wait()
    try wait(for: "Just typed", in: home)
  }

  @Test func `two at once keep drafts of their own, and none is offered while it is typed`() throws
  {
    let home = try Home.withSample()
    let one = try PtyRun(home)
    try one.wait(for: "? help")
    one.type("aOne words")
    try wait(for: "One words", in: home)
    let two = try PtyRun(home)
    try two.wait(for: "? help", "hjkl")
    two.type("aTwo words")
    try wait(for: "Two words", in: home)
    #expect(drafts(home).count == 2)
    for run in [one, two] {
      run.send(SIGKILL)
      _ = try run.wait()
    }
    let run = try PtyRun(home)
    try run.wait(for: "is kept (1 more after it):")
    try run.type("d", untilShown: "d again drops")
    run.type("d")
    try run.wait("the other draft") { $0.contains("A draft of 09:00 is kept") }
    #expect(drafts(home).count == 1)
    try run.type("\u{1B}", untilShown: "1 draft kept for the next start")
    #expect(drafts(home).count == 1)
  }

  @Test func `where drafts cannot be kept it is said once, and typing goes on`() throws {
    let home = try Home.withSample()
    // A file where the folder should be.
    home.write("", to: ".candid/drafts")
    let run = try PtyRun(home, columns: 120)
    try run.wait(for: "? help")
    run.type("a" + String(repeating: "x", count: 60))
    try run.wait(for: "no draft of what you type is kept: .candid/drafts")
    try run.type("y\r", untilShown: "u undoes")
  }

  @Test func `on a full disk nothing is changed, and all that was typed stays`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    // No file may grow: what a full disk looks like to a program.
    let run = try PtyRun(
      home,
      [Home.program],
      command: ["sh", "-c", "ulimit -S -f 0; exec \"$@\"", "sh"],
      columns: 120,
      rows: 40
    )
    try run.wait(for: "? help")
    try run.type("e!\u{13}", untilShown: "costs!")
    try run.wait("a refusal") { $0.contains("the file would be larger") }
    #expect(run.screen.text.contains("not saved yet"))
    #expect(try home.planFiles() == before)
    try run.type("?", untilShown: "costs!?")
    run.type("\u{13}")
    try run.wait("another refusal") {
      $0.contains("costs!?") && $0.contains("the file would be larger")
    }
    #expect(try home.planFiles() == before)
  }

  @Test func `an idle line does not wake once it is kept`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    run.type("aSome words")
    try wait(for: "Some words", in: home)
    _ = run.watch(milliseconds: 300)
    let before = wakings(of: run.child)
    #expect(run.watch(milliseconds: 400) == "")
    #expect(wakings(of: run.child) == before)
  }

  private func wakings(of child: Child) -> Substring? {
    let status = FileManager.default.contents(atPath: "/proc/\(child.id)/status")
    return String(decoding: status ?? Data(), as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("voluntary_ctxt_switches")
    }
  }
}
