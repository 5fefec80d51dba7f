/// What `reflect` is told of a posted post, as typed.
package struct ReflectArguments: Equatable, Sendable {
  package var conversations: String?
  package var words: String?

  package init() {}

  package var isEmpty: Bool { conversations == nil && words == nil }

  /// Sees that the words are what they should be, whatever the post is.
  package func check() throws(ArgumentError) { _ = try reflection(after: Reflection()) }

  package func change(of post: Post, now: Instant) throws(ArgumentError) -> Change {
    .reflect(post, [.reflection(try reflection(after: post.reflection))], now: now)
  }

  /// A reflection with what was said put in; `none` empties either.
  private func reflection(after before: Reflection) throws(ArgumentError) -> Reflection {
    var reflection = before
    if let conversations { reflection.conversations = try Self.count(conversations) }
    if let words { reflection.words = try Self.text(words) }
    return reflection
  }

  private static func count(_ word: String) throws(ArgumentError) -> Int? {
    if word == Words.none { return nil }
    guard let count = Reflection.conversations(word) else {
      throw .option("--conversations", "is \(quoted(word)); give \(Reflection.wanted), or none")
    }
    return count
  }

  private static func text(_ words: String) throws(ArgumentError) -> String? {
    if words == Words.none { return nil }
    try Words.checkFilled(words, "--words", "your own words, or none")
    return words
  }
}
