import Foundation
import Testing

/// Text that means to act on the terminal that shows it.
@Suite struct HostileScreenTests {
  /// ESC, OSC 52, the window title, DCS, a C1 CSI, BEL, DEL, bidi and invisible controls.
  private static let hostile =
    "a\u{1B}]52;c;eA==\u{7}b\u{1B}]0;t\u{1B}\\c\u{1B}Pq\u{1B}\\d\u{9B}41me\u{9D}52;c;eA==\u{9C}"
    + "f\u{1B}[41mg\u{1B}cX\u{7F}\u{8}h\u{202E}i\u{2066}j\u{2069}k\u{200F}l\u{E0041}m"

  /// A home whose plan has the hostile text in every field that holds text.
  private static func hostileHome() throws -> Home {
    let home = Home(withPlan: false)
    let text = hostile.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || "[]:;=, ".unicodeScalars.contains(scalar)
        || scalar.properties.numericType != nil
        ? String(scalar)
        : String(scalar).utf16.map { "\\u" + String(65_536 + Int($0), radix: 16).dropFirst() }
          .joined()
    }.joined()
    home.write(
      """
      {"candid": 1, "name": "\(text)", "mission": "\(text)", "needs": ["\(text)"],
       "timeZone": "Europe/Brussels",
       "channels": [{"id": "ig", "network": "\(text)", "name": "\(text)"}]}
      """,
      to: "plan.json"
    )
    home.write(
      """
      {"candid": 1, "week": "2026-W06", "theme": "\(text)", "posts": [
        {"id": "abcdefgh1234", "title": "\(text)", "text": "\(text)\\n\(text)\\u2028",
         "date": "2026-02-03", "time": "09:00", "channels": ["ig"], "story": "polished",
         "need": "\(text)", "why": "\(text)", "sources": ["\(text)"], "credits": ["\(text)"],
         "answers": {"mission": "\(text)", "authentic": "\(text)", "promotes": "\(text)"},
         "media": [{"file": "\(text)", "alt": "\(text)"}], "notes": "\(text)"}]}
      """,
      to: "weeks/2026-W06.json"
    )
    home.write("{\"candid\": 1, \"posts\": [\n\(text)", to: "weeks/2026-W07.json")
    return home
  }

  @Test(arguments: [(80, 24), (200, 60), (50, 20)])
  func `the screen shows it as signs`(columns: Int, rows: Int) throws {
    let run = try PtyRun(try Self.hostileHome(), columns: columns, rows: rows)
    try run.wait(for: "? help")
    // The last row of a frame is the last to arrive.
    try run.type("e", untilShown: "Esc close")
    run.type("\t\t\t\u{5}")
    try run.type("\u{1B}", untilShown: "hjkl")
    try run.type("b", untilShown: "Repairs")
    try run.type("q]a", untilShown: "2026-W07")
    try run.type("[D", untilShown: "u undoes")
    run.send(SIGTERM)
    #expect(try run.wait() == .killed(SIGTERM))
    #expect(run.text().contains("␛]52"))
    expectNothingRaw(run.text(), isScreen: true)
  }

  @Test(arguments: [
    ["week"], ["list"], ["list", "--format", "{title} {text} {channels}"], ["show", "abcd"],
    ["check"], ["check", "w7"], ["check", "--json"], ["show", "abcd", "--json"],
    ["tag", "abcd", "--story", "whole"], ["stage", "ready", "abcd"], ["remove", "abcd"],
    ["duplicate", "abcd", "--to", "fri"], ["move", "abcd", "--to", "ideas"],
    ["show", hostile], [hostile], ["--\(hostile)"], ["add", "x", "--on", hostile],
    ["add", hostile], ["tag", "abcd", "--intention", hostile], ["--plan", hostile, "week"],
    ["add", "x", "--text", hostile], ["check", hostile],
    ["list", "--format", hostile], ["add", "x", "--on", "w7"],
    ["edit", "abcd", "--title", hostile],
  ])
  func `the command line shows it as signs`(arguments: [String]) throws {
    let run = try PtyRun(try Self.hostileHome(), arguments)
    _ = try run.wait()
    #expect(!run.received.isEmpty)
    expectNothingRaw(run.text(), isScreen: false)
  }

  @Test func `the offer to make a plan shows it as signs`() throws {
    let run = try PtyRun(try Self.hostileHome(), ["--plan", Self.hostile])
    try run.wait(for: "New plan")
    run.type("\u{1B}")
    #expect(try run.wait() == .exited(0))
    expectNothingRaw(run.text(), isScreen: true)
  }

  /// On one day each, so that a width that is wrong moves the lines between the days.
  private static let zoo = [
    "👩🏽‍🚀👨‍👩‍👧‍👦🏴‍☠️", "❤️☺️✊🏿1️⃣#️⃣©️™️", "🇧🇪🇧🇪🇧🇪🇺🇳🇦", "日本語のタイトルです。ｶﾅ", "กำแพง ที่นี่ क्षत्रिय نص",
    "e\u{301}\u{302}\u{303}\u{304} o\u{308}\u{308}",
    "\u{1F3FD}\u{200D}\u{FE0F}\u{20E3}ab\u{E0067}\u{34F}",
  ]

  @Test(arguments: [80, 120])
  func `an emoji zoo keeps the lines between the days straight`(columns: Int) throws {
    let home = Home()
    for (title, day) in zip(Self.zoo, ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]) {
      home.run("add", title, "--on", day == "mon" ? "2026-02-02" : day)
    }
    let run = try PtyRun(home, columns: columns, rows: 30)
    try run.wait(for: "? help")
    let lines = run.screen.columns(of: "│").filter { !$0.isEmpty }
    let first = try #require(lines.first)
    #expect(first.count == 6 && lines.count > 10)
    #expect(lines.allSatisfy { $0 == first }, "\(run.screen.text)")
  }

  /// Expects no byte that acts on a terminal but those the program means.
  ///
  /// The screen means sequences that draw, the command line only those for looks.
  private func expectNothingRaw(
    _ text: String,
    isScreen: Bool,
    location: SourceLocation = #_sourceLocation
  ) {
    let scalars = Array(text.unicodeScalars)
    let meant = Set<Unicode.Scalar>(
      isScreen ? ["\r", "\n", "\u{8}", "\t", "\u{1B}", "\u{F}"] : ["\r", "\n", "\t", "\u{1B}"]
    )
    let raw = scalars.filter { scalar in
      (scalar.properties.generalCategory == .control && !meant.contains(scalar))
        || scalar.properties.generalCategory == .format || scalar == "\u{2028}"
    }
    #expect(raw.isEmpty, "\(text.debugDescription)", sourceLocation: location)
    let introducers: Set<Unicode.Scalar> =
      isScreen ? ["[", "(", "=", ">", "7", "8", "M"] : ["["]
    for (index, scalar) in scalars.enumerated() where scalar == "\u{1B}" {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "?"
      #expect(introducers.contains(next), "\(text.debugDescription)", sourceLocation: location)
    }
    #expect(!text.contains("\u{1B}[41m"), sourceLocation: location)
    if !isScreen {
      let looks = text.split(separator: "\u{1B}[").dropFirst()
      #expect(
        looks.allSatisfy { $0.drop { $0.isNumber || $0 == ";" }.first == "m" },
        "\(text.debugDescription)",
        sourceLocation: location
      )
    }
  }
}
