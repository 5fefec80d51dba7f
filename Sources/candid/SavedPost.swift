import CandidCore

/// A post that a change was asked for, as it is now.
struct SavedPost {
  let post: Post
  /// No where it was so already, and was left alone.
  let isChanged: Bool
}
