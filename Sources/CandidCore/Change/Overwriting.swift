/// What other programs wrote over: saved changes that no longer stand in the files.
///
/// A stale editor or a sync client does so when it writes a file as it was before them.
package struct Overwriting: Equatable, Sendable {
  /// A saved change, as far as it was written over.
  package struct Lost: Equatable, Sendable {
    package let entry: HistoryEntry
    /// The title of a post that was written over; empty where only settings were.
    package let title: String
    /// What does it again.
    package let steps: [Change.Step]
    package let settings: [SettingsEdit]
  }

  /// The changes, the last one first.
  package let changes: [Lost]
  /// Brings them all back at once, and nothing else.
  package let remedy: Change

  /// - Parameters:
  ///   - changes: What was written over, the last one first.
  ///   - seen: The posts of it as they were found.
  package init(_ changes: [Lost] = [], seen: [Post] = []) {
    self.changes = changes
    let one = changes.first?.entry.sentence ?? ""
    let summary = changes.count == 1 ? "Restored: \(one)" : "Restored \(changes.count) changes"
    // An older change was made first.
    var remedy = Change(summary, changes.reversed().flatMap(\.steps))
    remedy.settings = changes.reversed().flatMap(\.settings)
    remedy.seen = seen
    self.remedy = remedy
  }

  package var isEmpty: Bool { changes.isEmpty }

  /// The part of it that concerns some changes.
  package func of(_ entries: [EntryID]) -> Overwriting {
    let part = changes.filter { entries.contains($0.entry.id) }
    let posts = part.flatMap { $0.steps.map(\.post) }
    return Overwriting(part, seen: remedy.seen.filter { posts.contains($0.id) })
  }
}
