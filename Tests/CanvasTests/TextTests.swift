import Testing

@testable import Canvas

struct TextTests {
  @Test(arguments: [
    ("clay", 4, "clay"), ("clay", 3, "cl…"), ("clay", 1, "…"), ("clay", 0, ""), ("clay", -1, ""),
    ("", 0, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("日本語", 3, "日…"), ("日本語", 2, "…"), ("a日", 2, "a…"), ("日", 1, "…"),
    ("ab\u{1B}", 3, "ab␛"), ("👨‍👩‍👧👍", 3, "👨…"), ("\u{202E}", 3, "⟨U…"),
  ])
  func `a text is cut to a width`(text: String, columns: Int, expected: String) {
    #expect(Text.cut(text, to: columns) == expected)
  }

  @Test(arguments: [("clay", 3, "cl~"), ("日本語", 5, "????~"), ("é", 1, "?"), ("\u{1B}", 3, "<1~")])
  func `a text is cut in ASCII`(text: String, columns: Int, expected: String) {
    #expect(Text.cut(text, to: columns, characters: .ascii) == expected)
  }

  @Test(arguments: [
    ("ab", 5, Text.Alignment.left, "ab   "), ("ab", 5, .right, "   ab"),
    ("ab", 5, .centre, " ab  "),
    ("日本", 3, .left, "日…"), ("日本語", 4, .left, "日… "), ("ab", 2, .centre, "ab"),
    ("ab", 0, .right, ""),
    ("", 2, .centre, "  "), ("ab", -3, .left, ""),
  ])
  func `a text is padded to a width`(
    text: String,
    columns: Int,
    alignment: Text.Alignment,
    expected: String
  ) {
    #expect(Text.padded(text, to: columns, alignment: alignment) == expected)
  }

  @Test func `what is cut or padded has the width asked for`() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<5_000 {
      let text = HostileText.random(using: &random)
      for columns in 0...8 {
        #expect(Text.columns(Text.cut(text, to: columns)) <= columns)
        #expect(Text.columns(Text.padded(text, to: columns, alignment: .right)) == columns)
      }
    }
  }
}
