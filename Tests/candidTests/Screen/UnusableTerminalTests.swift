import Foundation
import Testing

/// Terminals that cannot show the week, or hardly.
@Suite struct UnusableTerminalTests {
  @Test(arguments: [
    (["TERM": ""], "the terminal has no name (TERM is not set)"),
    (["TERM": "no-such"], "the terminal (TERM=no-such) is not known here"),
    (["TERM": "dumb"], "the terminal (TERM=dumb) cannot place the cursor"),
    (["TERM": "\u{1B}]52;c;eA==\u{7}"], "the terminal (TERM=?]52;c;eA==?) is not known here"),
  ])
  func `a terminal that cannot be used is refused in one line`(
    variables: [String: String],
    complaint: String
  ) throws {
    let home = try Home.withSample()
    let said = "\(home.path)/said"
    let run = try PtyRun(home, with: variables, complaints: .path(said, O_WRONLY | O_CREAT))
    #expect(try run.wait() == .exited(2))
    #expect(run.received.isEmpty)
    let advice = "; set TERM to your terminal's name, or run `candid week` for the week as text\n"
    #expect(home.file("said") == "candid: \(complaint)\(advice)")
  }

  @Test func `input that is no terminal is refused in one line`() throws {
    let home = try Home.withSample()
    let said = "\(home.path)/said"
    let run = try PtyRun(
      home,
      input: .path("/dev/null", O_RDONLY),
      complaints: .path(said, O_WRONLY | O_CREAT)
    )
    #expect(try run.wait() == .exited(2))
    #expect(run.received.isEmpty)
    #expect(
      home.file("said") == """
        candid: stdin is not a terminal; run candid in one, or run `candid week` for the week as \
        text

        """
    )
  }

  @Test(arguments: [(1, 1), (39, 11), (40, 11), (39, 12)])
  func `a small terminal says what it lacks, and takes keys`(columns: Int, rows: Int) throws {
    let run = try PtyRun(try Home.withSample(), columns: columns, rows: rows)
    let line = "needs 40x12, has \(columns)x\(rows); q quits"
    try run.wait(for: String(line.prefix(columns)))
    run.type("q")
    #expect(try run.wait() == .exited(0))
  }

  @Test func `a terminal that grows shows the week`() throws {
    let run = try PtyRun(try Home.withSample(), columns: 1, rows: 1)
    try run.wait(for: "n")
    run.resize(columns: 80, rows: 24)
    try run.wait(for: "Studio Mira")
  }

  @Test func `no home folder is needed for a plan that is named`() throws {
    let home = try Home.withSample()
    let run = try PtyRun(home, ["--plan", home.plan], with: ["HOME": ""])
    try run.wait(for: "Studio Mira")
    run.type("q")
    #expect(try run.wait() == .exited(0))
  }
}

extension Home {
  /// The text of a file of the home folder.
  fileprivate func file(_ name: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data(),
      as: UTF8.self
    )
  }
}
