import Testing

@testable import Canvas

struct ClustersTests {
  private func texts(_ text: String, _ characters: CharacterSet = .unicode) -> [String] {
    Clusters(text, characters: characters).map(\.text)
  }

  @Test(arguments: [
    ("a", ["a"], 1),
    ("e\u{301}", ["e\u{301}"], 1),
    ("e\u{301}\u{302}\u{303}\u{304}", ["e\u{301}\u{302}"], 1),
    ("日本", ["日", "本"], 4),
    ("か\u{3099}", ["か\u{3099}"], 2),
    ("각", ["각"], 2),
    ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"], 2),
    ("❤\u{FE0F}", ["❤"], 1),
    ("❤\u{FE0E}", ["❤"], 1),
    ("👍", ["👍"], 2),
    ("👍🏽", ["👍"], 2),
    ("🏽", ["\u{FFFD}"], 1),
    ("👨‍👩‍👧", ["👨"], 2),
    ("🏳️‍🌈", ["🏳"], 1),
    ("👩🏽‍🚀", ["👩"], 2),
    ("1\u{FE0F}\u{20E3}", ["1"], 1),
    ("🇧🇪", ["B", "E"], 2),
    ("🇧🇪🇫", ["B", "E", "F"], 3),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E007F}", ["🏴"], 2),
    ("葛\u{E0100}", ["葛"], 2),
    ("\u{1FAE8}", ["\u{FFFD}"], 1),
    ("\u{E000}", ["\u{FFFD}"], 1),
    ("\u{301}", ["\u{FFFD}"], 1),
    ("\u{600}1", ["\u{FFFD}", "1"], 2),
    ("น้ำ", ["น\u{E49}", "\u{E33}"], 2),
    ("क्षी", ["क\u{94D}", "ष", "ी"], 3),
    ("क्\u{200D}ष", ["क\u{94D}", "ष"], 2),
    ("می\u{200C}خواهم", ["م", "ی", "خ", "و", "ا", "ه", "م"], 7),
    ("a\u{FEFF}b\u{AD}c", ["a", "b", "c"], 3),
    ("", [], 0),
  ])
  func `a character is drawn as what all terminals agree on`(
    text: String,
    clusters: [String],
    columns: Int
  ) {
    #expect(texts(text) == clusters)
    #expect(Text.columns(text) == columns)
  }

  @Test(arguments: [
    ("é", "?"), ("e\u{301}", "?"), ("日本", "????"), ("👍🏽", "??"), ("🇧🇪", "BE"),
    ("1\u{FE0F}\u{20E3}", "1"), ("…", "~"), ("\u{387}", "-"), ("\u{E000}", "?"), ("각\u{301}", "??"),
    ("日\u{301}", "??"),
  ])
  func `the ASCII set shows a question mark for each column`(text: String, shown: String) {
    #expect(texts(text, .ascii).joined() == shown)
    #expect(Clusters(text, characters: .ascii).allSatisfy { $0.columns == 1 })
  }

  @Test func `a cluster is never more than three scalars`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      for cluster in Clusters(HostileText.random(using: &random), characters: .unicode) {
        #expect((1...3).contains(cluster.text.unicodeScalars.count))
        #expect(cluster.columns == 1 || cluster.columns == 2)
      }
    }
  }
}
