import Testing

@testable import Canvas

struct SanitiserTests {
  @Test(arguments: HostileText.shown)
  func `what is not text is written out`(text: String, unicode: String, ascii: String) {
    #expect(Sanitiser.text(text) == unicode)
    #expect(Sanitiser.text(text, characters: .ascii) == ascii)
    #expect(Text.columns(text) == unicode.count)
    #expect(Text.columns(text, characters: .ascii) == ascii.count)
  }

  @Test func `lines keep their ends and nothing else`() {
    let text = "one\ttwo\r\nthree\n\nfour\rfive\u{1B}"
    #expect(Sanitiser.lines(text) == "one␉two\nthree\n\nfour␍five␛")
    #expect(Sanitiser.lines(text, characters: .ascii) == "one<09>two\nthree\n\nfour<0D>five<1B>")
  }

  @Test func `a list keeps its tabs and nothing else`() {
    #expect(Sanitiser.tabbed("2026-11-24\tA\u{1B}B\nC") == "2026-11-24\tA␛B␊C")
  }

  @Test(arguments: [
    ("a", false), ("é", false), ("\n", true), ("\u{7F}", true), ("\u{85}", true),
    ("\u{202E}", true), ("\u{FEFF}", true), ("\u{E0041}", true), ("日", false),
  ])
  func `what must be written by its number is known`(scalar: Unicode.Scalar, hides: Bool) {
    #expect(Sanitiser.hides(scalar) == hides)
  }

  @Test(arguments: [CharacterSet.unicode, .ascii])
  func `random text comes out safe, and the same when it goes in again`(characters: CharacterSet) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let text = HostileText.random(using: &random)
      let safe = Sanitiser.text(text, characters: characters)
      let scalars = safe.unicodeScalars
      #expect(!scalars.contains { ScalarKind($0) == .invisible || ScalarKind($0) == .undrawable })
      #expect(characters == .unicode || scalars.allSatisfy(\.isASCII))
      #expect(Sanitiser.text(safe, characters: characters) == safe, "\(Array(text.unicodeScalars))")
      #expect(
        Text.columns(safe, characters: characters) == Text.columns(text, characters: characters)
      )
    }
  }

  @Test(arguments: [
    ("👩🏽‍🎨 1️⃣ 🇧🇪 e\u{301} 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👩🏽‍🎨 1️⃣ 🇧🇪 e\u{301} 🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
    ("a\u{1B}[31m\tb\n\u{202E}c", "a␛[31m␉b␊⟨U+202E⟩c"), ("\u{200D}a", "⟨U+200D⟩a"),
    ("a\u{202E}", "a⟨U+202E⟩"), ("plain", "plain"), ("a\u{E0041}", "a⟨U+E0041⟩"),
  ])
  func `characters stay whole for files and pipes, and nothing in them acts`(
    text: String,
    expected: String
  ) {
    #expect(Sanitiser.whole(text) == expected)
  }

  @Test func `no hostile text keeps a control or what reverses it`() {
    for text in HostileText.shown.map(\.text) {
      for scalar in Sanitiser.whole(text).unicodeScalars {
        #expect(scalar.value >= 0x20 && scalar.value != 0x7F, "\(text.debugDescription)")
        #expect(!(0x80...0x9F).contains(scalar.value), "\(text.debugDescription)")
        #expect(!(0x202A...0x202E).contains(scalar.value), "\(text.debugDescription)")
        #expect(!(0x2066...0x2069).contains(scalar.value), "\(text.debugDescription)")
      }
    }
  }
}
