import Testing

@testable import CandidUI

/// How the line after `:` falls into words.
struct LineWordTests {
  @Test(arguments: [
    ("", []), ("  ", []), ("tag  education ", ["tag", "education"]),
    ("add \"A bad firing\" x", ["add", "A bad firing", "x"]),
    ("add 'A bad firing' x", ["add", "A bad firing", "x"]),
    ("a --why=\"so it is\" b", ["a", "--why=so it is", "b"]),
    ("We didn't see it, 'tis true", ["We", "didn't", "see", "it,", "'tis", "true"]),
    ("say \"a \\\"b\\\" \\\\ c\"", ["say", "a \"b\" \\ c"]),
    ("\\--on \\\"x a\\b", ["--on", "\"x", "a\\b"]), ("x\"y z\"", ["x\"y", "z\""]),
    ("a\tb\u{A0}c", ["a", "b", "c"]), ("👩‍🚀 é", ["👩‍🚀", "é"]), ("a \"\"", ["a", ""]),
  ])
  func `blanks part words, and quotation marks keep them together`(
    line: String,
    words: [String]
  ) {
    #expect(LineWord.split(line).map(\.text) == words)
  }

  @Test func `a word knows where it stands, and whether it can be an option`() {
    let words = LineWord.split("add \"--on\" --at")
    #expect(words.map(\.range) == [0..<3, 4..<10, 11..<15])
    #expect(words.map(\.isQuoted) == [false, true, false])
    #expect(words.map(\.isOpen) == [false, false, false])
    #expect(LineWord.split("add \"T").last?.isOpen == true)
  }

  @Test(arguments: ["a", "a b", "\"", "--on", "it's", "'x", "a\"b", "\\", ""])
  func `what is written for a word is read as it`(word: String) {
    #expect(LineWord.split(LineWord.written(word)).map(\.text) == [word])
  }
}
