import CandidCore

/// A plan with its lock held and nothing left over from before, ready to be changed.
///
/// Every change goes through here, whoever makes it: the terminal UI, the command line, a repair or
/// undo. Ended by ``end()``, which gives the lock back.
struct Writing {
  let store: Store
  private let lock: Lock
  private var log: Log
  /// Whether a file under a temporary name may be left over, so that the next who writes must look.
  private var mayLeave = true
  /// What the person should hear of, in sentences.
  private(set) var notices: [String] = []

  /// How often a change is begun anew because another program wrote a file at the same moment.
  private static let attempts = 10
  private static let pauseBetweenAttempts = Duration.milliseconds(20)

  /// Takes the lock, and brings a change to its end that was cut short.
  init(_ store: Store, lockTimeout: Duration) throws(StoreError) {
    if case .readOnly(let obstacle) = store.condition { throw obstacle }
    self.store = store
    lock = try Lock.forWriting(in: store.place, timeout: lockTimeout)
    do throws(StoreError) {
      log = try Log(forWriting: store.place)
    } catch {
      lock.release()
      throw error
    }
    do throws(StoreError) {
      if let pending = log.pending {
        notices = try Self.retrying(on: store.place.disk) { () throws(StoreError) in
          try Recovery(store, pending).run()
        }
        log.done(pending.entry.id)
      }
    } catch {
      end()
      throw error
    }
    // Listing the weeks of fifty years takes 1 ms, a third of what a small change takes in all.
    let isClean = log.pending == nil && lock.isAfterCleanEnd
    mayLeave = isClean ? false : !Leftovers.remove(from: store.place)
  }

  func end() {
    log.close()
    if !mayLeave { lock.signOff() }
    lock.release()
  }

  /// Carries a change out on what is on disk now, whole or not at all.
  mutating func carryOut(
    _ change: Change,
    near pages: [Page],
    role: HistoryEntry.Role = .change
  ) throws(StoreError) -> Performed {
    try Self.retrying(on: store.place.disk) { () throws(StoreError) in
      try attempt(change, near: pages, role)
    }
  }

  /// Begins anew where another program wrote a file at the same moment.
  static func retrying<Value>(
    on disk: Disk,
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    var wasOvertaken = false
    for _ in 1..<attempts {
      do throws(StoreError) {
        return try body()
      } catch {
        // Theirs is back in its place; the change goes on top of it, once it is written whole.
        switch error {
        case .overtaken: wasOvertaken = true
        case .refused(.closed) where wasOvertaken, .damaged where wasOvertaken,
          .empty where wasOvertaken:
          break
        default: throw error
        }
        disk.pause(pauseBetweenAttempts)
      }
    }
    return try body()
  }

  private mutating func attempt(
    _ change: Change,
    near pages: [Page],
    _ role: HistoryEntry.Role
  ) throws(StoreError) -> Performed {
    let sources = try store.sources(for: change, near: pages)
    // Of a change of posts alone no file but theirs is read.
    let settings = change.settings.isEmpty ? nil : try SettingsSource(in: store.place)
    let before = Plan(
      settings: settings?.settings ?? store.settings,
      pages: sources.mapValues(\.contents)
    )
    let unseen = change.unseen(in: before)
    if !unseen.isEmpty { throw .changedElsewhere(unseen) }
    var plan = before
    let inverse = try plan.carryOut(change, sources)
    let rewriting = Rewriting(change.posts, of: sources, to: plan)
    let entry = try entry(of: change, role, from: before, to: plan)
    let besides = [
      try store.seriesReplacement(change.posts, before.pages, plan.pages),
      try settings?.replacement(holding: plan.settings),
    ]
    try publish(rewriting, besides.compactMap(\.self), entry)
    return Performed(
      pages: plan.pages.filter { rewriting.touched.contains($0.key) },
      inverse: inverse,
      posts: change.posts.compactMap { plan.post($0) ?? sources.post($0) },
      role: role,
      summary: entry.sentence,
      notices: notices,
      settings: entry.settings == nil ? nil : plan.settings
    )
  }

  /// What the history keeps of a change: every difference it made.
  private func entry(
    of change: Change,
    _ role: HistoryEntry.Role,
    from before: Plan,
    to after: Plan
  ) throws(StoreError) -> HistoryEntry {
    var entry = HistoryEntry(
      id: try store.newEntryID(),
      at: store.place.disk.now(),
      by: store.author,
      summary: change.summary,
      title: change.posts.lazy.compactMap { after.post($0) ?? before.post($0) }.first?.title ?? "",
      role: role,
      deltas: change.posts.compactMap { PostDelta(of: before.post($0), to: after.post($0)) }
    )
    entry.acceptances = change.acceptances.compactMap { change in
      let was = before.acceptance(of: change.rule, in: change.week)
      let now = after.acceptance(of: change.rule, in: change.week)
      return was == now
        ? nil : AcceptanceChange(week: change.week, rule: change.rule, was: was, now: now)
    }
    entry.settings = SettingsDelta(of: before.settings, to: after.settings)
    return entry
  }

  private mutating func publish(
    _ rewriting: Rewriting,
    _ besides: [Replacement],
    _ entry: HistoryEntry
  ) throws(StoreError) {
    let pages = try rewriting.replacements(in: store.place)
    if pages.isEmpty, entry.settings == nil { return }
    if !pages.isEmpty { try store.makeWeeksFolder() }
    try publishWithBackup(pages + besides, entry, areStaged: false)
  }

  /// The same as publishing, after copying what was there before the first change of the day.
  mutating func publishWithBackup(
    _ replacements: [Replacement],
    _ entry: HistoryEntry,
    areStaged: Bool
  ) throws(StoreError) {
    let mayHaveLeft = mayLeave
    mayLeave = true
    try Backups(store.place).keep(replacements)
    mayLeave = mayHaveLeft
    try publish(replacements, entry, areStaged: areStaged)
  }

  /// Puts new files in place with a record in the log.
  ///
  /// Staged ones are on the medium before it, so that whoever comes after a crash needs nothing else.
  mutating func publish(
    _ replacements: [Replacement],
    _ entry: HistoryEntry,
    areStaged: Bool
  ) throws(StoreError) {
    let mayHaveLeft = mayLeave
    mayLeave = true
    var publication = Publication(store.place)
    var hasBegun = false
    do throws(StoreError) {
      try publication.publish(replacements) { files throws(StoreError) in
        if areStaged { try store.place.synchronise(replacements.map(\.target.parentPath)) }
        try log.begin(entry, files, areStaged: areStaged)
        hasBegun = true
      }
    } catch {
      if case .half(let path, let errno) = error { throw .unfinished(path: path, errno: errno) }
      if hasBegun { try log.abort(entry.id) }
      throw error
    }
    log.done(entry.id)
    mayLeave = mayHaveLeft || publication.hasLeftover
  }
}

extension Plan {
  /// Carries a change out, and gives its inverse.
  fileprivate mutating func carryOut(
    _ change: Change,
    _ sources: [Page: PageSource]
  ) throws(StoreError) -> Change {
    do throws(ChangeError) {
      return try apply(change)
    } catch {
      // The same words, but the exit code is that of what the file has.
      if case .closed(let page, _) = error, case .damaged(let damage)? = sources[page] {
        throw damage
      }
      throw .refused(error)
    }
  }
}
