/// One saved change, as the history keeps it.
package struct HistoryEntry: Equatable, Sendable {
  /// What a change has to do with one before it.
  package enum Role: Equatable, Sendable {
    case change
    /// Takes another back.
    case undo(EntryID)
    /// Does again what was taken back.
    case redo(EntryID)
    /// Brings the plan back to how it was after another.
    case restore(EntryID)
    /// Puts whole files in the place of others; these are the paths in the plan's folder where the
    /// old ones are kept.
    case replacement(kept: [String])
  }

  package let id: EntryID
  package let at: Instant
  /// The program that made it, such as `candid add`.
  package let by: String
  /// What the person did: "Tagged education".
  package let summary: String
  /// The title of the first post it touched.
  package let title: String
  package let role: Role
  /// One for each post that differs.
  package let deltas: [PostDelta]
  /// One for each flag that was accepted or reopened.
  package var acceptances: [AcceptanceChange] = []
  /// What it did to the plan's settings, if it is about those.
  package var settings: SettingsDelta?
  /// What it did to the private log, if it is about that.
  package let hardPart: HardPartDelta?

  package init(
    id: EntryID,
    at: Instant,
    by: String,
    summary: String,
    title: String,
    role: Role,
    deltas: [PostDelta],
    hardPart: HardPartDelta? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.summary = summary
    self.title = title
    self.role = role
    self.deltas = deltas
    self.hardPart = hardPart
  }

  /// What was done and to which posts, in one line.
  package var sentence: String {
    switch role {
    case .restore, .replacement: return summary
    case .change, .undo, .redo: break
    }
    if hardPart != nil { return summary }
    let others = deltas.count > 1 ? " and \(deltas.count - 1) more" : ""
    return summary.contains(title) ? summary : "\(summary) (“\(title)”\(others))"
  }

  /// The change that takes it back.
  package var inverse: Change {
    var change = Change(summary, deltas.reversed().map(\.inverse.step))
    change.acceptances = acceptances.reversed().map(\.inverse)
    change.settings = settings?.was ?? []
    return change
  }
}
