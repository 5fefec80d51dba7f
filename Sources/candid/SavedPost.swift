import CandidCore

/// A post that a change was asked for, as it is now.
struct SavedPost {
  let post: Post
  /// No where it was so already, and was left alone.
  let isChanged: Bool
}

/// What came of a change.
struct SavedChange {
  /// The posts it was asked for, in its order.
  var posts: [SavedPost]
  /// What the person should hear of besides, in sentences.
  var notices: [String] = []
  /// What takes it back; nil where nothing was changed.
  var inverse: Change?

  /// The same with what was asked for alone: no first posts in which a date of a series is noted.
  ///
  /// A projected post that is left out now stands in no file; it is told of all the same.
  func of(_ asked: [Post]) -> SavedChange {
    var own = self
    own.posts = asked.compactMap { post in
      let saved = posts.first { $0.post.id == post.id }
      return saved ?? (post.isProjected ? SavedPost(post: post, isChanged: true) : nil)
    }
    return own
  }
}
