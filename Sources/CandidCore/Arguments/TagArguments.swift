/// What `tag` is told, as typed.
package struct TagArguments: Equatable, Sendable {
  package var intention: String?
  package var story: String?

  package init() {}

  /// The change of some posts; nil where neither is named.
  package func change(of posts: [Post], now: Instant) throws(ArgumentError) -> Change? {
    var changes: [Change] = []
    if let intention {
      changes.append(.tag(posts, try Words.intention(intention), now: now))
    }
    if let story { changes.append(.tell(posts, try Words.story(story), now: now)) }
    guard !changes.isEmpty else { return nil }
    return Change(changes.map(\.summary).joined(separator: ", "), changes.flatMap(\.steps))
  }
}
