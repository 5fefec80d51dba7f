/// Finds the posts that a person names.
package struct PostNames {
  let plan: Plan
  let posts: [Post]
  private let unread: [String]

  package init(_ plan: Plan) {
    self.plan = plan
    posts = plan.pages.values.flatMap(\.posts).sorted(by: Post.precedes)
    unread = plan.damages()
  }

  /// The posts of some names in their order, each once.
  ///
  /// `leastOfID` is how many characters of an id are enough to name a post.
  package func posts(named words: [String], leastOfID: Int = 1) throws(PostNameError) -> [Post] {
    var found: [Post] = []
    var seen: Set<PostID> = []
    for word in words {
      let post = try post(named: word, leastOfID: leastOfID)
      if seen.insert(post.id).inserted { found.append(post) }
    }
    return found
  }

  /// The post with this id or exactly this title, else the one whose id begins so.
  ///
  /// Ids are taken in any letter case.
  package func post(named word: String, leastOfID: Int = 1) throws(PostNameError) -> Post {
    guard !word.allSatisfy(\.isWhitespace) else { throw .nameless }
    let beginning = word.lowercased()
    if let exact = posts.first(where: { $0.id.text == beginning }) { return exact }
    let titled = posts.filter { $0.title == word }
    if titled.isEmpty, let post = try occurrence(named: word, leastOfID: leastOfID) { return post }
    let fitting = titled.isEmpty ? posts.filter { $0.id.text.hasPrefix(beginning) } : titled
    guard let post = fitting.first else { throw .noSuchPost(word, unread: unread) }
    if titled.isEmpty, beginning.count < leastOfID { throw .tooShort(word, least: leastOfID) }
    guard fitting.count == 1 else { throw .ambiguous(word, fitting) }
    return post
  }
}
