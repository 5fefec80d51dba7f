import CandidCore

extension Model {
  /// Takes in what other programs wrote over; a banner that speaks of what is no more so goes.
  mutating func take(_ overwriting: Overwriting) {
    if overwriting != self.overwriting { dismiss([words(of: self.overwriting)]) }
    self.overwriting = overwriting
  }

  /// Tells of overwritten changes, each once in a sitting, where the key that restores them works and
  /// no other message waits for an answer.
  mutating func announceOverwriting() {
    let isNew = overwriting.changes.contains { !announced.contains($0.entry.id) }
    // That nothing was overwritten is no longer true.
    let isHeld = notice?.kind == .error && notice?.text != Self.nothingOverwritten
    guard isNew, entry == .none, opened.isEmpty, keys.isEmpty, !isHeld, !isWaiting else { return }
    announced.formUnion(overwriting.changes.map(\.entry.id))
    notice = Notice(words(of: overwriting), .error)
  }

  static let nothingOverwritten = "no edit was overwritten by another program"

  /// Asks for the overwritten changes to be made again, as one change.
  mutating func restoreOverwritten() -> [Effect] { save(overwriting.remedy, .verb) }

  /// `Your edit of 12:03 to “Sold out” was overwritten by another program; U restores it`.
  private func words(of overwriting: Overwriting) -> String {
    guard let last = overwriting.changes.first else { return "" }
    let what = last.steps.isEmpty ? "the settings" : "“\(last.title)”"
    let which = "of \(words(of: last.entry.at)) to \(what)"
    let count = overwriting.changes.count
    if count == 1 {
      return "Your edit \(which) was overwritten by another program; \(key("U")) restores it"
    }
    return "\(count) of your edits, the last \(which), were overwritten by another program; "
      + "\(key("U")) restores them"
  }
}
