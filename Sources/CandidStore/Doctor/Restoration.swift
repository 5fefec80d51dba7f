import CandidCore

/// What `candid doctor --restore` did.
package struct Restoration: Equatable, Sendable {
  package struct Restored: Equatable, Sendable {
    /// The path from the plan's folder.
    package let path: String
    package let backup: Backup
    /// Where the bytes are that were there; nil where there were none.
    package let rescue: String?
  }

  package var restored: [Restored] = []
  /// What was saved after the backups, and is not in them; nil where that cannot be told.
  package var lacking: Overwriting?
  /// Files that were written anew from what the others say.
  package var renewed: [String] = []
  /// Files that stay as they are, with the reason.
  package var kept: [Ailment] = []
  /// Named files that nothing is wrong with.
  package var healthy: [String] = []
  /// What the person should hear of besides, in sentences.
  package var notices: [String] = []
}
