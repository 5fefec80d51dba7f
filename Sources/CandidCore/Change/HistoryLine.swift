/// A line of the history as a person reads it.
package struct HistoryLine: Equatable, Sendable {
  package let entry: HistoryEntry
  /// Whether the change has been taken back.
  package let isUndone: Bool

  package init(entry: HistoryEntry, isUndone: Bool) {
    self.entry = entry
    self.isUndone = isUndone
  }

  /// What was done, and whether it still stands: `Tagged education (“A title”) (taken back)`.
  package var words: String { entry.line + (isUndone ? " (taken back)" : "") }
}

extension HistoryEntry {
  /// What was done, in one line.
  package var line: String {
    switch role {
    case .change, .restore, .replacement: sentence
    case .undo(let id): "Undid \(id.short): \(sentence)"
    case .redo(let id): "Redid \(id.short): \(sentence)"
    }
  }
}
