import Foundation
import Testing

/// Colours and characters on terminals that have few of them.
@Suite struct LookTests {
  /// Goes through the plan's weeks and the other views.
  private func tour(_ run: PtyRun) throws -> String {
    try run.wait(for: "? help")
    for week in [7, 8] { try run.type("]", untilShown: "Week \(week)") }
    run.type("5[")
    try run.wait(for: "Week 3")
    run.type("tb?q")
    try run.type("q", untilShown: "hjkl")
    run.type("lq")
    #expect(try run.wait() == .exited(0))
    return run.text()
  }

  @Test(arguments: [
    ([], ["NO_COLOR": "1"]), (["--color", "never"], [:]), ([], ["TERM": "vt100"]),
    ([], ["TERM": "xterm-mono"]), ([], ["TERM": "linux"]), ([], ["TERM": "screen"]),
    ([], ["TERM": "xterm"]), ([], ["TERM": "test-16color"]), ([], ["TERM": "test-direct"]),
    (["--color", "never"], ["TERM": "screen-256color"]),
  ])
  func `without colours the selection is still seen`(
    options: [String],
    variables: [String: String]
  ) throws {
    let home = try Home.withSample()
    try home.describeTerminals()
    let run = try PtyRun(home, options, with: variables)
    let parameters = selectedRenditions(in: try tour(run))
    // 30 to 49 and 90 to 107 are the colours; 7 is reverse video.
    #expect(parameters.allSatisfy { $0 < 30 })
    #expect(parameters.contains(7))
  }

  @Test func `colours that are asked for come in spite of NO_COLOR`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home, ["--color", "always"], with: ["NO_COLOR": "1"])
    #expect(selectedRenditions(in: try tour(run)).contains(38))
  }

  @Test func `signs and colours can be those of the person's own settings`() throws {
    let home = try Home.withSample()
    try home.writeConfig(
      #"{"glyphs": "ascii", "colours": {"connection": 99, "polished": "default"}}"#
    )
    let run = try PtyRun(home)
    let text = try tour(run)
    #expect(run.received.allSatisfy { $0 < 0x80 })
    #expect(text.contains("38;5;99m"))
    #expect(!text.contains("38;5;132m"))
    #expect(!text.contains("38;5;63m"))
  }

  @Test func `what is wrong in the settings is said at the start, and the keys work`() throws {
    let home = try Home.withSample()
    try home.writeConfig(#"{"keys": {"today": ["x"], "balance": ["B"]}, "mouse": 1}"#)
    let run = try PtyRun(home)
    try run.wait(for: "config.json:1:21", "and 1 more", "B balance")
    try run.type("B", untilShown: "Repairs")
  }

  @Test func `with colours the bytes have them`() throws {
    let parameters = selectedRenditions(in: try tour(PtyRun(try Home.withSample())))
    #expect(parameters.contains(38))
    #expect(parameters.contains(7))
  }

  @Test(arguments: [
    ([], ["LANG": "C"]), (["--ascii"], [:]), ([], ["LANG": "C.UTF-8", "LC_ALL": "POSIX"]),
    ([], ["TERM": "linux"]),
  ])
  func `only ASCII is written where nothing else can be shown`(
    options: [String],
    variables: [String: String]
  ) throws {
    let run = try PtyRun(try Home.withSample(), options, with: variables)
    _ = try tour(run)
    #expect(run.received.allSatisfy { $0 < 0x80 })
    #expect(run.text().contains("CCC"))
  }

  @Test func `a UTF-8 locale that is not installed still shows everything`() throws {
    let run = try PtyRun(try Home.withSample(), with: ["LANG": "xx_XX.UTF-8"])
    #expect(try tour(run).contains("●"))
  }

  /// The numbers of all `ESC [ … m`.
  private func selectedRenditions(in text: String) -> [Int] {
    text.split(separator: "\u{1B}[").dropFirst().flatMap { piece -> [Int] in
      let parameters = piece.prefix { $0.isNumber || $0 == ";" }
      guard piece.dropFirst(parameters.count).first == "m" else { return [] }
      return parameters.split(separator: ";").compactMap { Int($0) }
    }
  }
}

extension Home {
  /// Describes terminals of which a system need not know: with 16 colours, and with RGB for colours.
  fileprivate func describeTerminals() throws {
    let source = "\(path)/terminals"
    let text = """
      test-16color|16 colours, colors#16, pairs#256, use=xterm-256color,
      test-direct|RGB colours, RGB, colors#0x1000000, pairs#0x7fff, use=xterm-256color,

      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: source))
    let tic = try Process.run(
      URL(fileURLWithPath: "/usr/bin/tic"),
      arguments: ["-x", "-o", "\(path)/.terminfo", source]
    )
    tic.waitUntilExit()
    try #require(tic.terminationStatus == 0)
  }
}
