import CandidCore

/// Brings a change to its end that a crash cut short after its commit point.
struct Recovery {
  private let store: Store
  private let pending: Log.Pending
  private let rescue: Rescue

  init(_ store: Store, _ pending: Log.Pending) {
    self.store = store
    self.pending = pending
    rescue = Rescue(store.place)
  }

  /// Finishes the change, and removes what it left.
  ///
  /// - Returns: What the person should hear of, in sentences.
  func run() throws(StoreError) -> [String] {
    var notices: [String] = []
    for file in pending.files { notices += try takeOut(file) }
    var isWhole = pending.areStaged ? try swapIn() : false
    if !isWhole { isWhole = try completeParts() }
    try store.place.synchronise(
      try pending.files.map { file throws(StoreError) in
        try store.place.target(of: file.name).parentPath
      }
    )
    try removeTemporaries()
    if !isWhole {
      notices.append(
        "“\(pending.entry.summary)” was cut short, and what was written since stays: "
          + "`candid history` keeps it as \(pending.entry.id.short)"
      )
    }
    return notices
  }

  /// Does once more what the change did, where it is not done yet.
  ///
  /// - Returns: Whether all of it holds now.
  private func completeParts() throws(StoreError) -> Bool {
    let entry = pending.entry
    var areWhole: [Bool] = []
    if !entry.deltas.isEmpty || !entry.acceptances.isEmpty { areWhole.append(try completePosts()) }
    if let delta = entry.settings { areWhole.append(try complete(delta)) }
    if let delta = entry.hardPart { areWhole.append(try complete(delta)) }
    return !areWhole.isEmpty && !areWhole.contains(false)
  }

  /// Does once more what the change did to posts and acceptances, where it is not done yet.
  ///
  /// - Returns: Whether all of it holds now.
  private func completePosts() throws(StoreError) -> Bool {
    let sources = store.sources(of: pending)
    // What cannot be read just now may hold the post: the change waits for the next who can.
    for case .damaged(let error) in sources.values {
      if case .system = error { throw error }
    }
    var plan = Plan(settings: store.settings, pages: sources.mapValues(\.contents))
    let missing = plan.complete(pending.entry.deltas)
    let open = plan.complete(pending.entry.acceptances)
    let posts = pending.entry.deltas.map(\.post)
    let rewriting = Rewriting(posts, of: sources, to: plan)
    var replacements = try rewriting.replacements(in: store.place)
    if let series = try store.seriesReplacement(posts, nil, plan.pages) {
      replacements.append(series)
    }
    if !replacements.isEmpty {
      try store.makeWeeksFolder()
      var publication = Publication(store.place)
      try publication.publish(replacements)
    }
    return missing.isEmpty && open.isEmpty
  }

  /// Sets the fields of the plan's settings that are not set yet.
  ///
  /// - Returns: Whether all of them hold now.
  private func complete(_ delta: SettingsDelta) throws(StoreError) -> Bool {
    do throws(StoreError) {
      let source = try SettingsSource(in: store.place)
      var settings = source.settings
      let isWhole = settings.complete(delta)
      if let replacement = try source.replacement(holding: settings) {
        var publication = Publication(store.place)
        try publication.publish([replacement])
      }
      return isWhole
    } catch {
      switch error {
      // What is damaged or closed stays as somebody made it.
      case .damaged, .conflicted, .empty, .newer, .older, .newerToWrite, .unusable: return false
      // What cannot be read or written just now waits for the next who can.
      default: throw error
      }
    }
  }

  /// Notes or removes a line of the private log where that is not done yet.
  ///
  /// - Returns: Whether it holds now.
  private func complete(_ delta: HardPartDelta) throws(StoreError) -> Bool {
    let replacement: Replacement?
    do throws(StoreError) {
      let summary = pending.entry.summary
      replacement = try store.place.replacement(making: delta, summary, isForced: false)
    } catch {
      // What cannot be read just now waits for the next who can.
      if case .system = error { throw error }
      return false
    }
    var publication = Publication(store.place)
    try publication.publish([replacement].compactMap(\.self))
    return true
  }

  /// Swaps the staged files in that are not in place yet.
  ///
  /// - Returns: Whether all are in place now; a file that somebody wrote since stays.
  private func swapIn() throws(StoreError) -> Bool {
    let (open, isWhole) = try store.staged(by: pending)
    var publication = Publication(store.place)
    try publication.publish(open)
    return isWhole
  }

  /// Removes what is left of the change, also beside a file that a link leads to.
  private func removeTemporaries() throws(StoreError) {
    for file in pending.files {
      let folder = try store.place.target(of: file.name).parentPath
      // By now it holds no words that stand nowhere else; what cannot be removed is never read.
      try? store.place.disk.remove("\(folder)/\(file.temporary)")
    }
  }

  /// Looks at what lies under a temporary name, which may be what another program wrote at the
  /// moment of the swap.
  private func takeOut(_ file: LoggedFile) throws(StoreError) -> [String] {
    let disk = store.place.disk
    let target = try store.place.target(of: file.name)
    let temporary = "\(target.parentPath)/\(file.temporary)"
    do throws(Errno) {
      let found: Fingerprint
      do throws(Errno) {
        found = Fingerprint(of: try disk.contents(of: temporary))
      } catch .noEntry {
        return []
      }
      if found == file.now || found == file.was { return [] }
      if Fingerprint(of: try disk.contents(of: target)) == file.now {
        try disk.exchange(temporary, target)
        return []
      }
      let kept = try rescue.keep(temporary, of: file.name)
      return ["\(file.name): two programs wrote it at once; what one of them wrote is in \(kept)"]
    } catch {
      throw .system(action: "write", path: file.name, errno: error)
    }
  }
}

extension Store {
  /// What a change that was cut short was to write.
  func sources(of pending: Log.Pending) -> [Page: PageSource] {
    var sources: [Page: PageSource] = [:]
    for page in Set(pending.pages) { sources[page] = PageSource(page, in: place) }
    return sources
  }
}

extension Log.Pending {
  /// The pages it was to write, and those its posts stood on and belong on.
  var pages: [Page] {
    files.compactMap { Page(fileName: $0.name.lastPart) } + entry.deltas.flatMap(\.pages)
  }
}

extension PostDelta {
  /// The pages the post stood on and belongs on, as far as the delta tells.
  fileprivate var pages: [Page] {
    switch self {
    case .added(let post), .removed(let post): [post.when.page]
    case .edited(_, let was, let now, _):
      (was + now).compactMap { edit in
        if case .when(let when) = edit { when.page } else { nil }
      }
    }
  }
}
