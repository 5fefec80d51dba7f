import CandidCore

/// The posts picked for bulk commands; they stay picked in other weeks and views.
package struct Marks: Equatable, Sendable {
  /// As they were last seen, in the order in which they were marked.
  package private(set) var posts: [Post] = []
  /// Where a range begins that goes on to the selected post; nil while none is drawn.
  package var rangeStart: Post?
  /// What is drawn as marked, a range on its way included.
  private(set) var shown: Set<PostID> = []

  package var isEmpty: Bool { posts.isEmpty && rangeStart == nil }

  func contains(_ id: PostID) -> Bool { posts.contains { $0.id == id } }

  func post(_ id: PostID) -> Post? { posts.first { $0.id == id } }

  mutating func add(_ added: [Post]) {
    posts += added.filter { !contains($0.id) }
  }

  /// Marks a post, or takes its mark away.
  mutating func toggle(_ post: Post) {
    if contains(post.id) { posts.removeAll { $0.id == post.id } } else { posts.append(post) }
  }

  /// Notes what is drawn as marked, so that no card of a frame works it out again.
  mutating func show(_ posts: [Post]) { shown = Set(posts.lazy.map(\.id)) }

  /// Takes in how the posts are now; nil takes the mark of one away that is gone.
  mutating func refresh(_ now: (Post) -> Post?) {
    posts = posts.compactMap(now)
    rangeStart = rangeStart.flatMap(now)
  }
}
