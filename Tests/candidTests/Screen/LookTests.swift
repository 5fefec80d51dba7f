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
    ([], ["TERM": "xterm-mono"]),
  ])
  func `without colours the selection is still seen`(
    options: [String],
    variables: [String: String]
  ) throws {
    let run = try PtyRun(try Home.withSample(), options, with: variables)
    let parameters = selectedRenditions(in: try tour(run))
    // 30 to 49 and 90 to 107 are the colours; 7 is reverse video.
    #expect(parameters.allSatisfy { $0 < 30 })
    #expect(parameters.contains(7))
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
