import Testing

@testable import Canvas

/// Parts of a text that stand out, wherever wrapping and cutting puts them.
struct TextMarkingTests {
  /// The places of a part in a text.
  private func ranges(of part: String, in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var rest = text[...]
    while let range = rest.firstRange(of: part) {
      ranges.append(range)
      rest = rest[range.upperBound...]
    }
    return ranges
  }

  /// The runs as one text, with brackets about what is marked.
  private func bracketed(_ runs: [Text.Run]) -> String {
    runs.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(arguments: [
    ("What a bad firing costs", "bad firing", 11, ["What a [bad]", "[firing]", "costs"]),
    ("Ten years of clay", "years", 9, ["Ten [years]", "of clay"]),
    ("abcdefghij", "defg", 4, ["abc[d]", "[efg]h", "ij"]),
    ("one\ntwo", "e\nt", 9, ["on[e]", "[t]wo"]), ("  in", "in", 9, ["  [in]"]),
    ("日本語のタイトル", "語の", 6, ["日本[語]", "[の]タイ", "トル"]),
    ("a 👩‍🚀 b", "👩‍🚀", 9, ["a [👩] b"]), ("\u{FEFF}so it", "so", 9, ["[so] it"]),
    ("a\u{1B}b", "\u{1B}", 9, ["a[␛]b"]), ("e\u{301}té", "té", 9, ["e\u{301}[té]"]),
    ("aa a", "a", 9, ["[aa] [a]"]), ("plain", "x", 9, ["plain"]),
  ])
  func `marks follow the text into its lines`(
    text: String,
    part: String,
    columns: Int,
    lines: [String]
  ) {
    let wrapped = Text.wrapped(text, columns: columns, marking: ranges(of: part, in: text))
    #expect(wrapped.map(bracketed) == lines)
  }

  @Test func `a cut ends the marks with the text`() {
    let text = "What a bad firing costs"
    let marks = ranges(of: "firing", in: text)
    #expect(bracketed(Text.cut(text, to: 15, marking: marks)) == "What a bad [fir]…")
    #expect(bracketed(Text.cut(text, to: 40, marking: marks)) == "What a bad [firing] costs")
    let lines = Text.wrapped(text, columns: 11, maxLines: 2, marking: marks)
    #expect(lines.map(bracketed) == ["What a bad", "[firing] cos…"])
    let ascii = Text.cut(
      "日本 kiln",
      to: 7,
      characters: .ascii,
      marking: ranges(of: "kiln", in: "日本 kiln")
    )
    #expect(bracketed(ascii) == "???? [k]~")
  }

  @Test func `marks change no letter of a hostile text`() {
    var random = SeededGenerator(seed: 23)
    for round in 0..<2_000 {
      let text = HostileText.random(using: &random)
      let marks = text.indices.filter { _ in Bool.random(using: &random) }
        .map { $0..<text.index(after: $0) }
      let columns = Int.random(in: 1...9, using: &random)
      let plain = Text.wrapped(text, columns: columns, maxLines: 3)
      let marked = Text.wrapped(text, columns: columns, maxLines: 3, marking: marks)
      #expect(marked.map { $0.map(\.text).joined() } == plain, "seed 23, round \(round)")
    }
  }
}
