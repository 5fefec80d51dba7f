import CandidCore

/// What `candid resolve` did, and what is left to decide.
package struct Resolution: Equatable, Sendable {
  /// A copy whose posts are now in the plan.
  package struct Merged: Equatable, Sendable {
    /// The paths from the plan's folder.
    package let copy: String
    package let original: String
    /// Where the copy is now.
    package let rescue: String
    /// The keys beside `posts` that are otherwise in the copy, and were left there.
    package let leftBehind: [String]
  }

  /// A post that only a copy had.
  package struct Added: Equatable, Sendable {
    package let post: Post
    /// The page it stands in now.
    package let page: Page
    /// The path of the copy.
    package let copy: String
  }

  /// A post that now stands once.
  package struct Kept: Equatable, Sendable {
    package let post: Post
    /// The page it stands in.
    package let page: Page
    /// Where the other versions are now; empty where they said the same.
    package let rescues: [String]
  }

  package var added: [Added] = []
  package var merged: [Merged] = []
  package var kept: [Kept] = []
  package var conflicts: [PostConflict] = []
  package var troubles: [Ailment] = []
  /// What the person should hear of besides, in sentences.
  package var notices: [String] = []

  package init(troubles: [Ailment] = []) {
    self.troubles = troubles
  }
}
