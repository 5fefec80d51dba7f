/// What is looked for: words, among the posts that a filter shows.
package struct Sought: Equatable, Sendable {
  package let words: SoughtWords
  package let filter: Filter

  package init(_ words: String, among filter: Filter = Filter()) {
    self.words = SoughtWords(words)
    self.filter = filter
  }

  package func isFound(in post: Post) -> Bool { words.areIn(post) && filter.admits(post) }
}
