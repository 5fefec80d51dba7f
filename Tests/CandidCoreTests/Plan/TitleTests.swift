import CandidCore
import Testing

struct TitleTests {
  private static let family = "👨‍👩‍👧‍👦"

  @Test(arguments: [
    ("A title", "A title"), ("  A title\t", "A title"), ("\n A title \r\n", "A title"),
    ("\u{A0}A\u{A0}title\u{3000}", "A\u{A0}title"), ("x", "x"), ("益子", "益子"), (family, family),
    ("e\u{301}", "e\u{301}"),
  ])
  func `blanks at both ends are trimmed`(text: String, expected: String) throws {
    #expect(try Title.checked(text) == expected)
  }

  @Test(arguments: ["", " ", "\t\u{A0}\u{3000}", "\n", "\r\n \u{2028}"])
  func `a title without anything is refused`(text: String) {
    #expect(throws: TitleError.empty) { try Title.checked(text) }
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{B}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b"])
  func `a title has one line`(text: String) {
    #expect(throws: TitleError.severalLines) { try Title.checked(text) }
  }

  @Test(arguments: [
    "x", "é", "e\u{301}", "👨‍👩‍👧‍👦", "🇧🇪", "Z" + String(repeating: "\u{323}\u{301}", count: 40),
  ])
  func `500 characters fit and 501 do not, however many bytes they take`(character: String) throws {
    let fitting = String(repeating: character, count: 500)
    #expect(try Title.checked(fitting) == fitting)
    #expect(try Title.checked(" \(fitting) ") == fitting)
    #expect(throws: TitleError.tooLong(count: 501)) { try Title.checked(fitting + character) }
  }

  @Test func `a giant is refused by its count`() {
    #expect(throws: TitleError.tooLong(count: 10_000)) {
      try Title.checked(String(repeating: "x", count: 10_000))
    }
  }

  @Test(arguments: [
    (TitleError.empty, "a post needs a title; give it a few words"),
    (.severalLines, "a title is one line; the rest goes into the text"),
    (
      .tooLong(count: 501),
      "the title has 501 characters, at most 500 fit; the rest goes into the text"
    ),
  ])
  func `a refusal says what to do`(error: TitleError, expected: String) {
    #expect(error.description == expected)
  }
}
