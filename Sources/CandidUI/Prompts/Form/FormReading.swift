import CandidCore

/// The words of a field, and what they are read with.
struct FormReading {
  let text: String
  let post: Post
  let today: Day
  /// The words of another field of the form, by its name.
  let other: (String) -> String

  /// The words without blanks around them; nil where nothing is left.
  var trimmed: String? { Self.trimmed(text[...]) }

  /// The words on one line, without blanks around them; nil where nothing is left.
  var line: String? {
    Self.trimmed(text.split(whereSeparator: \.isNewline).joined(separator: " ")[...])
  }

  /// The lines that are not blank, without blanks around them.
  var lines: [String] { text.split(whereSeparator: \.isNewline).compactMap(Self.trimmed) }

  /// Whether a text has more than blanks.
  static func says(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }

  static func trimmed(_ text: Substring) -> String? {
    let start = text.drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) }
  }
}

/// What is wrong in a field, in words.
struct FormMisfit: Error {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}
