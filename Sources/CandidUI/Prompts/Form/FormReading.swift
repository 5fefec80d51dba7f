import CandidCore

/// The words of a field of a post, and what they are read with.
typealias FormReading = Reading<Post>

/// The words of a field of a plan's settings, and what they are read with.
typealias SettingsReading = Reading<Settings>

struct Reading<Subject> {
  let text: String
  /// What the form is about, as it was when the form was opened.
  let subject: Subject
  let today: Day
  /// The words that the field takes besides those of the plan, such as the names of time zones.
  let known: [String]
  /// The words of another field of the form, by its name.
  let other: (String) -> String

  /// The words without blanks around them; nil where nothing is left.
  var trimmed: String? { Self.trimmed(text[...]) }

  /// The words on one line, without blanks around them; nil where nothing is left.
  var line: String? {
    Self.trimmed(text.split(whereSeparator: \.isNewline).joined(separator: " ")[...])
  }

  /// The lines that are not blank, without blanks around them.
  var lines: [String] { Self.lines(of: text) }

  static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap(trimmed)
  }

  static func trimmed(_ text: Substring) -> String? {
    let start = text.drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) }
  }
}

extension Reading<Post> {
  var post: Post { subject }

  /// Counts such as `+2d` start at the day of the post.
  var dateBase: DateBase { DateBase(today: today, focus: post.day) }
}

/// What is wrong in a field, in words.
struct FormMisfit: Error {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}
