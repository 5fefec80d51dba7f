import CandidCore

/// Which change of the history is meant.
package enum HistoryTarget: Equatable, Sendable {
  case last
  /// The beginning of an id, as the history prints it.
  case named(String)
}

extension Store {
  /// Takes a change back, the last one that stands or any other.
  ///
  /// - Parameters:
  ///   - target: Which one.
  ///   - isForced: Whether to do so where its posts were changed since.
  ///   - lockTimeout: How long to wait for another program that writes; zero tries once.
  /// - Returns: The touched pages and posts.
  /// - Throws: ``StoreError/changedSince(_:summary:)`` where that would undo more than the change.
  package func undo(
    _ target: HistoryTarget = .last,
    isForced: Bool,
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    try takeBack(isForced, lockTimeout) { history throws(StoreError) in
      try history.standing(target)
    }
  }

  /// Does again what was taken back last, as long as nothing else was changed after that.
  package func redo(isForced: Bool, lockTimeout: Duration) throws(StoreError) -> Performed {
    try takeBack(isForced, lockTimeout) { history throws(StoreError) in
      try history.undone()
    }
  }

  /// Brings the posts of the plan back to how they were after a change: takes back all later ones.
  package func restore(
    _ target: HistoryTarget,
    isForced: Bool,
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    var writing = try Writing(self, lockTimeout: lockTimeout)
    defer { writing.end() }
    var history = History(self)
    defer { history.close() }
    let (entry, later) = try history.since(target)
    for entry in later { try entry.checkUndoable() }
    var change = Change(
      "Restored to: \(entry.line)",
      later.flatMap { $0.inverse.steps }
    )
    change.acceptances = later.flatMap { $0.inverse.acceptances }
    change.settings = later.flatMap { $0.inverse.settings }
    if !isForced { try check(change, against: later, summary: change.summary) }
    return try writing.carryOut(change, near: [], role: .restore(entry.id))
  }

  /// The saved changes, the last one first, with whether each still stands.
  package func history(limit: Int = .max) throws(StoreError) -> [HistoryLine] {
    let lock = Lock.forReading(in: place)
    defer { lock?.release() }
    var history = History(self)
    defer { history.close() }
    return try history.lines(limit: limit)
  }

  private func takeBack(
    _ isForced: Bool,
    _ lockTimeout: Duration,
    _ find: (inout History) throws(StoreError) -> (HistoryEntry, HistoryEntry.Role)
  ) throws(StoreError) -> Performed {
    var writing = try Writing(self, lockTimeout: lockTimeout)
    defer { writing.end() }
    var history = History(self)
    defer { history.close() }
    let (entry, role) = try find(&history)
    try entry.checkUndoable()
    if let delta = entry.hardPart?.inverse {
      return try writing.carryOut(delta, summary: entry.summary, role: role, isForced: isForced)
    }
    let change = entry.inverse
    if !isForced { try check(change, against: [entry], summary: entry.sentence) }
    return try writing.carryOut(change, near: [], role: role)
  }

  /// Refuses where posts are no longer as the changes left them.
  private func check(
    _ change: Change,
    against entries: [HistoryEntry],
    summary: String
  ) throws(StoreError) {
    let sources = try sources(for: change, near: [])
    var seen: Set<SeenField> = []
    var differing: [String] = []
    // The last change of a field says how it should be now.
    for delta in entries.flatMap({ $0.deltas.reversed() }) {
      let whole = SeenField(post: delta.post, field: nil)
      if seen.contains(whole) { continue }
      var checked = delta
      if case .edited(let id, let was, let now, _) = delta {
        let fresh = zip(was, now).filter { edit in
          seen.insert(SeenField(post: id, field: edit.1.name)).inserted
        }
        checked = .edited(id, was: fresh.map(\.0), now: fresh.map(\.1))
      } else {
        seen.insert(whole)
      }
      let now = sources.post(delta.post)
      // What stands in a file that cannot be read is not gone.
      if now == nil, let damage = sources.values.lazy.compactMap(\.damage).first { throw damage }
      differing += checked.differences(from: now)
    }
    differing += sources.acceptances(differingFrom: entries.flatMap(\.acceptances))
    let deltas = entries.compactMap(\.settings)
    if !deltas.isEmpty {
      differing += try SettingsSource(in: place).settings.differences(from: deltas)
    }
    if !differing.isEmpty { throw .changedSince(differing, summary: summary) }
  }
}

extension HistoryEntry {
  /// Refuses a change of whole files.
  fileprivate func checkUndoable() throws(StoreError) {
    if case .replacement(let kept) = role { throw .wholeFiles(summary: summary, kept: kept) }
  }
}

extension [Page: PageSource] {
  /// The acceptances that are not as the changes left them, the last change first, in words.
  fileprivate func acceptances(differingFrom changes: [AcceptanceChange]) -> [String] {
    var seen: Set<String> = []
    return changes.compactMap { change in
      let name = "the acceptance of \(change.rule) in \(change.week)"
      let found = self[change.page]?.contents.acceptance(of: change.rule)
      return seen.insert(name).inserted && found != change.now ? name : nil
    }
  }
}

/// A field of a post that was compared; nil stands for all of them.
private struct SeenField: Hashable {
  let post: PostID
  let field: String?
}
