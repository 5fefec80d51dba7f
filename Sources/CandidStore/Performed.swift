import CandidCore

/// What a change did to the plan on disk.
package struct Performed: Equatable, Sendable {
  /// The touched pages as they now are.
  package var pages: [Page: PageContents]
  /// The change that takes it back.
  package var inverse: Change
  /// The changed posts as they now are, removed ones as they were, in the order of the change.
  package var posts: [Post]
  /// What it has to do with a change before it.
  package var role: HistoryEntry.Role
  /// What was done, in words.
  package var summary: String
  /// What the person should hear of besides, in sentences.
  package var notices: [String]
  /// The plan's settings as they now are; nil where the change is not about them.
  package var settings: Settings?
  /// The line of the private log that was noted or removed; nil where the change is about posts.
  package var hardPart: HardPart?
}
