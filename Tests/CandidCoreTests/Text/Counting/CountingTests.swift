import Testing

@testable import CandidCore

struct CountingTests {
  private static let family = "👨‍👩‍👧‍👦"
  private static let label = String(repeating: "a", count: 63)

  @Test(arguments: [
    ("", 0), ("Hi", 2), ("Hi http://test.co", 26), ("http://test.co", 23), ("é", 1),
    ("e\u{301}", 1),
    ("A\u{30A}", 1), ("\u{10FF}\u{1100}", 3), ("\u{200D}\u{200E}", 3), ("“…”", 4), ("\r\n", 2),
    ("漢字かなカナ한", 14), ("ｶﾞ", 4),
    ("🐱", 2), ("H🐱☺\(family)", 7), ("🙋🏽👨‍🎤", 4), ("1⃣", 2), ("1️⃣#️⃣", 4), ("🇧🇪🇳🇱", 4), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("©", 1), ("©️", 2), ("❤", 2), ("❤️", 2), ("❤️‍🔥", 2), ("❤︎", 4), ("☝🏽", 2), ("12", 2),
  ])
  func `X counts an emoji as 2 and other scripts double`(text: String, count: Int) {
    #expect(Counting.x.count(in: text) == count)
  }

  @Test(arguments: [
    ("https://example.com/a/long/way?and=more#there", 23), ("HTTP://EXAMPLE.COM", 23),
    ("see example.com.", 28), ("example.com/", 23), ("(example.com)", 25), ("example.com, too", 28),
    ("https://example.com/a_(b)_c", 23), ("https://example.com/a.", 24),
    ("https://example.com:8080/", 23), ("https://example.com?q=1", 23), ("example.com?", 24),
    ("https://sub-domain.example.co.uk/x", 23), ("これはtest.comです", 33),
    ("http://bücher.example.рф/", 23), ("http://中国.中国", 23), ("http://あ.com", 23),
    ("\(label).com", 23), ("a\(label).com", 68), ("https://a\(label).com/x", 78),
    ("https://example.com https://example.org", 47),
    // No link: a file, a name and country, no domain, an address of mail, a sign before it.
    ("notes.txt", 9), ("README.md", 9), ("README.md/x", 23), ("twitch.tv", 23),
    ("http://localhost/", 17), ("mira@example.com", 16), ("#example.com", 12), ("$example.com", 12),
    ("ftp://example.com", 17), ("http://-example.com", 19), ("...example.com", 14), ("end.Then", 8),
    ("example.com.nonsense", 32), ("example.com@x", 13), ("http://", 7), (".", 1), ("a..b", 4),
  ])
  func `X counts a link as 23, a bare domain too`(text: String, count: Int) {
    #expect(Counting.x.count(in: text) == count)
  }

  @Test(arguments: [
    ("Hi https://example.com/very/long", 26), ("example.com", 11), ("@mira@example.social", 5),
    ("@mira@example.social.", 6), ("Hi @mira", 8), ("mira@example.com", 16), ("@@x", 3), ("@", 1),
    ("@mira@", 6), ("@a.b@c-d.e @f@g", 7), (family, 1), ("e\u{301}", 1), ("@mira@examplé.com", 5),
  ])
  func `Mastodon counts a link as 23 and a name without its server`(text: String, count: Int) {
    #expect(Counting.mastodon.count(in: text) == count)
  }

  @Test(arguments: [
    ("Hi", 2), ("é", 1), ("🐱", 4), (family, 25), ("☺", 1), ("☺️", 6), ("1️⃣", 7), ("漢", 1),
    ("🇧🇪", 8), ("12#*", 4),
  ])
  func `Threads counts an emoji as its bytes`(text: String, count: Int) {
    #expect(Counting.threads.count(in: text) == count)
  }

  @Test(arguments: [
    ("plain", 5, 5, 5), ("é", 1, 2, 1), ("漢", 1, 3, 1), ("🐱", 1, 4, 2), (family, 1, 25, 11),
    ("a\r\nb", 3, 4, 4), ("", 0, 0, 0),
  ])
  func `characters, bytes and UTF-16 units differ`(
    text: String,
    characters: Int,
    bytes: Int,
    units: Int
  ) {
    #expect(Counting.characters.count(in: text) == characters)
    #expect(Counting.bytes.count(in: text) == bytes)
    #expect(Counting.utf16.count(in: text) == units)
  }

  @Test(arguments: [
    ("#clay #glaze#kiln #2026 #été", 4), ("# clay", 0), ("a#b", 0), ("##clay", 1), ("#", 0),
    ("(#clay)", 1), ("#_x", 1),
  ])
  func `a hashtag has a sign and a word`(text: String, count: Int) {
    #expect(Counting.hashtags.count(in: text) == count)
  }

  @Test func `links that are the same count once`() {
    let text = "http://a.com http://b.com http://a.com c.com"
    #expect(Counting.links.count(in: text) == 2)
  }

  /// Every scalar that begins or goes on with a link, and cuts of it, in all orders.
  @Test func `no text makes the counts stop`() {
    let parts = [
      "http://", "a", ".com", "/", "(", ")", "?", "@", "é", "漢", "👩‍👩‍👧", "\u{301}", "-", " ", ":8",
    ]
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...8, using: &generator))
        .map { _ in parts[Int.random(in: parts.indices, using: &generator)] }.joined()
      for counting in Counting.allCases { #expect(counting.count(in: text) >= 0, "\(text)") }
      #expect(Counting.characters.count(in: text) == text.count, "\(text)")
    }
  }
}
