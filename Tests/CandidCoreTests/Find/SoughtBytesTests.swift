import Testing

@testable import CandidCore

struct SoughtBytesTests {
  private func mayBe(_ words: String, in json: String) -> Bool? {
    SoughtBytes(SoughtWords(words))?.mayBe(in: Array(json.utf8))
  }

  @Test(arguments: [
    ("firing", "the FIRING day", true), ("firing", "the firin", false),
    ("firing", "firin g", false),
    ("g", "fires", false), ("g", "G", true), ("bad firing", "bad  firing", false),
    ("bad firing", "a bad firing", true), ("[a", "{a", false), ("@a", "`a", false),
    ("firing", "", false), ("clay", "cla\u{79}\u{301}", true),
  ])
  func `bytes that lack the words tell so`(words: String, json: String, expected: Bool) {
    #expect(mayBe(words, in: json) == expected)
  }

  @Test func `escaped letters may be any words`() {
    #expect(mayBe("firing", in: #"\u0066iring"#) == true)
    #expect(mayBe("firing", in: #"\\u0066iring"#) == false)
    #expect(mayBe("firing", in: #"ends in \"#) == false)
    #expect(mayBe(#"say "hi" there"#, in: #"say \"hi\" there"#) == true)
    #expect(mayBe(#"say "hi" there"#, in: #"say \"hi\" then"#) == false)
  }

  @Test func `an escaped letter is met at every place, and nothing else is taken for one`() {
    for count in 0..<30 {
      for (before, after) in [("a", "b"), (#"\\"#, "b"), ("é", #"\n"#), (#"\""#, "]")] {
        let (start, end) = (
          String(repeating: before, count: count), String(repeating: after, count: 9)
        )
        #expect(mayBe("firing", in: start + #"\u0066"# + end) == true)
        #expect(mayBe("firing", in: start + "u0066" + end) == false)
        #expect(mayBe("firing", in: start + #"\\u0066"# + end) == false)
        #expect(mayBe("firing", in: start + #"\u"#) == true)
      }
    }
  }

  @Test(arguments: ["陶芸", "k", "\"", "\\", "é", "\r\n", ";k`", ""])
  func `words without a part of their own are read for everywhere`(words: String) {
    #expect(mayBe(words, in: "nothing") == nil)
  }

  @Test func `a part that a sign outside ASCII may equal is left out`() {
    #expect(mayBe("kiln", in: "\u{212A}iln") == true)
    #expect(mayBe("why; b", in: "why\u{37E} b") == true)
  }

  @Test func `no text that has random words is passed over`() {
    let pieces = [
      "a", "A", "b", "c", "k", "\u{212A}", "e", "\u{301}", "é", "\r\n", " ", "@", "`", "[", "陶",
      "İ",
    ]
    var random = SeededGenerator(seed: 11)
    for round in 0..<20_000 {
      let text = (0..<random.next() % 12).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let words = (0..<random.next() % 4).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      guard SoughtWords(words).areIn(text) else { continue }
      #expect(mayBe(words, in: text) != false, "seed 11, round \(round): \(words) in \(text)")
    }
  }
}
