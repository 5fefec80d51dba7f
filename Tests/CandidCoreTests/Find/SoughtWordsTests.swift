import Testing

@testable import CandidCore

struct SoughtWordsTests {
  /// What it means that words stand in a text, without any short cut.
  private func areIn(_ text: String, _ words: String) -> Bool {
    let (whole, part) = (Array(text.lowercased()), Array(words.lowercased()))
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains {
      whole[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  @Test(arguments: [
    ("\u{212A}iln", "kiln"), ("kiln", "\u{212A}ILN"), ("why\u{37E} because", "why; b"),
    ("a \u{1FEF}b", "a `B"), ("\u{130}stanbul", "i\u{307}s"),
  ])
  func `characters that equal an ASCII one are found`(text: String, words: String) {
    #expect(areIn(text, words))
    #expect(SoughtWords(words).areIn(text))
  }

  @Test(arguments: [
    ("kiln", "A kiln, the KILN and a \u{212A}iln", ["kiln", "KILN", "\u{212A}iln"]),
    ("aa", "aaaaa", ["aa", "aa"]), ("é", "e\u{301} e É", ["e\u{301}", "É"]),
    ("陶芸", "益子の陶芸家", ["陶芸"]), ("👩‍🚀", "👩 👩‍🚀", ["👩‍🚀"]), ("x", "none", []), ("", "none", []),
  ])
  func `the places of words are told from the left`(
    words: String,
    text: String,
    expected: [String]
  ) {
    #expect(SoughtWords(words).ranges(in: text).map { String(text[$0]) } == expected)
  }

  @Test func `no other character equals an ASCII one`() {
    let ascii = Set((UInt8(0)..<0x80).map { Character(Unicode.Scalar($0)) })
    let equal = (UInt32(0x80)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      String(scalar).lowercased().contains(where: ascii.contains)
    }
    #expect(equal == ["\u{37E}", "\u{1FEF}", "\u{212A}"])
  }

  @Test func `words are in a post where they are in its title, text or notes`() {
    var post = Post.sample()
    #expect(!SoughtWords("kiln").areIn(post))
    post.title = "The Kiln"
    #expect(SoughtWords("kiln").areIn(post))
    (post.title, post.text) = ("Title", "the kiln")
    #expect(SoughtWords("kiln").areIn(post))
    (post.text, post.notes) = ("", "ask about the kiln")
    #expect(SoughtWords("kiln").areIn(post))
    (post.notes, post.why) = ("", "show the kiln")
    #expect(!SoughtWords("kiln").areIn(post))
  }

  @Test func `random words are found where they are, and nowhere else`() {
    let pieces = [
      "k", "K", "\u{212A}", "e", "E", "\u{301}", "é", "É", "\r\n", "\n", "\r", " ", "@", "`", "陶",
      "\u{200D}", "ß", "İ", "Σ", "ς", "a", "\u{1F469}",
    ]
    var random = SeededGenerator(seed: 7)
    for round in 0..<20_000 {
      let text = (0..<random.next() % 8).map { _ in pieces.randomElement(using: &random) ?? "" }
      let words = (0..<random.next() % 3).map { _ in pieces.randomElement(using: &random) ?? "" }
      let expected = areIn(text.joined(), words.joined())
      let found = SoughtWords(words.joined()).areIn(text.joined())
      #expect(found == expected, "seed 7, round \(round): \(words) in \(text)")
      let places = SoughtWords(words.joined()).ranges(in: text.joined())
      let isPlaced = expected && !words.joined().isEmpty
      #expect(places.isEmpty != isPlaced, "seed 7, round \(round): \(words) in \(text)")
    }
  }
}
