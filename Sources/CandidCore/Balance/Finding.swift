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

  package init(rule: String, level: Level, message: String, posts: [PostID] = []) {
    self.rule = rule
    self.level = level
    self.message = message
    self.posts = posts
  }
}
