import CandidCore

/// Finds the posts that a person names.
struct PostNames {
  private let posts: [Post]
  private let unread: [String]

  init(_ plan: Plan) {
    posts = plan.pages.values.flatMap(\.posts).sorted(by: Post.precedes)
    unread = plan.damages()
  }

  /// The posts of some names in their order, each once.
  func posts(named words: [String]) throws(Refusal) -> [Post] {
    var found: [Post] = []
    var seen: Set<PostID> = []
    for word in words {
      let post = try post(named: word)
      if seen.insert(post.id).inserted { found.append(post) }
    }
    return found
  }

  /// The post whose id begins so, in any letter case, or whose title is exactly this.
  func post(named word: String) throws(Refusal) -> Post {
    guard !word.allSatisfy(\.isWhitespace) else { throw .namelessPost }
    let beginning = word.lowercased()
    if let exact = posts.first(where: { $0.id.text == beginning }) { return exact }
    let fitting = posts.filter { $0.id.text.hasPrefix(beginning) || $0.title == word }
    guard let post = fitting.first else { throw .noSuchPost(word, unread: unread) }
    guard fitting.count == 1 else { throw .ambiguousPost(word, fitting) }
    return post
  }
}
