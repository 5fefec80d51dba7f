import CandidCore

/// Looks at all files of a plan, also of one that does not open.
package struct Doctor: Sendable {
  let place: PlanFolder

  /// The path of the plan's folder, without symbolic links.
  package var folder: String { place.path }

  /// Takes a plan's folder; nothing is written.
  ///
  /// - Throws: ``StoreError`` where there is no plan, not even what is left of one.
  package init(visiting folder: String, disk: Disk = .live) throws(StoreError) {
    place = PlanFolder(path: try Store.realPath(of: folder, disk), disk: disk)
    let parts = ["plan.json", "weeks", ".candid"]
    guard parts.contains(where: { (try? disk.statusOfPath("\(place.path)/\($0)")) != nil }) else {
      throw .noPlan(path: folder)
    }
  }

  /// Everything that is wrong, in the order of the files.
  ///
  /// Reads every file once, one after the other.
  package func ailments() -> [Ailment] {
    let lock = Lock.forReading(in: place)
    defer { lock?.release() }
    let hasLock = (try? place.disk.statusOfPath("\(place.path)/.candid/lock")) != nil
    let backups = Backups(place)
    var found: [Ailment] = []
    let file = settingsFile(backups, &found)
    let plan = ExaminedPlan(
      place: place,
      settings: file?.settings,
      isQuiet: lock != nil || !hasLock
    )
    var examinations = Examinations.all.map { $0.init(plan) }
    let settings = file.map(ExaminedSettings.init)
    let entries = entries(&found)
    for index in examinations.indices {
      if let settings { found += examinations[index].ailments(of: settings) }
      for entry in entries { found += examinations[index].ailments(of: entry) }
    }
    examineHardParts(backups, &found)
    for page in pages(entries) {
      guard let examined = examined(page, backups, &found) else { continue }
      for index in examinations.indices {
        found += examinations[index].ailments(of: examined)
      }
    }
    found += examinations.flatMap { $0.conclusion() }
    return found.sorted()
  }

  /// The word that names a file of the plan to a verb: `plan`, `private`, `ideas` or a week.
  static func word(for path: String) -> String {
    let name = path.lastPart
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }
}

// MARK: - Reading

extension Doctor {
  private func settingsFile(_ backups: Backups, _ found: inout [Ailment]) -> SettingsFile? {
    let path = "plan.json"
    do throws(StoreError) {
      guard let file = try place.file(path) else {
        let what = "is missing, and without it there is no plan"
        found.append(Ailment("missing", path, what: what, remedy: remedyForMissing(backups)))
        return nil
      }
      let settings = try SettingsFile(file.bytes)
      if let obstacle = settings.obstacle {
        found.append(Ailment(obstacle, at: path, backup: nil))
      }
      return settings
    } catch {
      found.append(Ailment(error, at: path, backup: backups.newest(of: path)))
      return nil
    }
  }

  private func remedyForMissing(_ backups: Backups) -> String {
    guard let backup = backups.newest(of: "plan.json") else {
      return "bring it back from a backup, or write one"
    }
    return "`candid doctor --restore plan` brings back \(backup.label)"
  }

  /// The private log is looked at, but none of its lines is told.
  private func examineHardParts(_ backups: Backups, _ found: inout [Ailment]) {
    let path = HardPartsFile.name
    do throws(StoreError) {
      guard let file = try place.file(path) else { return }
      if let obstacle = try HardPartsFile(file.bytes).obstacle {
        found.append(Ailment(obstacle, at: path, backup: nil))
      }
    } catch {
      found.append(Ailment(error, at: path, backup: backups.newest(of: path)))
    }
  }

  private func examined(
    _ page: Page,
    _ backups: Backups,
    _ found: inout [Ailment]
  ) -> ExaminedPage? {
    do throws(StoreError) {
      guard let file = try place.file(page.path) else { return nil }
      let read = try PageFile(page, file.bytes)
      if let obstacle = read.obstacle {
        found.append(Ailment(obstacle, at: page.path, backup: nil))
      }
      return ExaminedPage(page, read)
    } catch {
      found.append(Ailment(error, at: page.path, backup: backups.newest(of: page.path)))
      return nil
    }
  }

  private func pages(_ entries: [FolderEntry]) -> [Page] {
    entries.filter(\.isAmongWeeks).compactMap { Page(path: $0.path) }.sorted()
  }
}

// MARK: - Looking around

extension Doctor {
  /// What stands in the folders of the plan, but nothing in the root that is not part of a plan.
  private func entries(_ found: inout [Ailment]) -> [FolderEntry] {
    var entries = [entry("")].compactMap { $0 }
    for name in names(in: "", &found) where Self.isPart(name) {
      guard let entry = entry(name) else { continue }
      entries.append(entry)
      if name == "weeks" {
        entries += names(in: name, &found).compactMap { self.entry("\(name)/\($0)") }
      } else if name == ".candid", entry.status.kind == .folder {
        entries += all(below: name, &found)
      }
    }
    return entries
  }

  private static func isPart(_ name: String) -> Bool {
    ["plan.json", "private.json", "weeks", ".candid"].contains(name)
      || name.hasPrefix(Leftovers.prefix)
      || SyncCopy(path: name) != nil
  }

  private func all(below folder: String, _ found: inout [Ailment]) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    for name in names(in: folder, &found) {
      guard let entry = entry("\(folder)/\(name)") else { continue }
      entries.append(entry)
      if entry.status.kind == .folder { entries += all(below: entry.path, &found) }
    }
    return entries
  }

  /// Nil for what is gone by now.
  private func entry(_ path: String) -> FolderEntry? {
    let full = path.isEmpty ? place.path : "\(place.path)/\(path)"
    // A name that is not UTF-8 is none of ours, and cannot be looked at by this one.
    guard let status = try? place.disk.statusOfPath(full) else { return nil }
    return FolderEntry(path: path, status: status)
  }

  private func names(in folder: String, _ found: inout [Ailment]) -> [String] {
    do throws(Errno) {
      return try place.disk.names(folder.isEmpty ? place.path : "\(place.path)/\(folder)").sorted()
    } catch {
      let path = folder.isEmpty ? "." : folder
      let refusal = StoreError.system(action: "read", path: path, errno: error)
      found.append(Ailment(refusal, at: path, backup: nil))
      return []
    }
  }
}
