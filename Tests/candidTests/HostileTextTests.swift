import Testing

@Suite struct HostileTextTests {
  private static let hostile = "a\u{1B}]0;x\u{7}\u{1B}[31mb\u{202E}c\u{9B}d\u{2028}e\u{7F}"
  private static let shown = "a␛]0;x␇␛[31mb⟨U+202E⟩c⟨U+009B⟩d⟨U+2028⟩e␡"

  @Test(
    arguments: [
      [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0x9B], [0x9B],
    ] as [[UInt8]]
  )
  func `arguments that are not UTF-8 are refused`(bytes: [UInt8]) {
    let home = Home()
    #expect(
      home.run(bytes: [Array("add".utf8), Array("Zoë ".utf8) + bytes])
        == .refused(65, "argument 2 is not valid UTF-8 at byte 6")
    )
    #expect(home.read("weeks/ideas.json") == nil)
  }

  @Test func `control characters never come out raw`() {
    let home = Home()
    let title = Self.hostile.replacing("\u{2028}", with: "")
    let shown = Self.shown.replacing("⟨U+2028⟩", with: "")
    #expect(
      home.run("add", title, "--on", "today")
        == .done("Added “\(shown)” on Tue 2026-02-03 (ce9094vv)\n")
    )
    for arguments in [["week"], ["list"], ["show", "ce"], ["list", "--format", "{title}"]] {
      let output = home.run(bytes: arguments.map { Array($0.utf8) }).output
      #expect(output.contains(shown))
      #expect(!output.unicodeScalars.contains { isHostile($0) })
    }
    let json = home.run("list", "--json").output
    #expect(json.contains("\\u001B]0;x\\u0007"))
    #expect(!json.unicodeScalars.contains { isHostile($0) })
  }

  @Test(arguments: [
    ["show", hostile], [hostile], ["--" + hostile], ["week", hostile],
    ["add", "x", "--on", hostile],
    ["add", "x", "--at", hostile, "--on", "today"], ["add", "x", "--story", hostile],
    ["list", "--format", "{\(hostile)}"], ["--plan", "/" + hostile], ["add", "x", hostile],
    ["--color", hostile], ["init", "/dev/null/" + hostile], ["init", "--zone", hostile],
    ["add", "x", "--text", hostile], ["add", "x", "--channel", hostile], ["stage", hostile, "x"],
  ])
  func `a refusal is one line without a raw byte`(arguments: [String]) {
    let outcome = Home().run(bytes: arguments.map { Array($0.utf8) })
    #expect(outcome.output == "")
    #expect(outcome.complaint.hasPrefix("candid: "))
    #expect(outcome.complaint.hasSuffix("\n"))
    #expect(!outcome.complaint.dropLast().unicodeScalars.contains { isHostile($0) || $0 == "\n" })
    #expect([64, 65, 66, 73, 77].contains(outcome.exitCode))
  }

  @Test func `in a plain locale a refusal is ASCII`() {
    let complaint = Home().run("show", "Zoë “\(Self.hostile)”", with: ["LANG": "C"]).complaint
    #expect(complaint.hasPrefix("candid: no post is called \"Zo? \"a<1B>]0;x<07>"))
    #expect(complaint.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
  }

  private func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E: true
    default: false
    }
  }
}
