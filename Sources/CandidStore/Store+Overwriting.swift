import CandidCore

extension Store {
  /// What other programs wrote over of the last changes.
  ///
  /// Looks at the changes of the last three days. No lock is waited for: while a change is being
  /// made there is nothing to say.
  ///
  /// - Parameter count: How many changes are looked at; 20 take about 0.2 ms.
  /// - Returns: The changes that no longer stand, and what brings them back.
  package func overwriting(ofLast count: Int = 20) -> Overwriting {
    guard let recent = RecentChanges(in: place, atMost: count), recent.wereTouched else {
      return Overwriting()
    }
    // Where a week's folder cannot be listed, nothing can be said to be gone.
    guard let found = try? overwriting(recent.changes), recent.areLast else { return Overwriting() }
    return found
  }

  /// What some files lack of the changes since an instant, as where a backup of then was put back.
  ///
  /// Nil where it cannot be told, since another file of these changes cannot be read.
  func lacking(
    in paths: [String],
    since start: Instant
  ) throws(StoreError) -> Overwriting? {
    var walk = HistoryWalk(place)
    defer { walk.close() }
    var changes: [LoggedChange] = []
    while let change = try walk.nextLogged(), change.entry.at >= start { changes.append(change) }
    // The private log is not looked through.
    if paths.contains(HardPartsFile.name) { return nil }
    let concerned = changes.filter { change in
      change.files.contains { paths.contains($0.name) }
    }
    return try overwriting(changes)?.of(concerned.map(\.entry.id))
  }

  /// Does changes again that other programs wrote over.
  ///
  /// - Parameters:
  ///   - names: The beginnings of their ids, as the history prints them.
  ///   - lockTimeout: How long to wait for another program that writes; zero tries once.
  /// - Returns: The touched pages and posts.
  /// - Throws: ``StoreError/notOverwritten(_:)`` for a change that stands, or was taken back.
  package func redo(
    overwritten names: [String],
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    var writing = try Writing(self, lockTimeout: lockTimeout)
    defer { writing.end() }
    let (ids, changes) = try History.changes(downTo: names, in: place)
    let overwriting = try overwriting(changes) ?? Overwriting()
    for id in ids where !overwriting.changes.contains(where: { $0.entry.id == id }) {
      throw .notOverwritten(id)
    }
    return try writing.carryOut(overwriting.of(ids).remedy, near: changes.pages)
  }

  /// Nil where a file of the changes cannot be read: it may hold what seems to be gone.
  private func overwriting(_ changes: [LoggedChange]) throws(StoreError) -> Overwriting? {
    // Those of the store may be older, or those of a plan.json that could not be read.
    let isOfSettings = changes.contains { $0.entry.settings != nil }
    var plan = Plan(settings: isOfSettings ? try SettingsSource(in: place).settings : settings)
    for page in changes.pages { plan.pages[page] = PageSource(page, in: place).contents }
    if plan.pages.values.contains(where: \.isDamaged) { return nil }
    let history = changes.map(\.entry)
    let found = plan.overwriting(history)
    let gone = found.remedy.steps.compactMap { step in
      if case .add(let post) = step { post.id } else { nil }
    }
    if gone.isEmpty { return found }
    // Another program may have moved it to a week of which candid wrote nothing.
    for page in try pages() where plan.pages[page] == nil {
      let contents = PageSource(page, in: place).contents
      if contents.posts.contains(where: { gone.contains($0.id) }) { plan.pages[page] = contents }
    }
    return plan.overwriting(history)
  }
}

extension PageContents {
  fileprivate var isDamaged: Bool {
    if case .damaged = condition { true } else { false }
  }
}
