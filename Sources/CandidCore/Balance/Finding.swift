/// What one rule says of a week.
package struct Finding: Equatable, Sendable {
  package enum Level: String, Sendable {
    /// The main thing.
    case flag
    /// Quieter than a flag.
    case note
  }

  /// The rule's name.
  package var rule: String
  package var level: Level
  /// One or two sentences with the arithmetic.
  package var message: String
  /// The posts it is about, in the order of the week; none where it is about what is missing.
  package var posts: [PostID]
  /// The exact share that a flag is about, such as 4/6.
  package var share: Fraction?
  /// What the main rule says; nil for other rules.
  package var verdict: Verdict?
  /// Why it may stand; nil where nobody said so, or where it has become worse since.
  package var accepted: Acceptance?

  package init(rule: String, level: Level, message: String, posts: [PostID] = []) {
    self.rule = rule
    self.level = level
    self.message = message
    self.posts = posts
  }

  /// Whether it is a flag that nobody has accepted.
  package var stands: Bool { level == .flag && accepted == nil }
}
