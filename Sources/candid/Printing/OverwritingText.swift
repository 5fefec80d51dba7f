import CandidCore

/// What is said of changes that other programs wrote over.
enum OverwritingText {
  /// One line, with the command that does them again; none where all changes stand.
  static func lines(_ overwriting: Overwriting, _ workspace: Workspace) -> [String] {
    guard let last = overwriting.changes.first else { return [] }
    let (day, time) = workspace.zone.local(last.entry.at)
    let moment = day == workspace.today ? "\(time)" : "\(day) \(time)"
    let what = "of \(moment), “\(shortened(last.entry.sentence, to: 100))”"
    let ids = overwriting.changes.map(\.entry.id.short).joined(separator: " ")
    let count = overwriting.changes.count
    if count == 1 {
      return [
        "another program wrote over the change \(what); `candid redo \(ids)` does it again"
      ]
    }
    return [
      "another program wrote over \(count) changes, the last \(what); "
        + "`candid redo \(ids)` does them again"
    ]
  }
}
