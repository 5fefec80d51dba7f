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
}
