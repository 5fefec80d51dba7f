/// A draft that an earlier sitting left on disk.
package struct KeptDraft: Equatable, Sendable {
  /// The name of its file in the folder of drafts.
  package var name: String
  package var draft: Draft
  /// When it was kept last.
  package var at: Instant

  package init(name: String, draft: Draft, at: Instant) {
    self.name = name
    self.draft = draft
    self.at = at
  }
}
