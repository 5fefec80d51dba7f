import CandidCore

/// The history of a plan, walked from its end.
///
/// Undo takes back the last change that stands, redo does the last undone one again, and a new
/// change leaves nothing to redo. `restore` is a change like any other.
struct History {
  private var walk: HistoryWalk
  /// Changes whose standing is known from a later undo or redo: whether they stand.
  private var isStanding: [EntryID: Bool] = [:]

  init(_ store: Store) {
    walk = HistoryWalk(store.place)
  }

  mutating func close() { walk.close() }

  /// What undo takes back, and in which role.
  mutating func standing(
    _ target: HistoryTarget
  ) throws(StoreError) -> (entry: HistoryEntry, role: HistoryEntry.Role) {
    guard case .named(let text) = target else {
      guard let found = try standing(where: { _ in true }) else { throw .nothingTo(redo: false) }
      return found
    }
    let named = try Self.entry(named: text, in: walk)
    // To undo an undo is to do its change again.
    if case .undo(let name) = named.role {
      let undone = try undone(where: { $0 == name })
      guard let undone, undone.entry == named else { throw .entryIsOut(named.id) }
      return undone
    }
    guard let found = try standing(where: { $0 == named.subject }) else {
      throw .entryIsOut(named.subject)
    }
    return found
  }

  private mutating func standing(
    where isMeant: (EntryID) -> Bool
  ) throws(StoreError) -> (entry: HistoryEntry, role: HistoryEntry.Role)? {
    while let entry = try walk.next() {
      let name = entry.subject
      guard isStanding[name] == nil else { continue }
      if case .undo = entry.role {
        isStanding[name] = false
      } else {
        if isMeant(name) { return (entry, .undo(name)) }
        isStanding[name] = true
      }
    }
    return nil
  }

  /// What redo does again: the last undo, unless something new was done after it.
  mutating func undone() throws(StoreError) -> (entry: HistoryEntry, role: HistoryEntry.Role) {
    guard let found = try undone(where: nil) else { throw .nothingTo(redo: true) }
    return found
  }

  /// - Parameter isMeant: Which change; nil for the last one before anything new was done.
  /// - Returns: The undo, and the role of taking it back; nil where there is none.
  /// - Throws: ``StoreError`` where the log cannot be read.
  private mutating func undone(
    where isMeant: ((EntryID) -> Bool)?
  ) throws(StoreError) -> (entry: HistoryEntry, role: HistoryEntry.Role)? {
    while let entry = try walk.next() {
      let name = entry.subject
      switch entry.role {
      case .undo where isStanding[name] == nil:
        if isMeant?(name) ?? true { return (entry, .redo(name)) }
        isStanding[name] = false
      case .undo: continue
      case .redo: isStanding[name] = isStanding[name] ?? true
      case .change, .restore, .replacement: if isMeant == nil { return nil }
      }
    }
    return nil
  }

  /// A change, and all saved after it, the last one first.
  mutating func since(
    _ target: HistoryTarget
  ) throws(StoreError) -> (entry: HistoryEntry, later: [HistoryEntry]) {
    var later: [HistoryEntry] = []
    let name: EntryID?
    if case .named(let text) = target {
      name = try Self.entry(named: text, in: walk).id
    } else {
      name = nil
    }
    while let entry = try walk.next() {
      if name == nil || entry.id == name { return (entry, later) }
      later.append(entry)
    }
    throw .nothingTo(redo: false)
  }

  mutating func lines(limit: Int) throws(StoreError) -> [HistoryLine] {
    var lines: [HistoryLine] = []
    while lines.count < limit, let entry = try walk.next() {
      switch entry.role {
      case .undo(let name): if isStanding[name] == nil { isStanding[name] = false }
      case .redo(let name): if isStanding[name] == nil { isStanding[name] = true }
      case .change, .restore, .replacement: break
      }
      lines.append(HistoryLine(entry: entry, isUndone: isStanding[entry.id] == false))
    }
    return lines
  }

  /// The named changes, and all from the last one down to the first of them.
  static func changes(
    downTo names: [String],
    in place: PlanFolder
  ) throws(StoreError) -> (ids: [EntryID], changes: [LoggedChange]) {
    var walk = HistoryWalk(place)
    defer { walk.close() }
    var ids: [EntryID] = []
    for name in names { ids.append(try entry(named: name, in: HistoryWalk(place)).id) }
    var missing = Set(ids)
    var changes: [LoggedChange] = []
    while !missing.isEmpty, let change = try walk.nextLogged() {
      changes.append(change)
      missing.remove(change.entry.id)
    }
    return (ids, changes)
  }

  /// The one change whose id begins with a text; `walk` is at its start.
  private static func entry(
    named text: String,
    in walk: HistoryWalk
  ) throws(StoreError) -> HistoryEntry {
    var walk = walk
    defer { walk.close() }
    var found: [HistoryEntry] = []
    while let entry = try walk.next() {
      if entry.id.text.hasPrefix(text.lowercased()) { found.append(entry) }
    }
    guard !text.isEmpty, found.count == 1 else { throw .noSuchEntry(text, fitting: found.count) }
    return found[0]
  }
}

extension HistoryEntry {
  /// The change it is about: itself, or the one it undoes or does again.
  fileprivate var subject: EntryID {
    switch role {
    case .change, .restore, .replacement: id
    case .undo(let name), .redo(let name): name
    }
  }
}
