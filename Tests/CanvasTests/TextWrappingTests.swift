import Testing

@testable import Canvas

struct TextWrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("Ten years of clay", 10, ["Ten years", "of clay"]),
    ("Ten years of clay", 9, ["Ten years", "of clay"]),
    ("Ten years of clay", 8, ["Ten", "years of", "clay"]),
    ("Ten  years", 4, ["Ten", "year", "s"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a abcdefghij", 4, ["a", "abcd", "efgh", "ij"]),
    ("one\ntwo\r\nthree", 10, ["one", "two", "three"]),
    ("one\n\ntwo\n", 10, ["one", "", "two", ""]),
    ("  indented text", 10, ["  indented", "text"]),
    ("  indented", 6, ["  inde", "nted"]),
    ("abc ", 3, ["abc"]),
    ("abc \n\nd", 3, ["abc", "", "d"]),
    ("abc   def", 3, ["abc", "def"]),
    ("日本語のタイトル", 6, ["日本語", "のタイ", "トル"]),
    ("日本語のタイトル", 5, ["日本", "語の", "タイ", "トル"]),
    ("abc日本語", 6, ["abc日", "本語"]),
    ("a日b", 3, ["a日", "b"]),
    ("日x", 1, ["", "x"]),
    ("tab\there", 8, ["tab␉here"]),
    ("abc", 0, []),
  ])
  func `a text is wrapped at words`(text: String, columns: Int, lines: [String]) {
    #expect(Text.wrapped(text, columns: columns) == lines)
  }

  @Test(arguments: [
    ("Ten years of clay", 10, 1, ["Ten years…"]),
    ("Ten years of clay", 9, 1, ["Ten year…"]),
    ("Ten years of clay", 10, 2, ["Ten years", "of clay"]),
    ("What a bad firing costs", 11, 2, ["What a bad", "firing cos…"]),
    ("Sold out in four minutes", 11, 2, ["Sold out in", "four minut…"]),
    ("one two\nthree", 8, 1, ["one two…"]),
    ("one\ntwo", 10, 1, ["one…"]),
    ("one\n", 10, 1, ["one…"]),
    ("日本語日本語", 6, 1, ["日本…"]),
    ("abc", 10, 0, []),
  ])
  func `the last line says that more follows`(
    text: String,
    columns: Int,
    maxLines: Int,
    lines: [String]
  ) {
    #expect(Text.wrapped(text, columns: columns, maxLines: maxLines) == lines)
  }

  @Test func `the ASCII set has its own sign for more`() {
    let lines = Text.wrapped("Ten years of clay", columns: 9, maxLines: 1, characters: .ascii)
    #expect(lines == ["Ten year~"])
  }

  @Test func `no line is wider than asked and no letter is lost`() {
    var random = SeededGenerator(seed: 17)
    let words = ["a", "of", "clay", "ceramics", "日本語", "é", "👍🏽", "\n", "  "]
    for round in 0..<3_000 {
      let text = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(
        separator: " "
      )
      let columns = Int.random(in: 2...14, using: &random)
      let lines = Text.wrapped(text, columns: columns)
      #expect(lines.allSatisfy { Text.columns($0) <= columns }, "seed 17, round \(round)")
      let isLetter = { (character: Character) in character != " " && character != "\n" }
      #expect(
        lines.joined().filter(isLetter) == Sanitiser.lines(text).filter(isLetter),
        "seed 17, round \(round)"
      )
    }
  }

  @Test func `plain text by its bytes breaks where it does by its clusters`() {
    var random = SeededGenerator(seed: 48)
    let words = [
      "a", "of", "clay", "ceramics", "\n", " ", "  ", "     ", "e\u{301}", "\t", "é", "\r\n",
    ]
    var plain = 0
    for round in 0..<20_000 {
      // Mostly plain; the last few words are not.
      let known = words.prefix(Int.random(in: 0..<4, using: &random) == 0 ? words.count : 8)
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in known.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let columns = Int.random(in: 1...14, using: &random)
      let maxLines = Bool.random(using: &random) ? Int.max : Int.random(in: 1...4, using: &random)
      // Through the marks of nothing, each line is one run at most.
      let clustered = Text.wrapped(text, columns: columns, maxLines: maxLines, marking: [])
        .map { $0.map(\.text).joined() }
      let lines = Text.wrapped(text, columns: columns, maxLines: maxLines)
      #expect(lines == clustered, "seed 48, round \(round): \(text.debugDescription)")
      let isPlain = text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) }
      plain += isPlain ? 1 : 0
    }
    #expect(plain > 10_000)
  }
}
