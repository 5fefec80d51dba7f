import CandidCore

extension Doctor {
  /// Puts the newest good backup in the place of files that are damaged or empty.
  ///
  /// Their bytes go into `.candid/rescue` before. A file with the two sides of a merge is only
  /// restored where it is named, for its words may stand nowhere else.
  ///
  /// - Parameters:
  ///   - words: The files, as `plan`, `ideas` or `2026-W48`; none for all that are damaged.
  ///   - lockTimeout: How long to wait for another program that writes.
  /// - Returns: What was restored, all of it or nothing, and what was not.
  /// - Throws: ``StoreError`` where something cannot be written; nothing is changed then.
  package func restore(
    _ words: [String],
    lockTimeout: Duration
  ) throws(StoreError) -> Restoration {
    try checkWritable()
    let store = Store(mending: place, by: "candid doctor")
    var writing = try Writing(store, lockTimeout: lockTimeout)
    defer { writing.end() }
    var restoration = Restoration(notices: writing.notices)
    var mendings: [Mending] = []
    let backups = Backups(place)
    for path in words.isEmpty ? try paths() : words.map(Self.path)
    where path != SeriesIndex.path {
      let (found, error) = try state(of: path)
      guard let error else {
        if !words.isEmpty { restoration.healthy.append(path) }
        continue
      }
      let backup = backups.newest(of: path)
      if let backup, Self.isMendable(error, isNamed: !words.isEmpty) {
        mendings.append(Mending(path: path, found: found, backup: backup))
      } else {
        restoration.kept.append(Ailment(error, at: path, backup: backup))
      }
    }
    if !mendings.isEmpty { try store.makeWeeksFolder() }
    restoration.restored = try mend(mendings, &writing)
    if let start = mendings.map({ $0.backup.day ?? .first }).min() {
      let instant = Instant(seconds: start.number * 86_400)
      // The files are back, whether or not the history can be read.
      restoration.lacking = try? store.lacking(in: mendings.map(\.path), since: instant)
    }
    if words.isEmpty || words.map(Self.path).contains(SeriesIndex.path) {
      try renewSeries(&writing, &restoration, isNamed: !words.isEmpty)
    }
    return restoration
  }

  private struct Mending {
    let path: String
    let found: FoundFile?
    let backup: Backup
  }

  /// Puts bytes aside first, then the backups in their place, all or none.
  private func mend(
    _ mendings: [Mending],
    _ writing: inout Writing
  ) throws(StoreError) -> [Restoration.Restored] {
    let rescue = Rescue(place)
    var restored: [Restoration.Restored] = []
    var replacements: [Replacement] = []
    for mending in mendings {
      let (path, found) = (mending.path, mending.found)
      var kept: String?
      if let found, !found.bytes.isEmpty {
        kept = try rescue.keep(found.bytes, of: path.lastPart)
      }
      let target = if let found { found.path } else { try place.pathForNew(path) }
      let after = mending.backup.bytes
      replacements.append(Replacement(name: path, target: target, before: found, after: after))
      restored.append(.init(path: path, backup: mending.backup, rescue: kept))
    }
    try writing.replace(
      replacements,
      "Restored \(Self.words(for: restored.map(\.path)))",
      kept: restored.compactMap(\.rescue)
    )
    return restored
  }

  /// The first of some files, and how many more there are.
  static func words(for paths: [String]) -> String {
    let others = paths.count > 1 ? " and \(paths.count - 1) more" : ""
    return "\(paths.first ?? "nothing")\(others)"
  }

  /// The path of the file that a word names.
  private static func path(_ word: String) -> String {
    let name = self.word(for: word)
    return ["plan.json", HardPartsFile.name].first { self.word(for: $0) == name }
      ?? "weeks/\(name).json"
  }

  /// The settings, the private log and every page.
  func paths() throws(StoreError) -> [String] {
    do throws(Errno) {
      let names = try place.disk.names("\(place.path)/weeks")
      return ["plan.json", HardPartsFile.name].filter(isThere)
        + names.compactMap(Page.init(fileName:)).sorted().map(\.path)
    } catch .noEntry {
      return ["plan.json", HardPartsFile.name].filter(isThere)
    } catch {
      throw .system(action: "read", path: "weeks", errno: error)
    }
  }

  /// Whether a file is to be looked at: without settings there is no plan, so these always are.
  private func isThere(_ path: String) -> Bool {
    path == "plan.json" || (try? place.disk.statusOfPath("\(place.path)/\(path)")) != nil
  }

  /// A file and why it cannot be read; no reason where it can.
  private func state(of path: String) throws(StoreError) -> (FoundFile?, StoreError?) {
    guard ["plan.json", HardPartsFile.name].contains(path) || Page(path: path) != nil else {
      throw .noSuchFile(path: path)
    }
    let found: FoundFile?
    do throws(StoreError) {
      found = try place.file(path)
    } catch {
      return (nil, error)
    }
    guard let found else {
      // Removed by someone; a page is only asked for by its name then.
      if path == "plan.json" || Backups(place).newest(of: path) != nil {
        return (nil, .empty(path: path))
      }
      throw .noSuchFile(path: path)
    }
    do throws(StoreError) {
      if let page = Page(path: path) {
        _ = try PageFile(page, found.bytes)
      } else if path == HardPartsFile.name {
        _ = try HardPartsFile(found.bytes)
      } else {
        _ = try SettingsFile(found.bytes)
      }
      return (found, nil)
    } catch {
      return (found, error)
    }
  }

  private static func isMendable(_ error: StoreError, isNamed: Bool) -> Bool {
    switch error {
    case .damaged, .empty: true
    case .conflicted: isNamed
    default: false
    }
  }

  /// Refuses to write into a plan that this person may not change.
  func checkWritable() throws(StoreError) {
    let plan = "\(place.path)/plan.json"
    let status: FileStatus
    do throws(Errno) {
      let isThere = (try? place.disk.statusOfPath(plan)) != nil
      status = try place.disk.statusOfPath(isThere ? plan : place.path)
    } catch {
      throw .system(action: "read", path: place.path, errno: error)
    }
    if let obstacle = Store.obstacle(to: place, status: status) { throw obstacle }
  }
}
