import CandidCore

/// Copies of files as they were before the first change of each day.
///
/// `.candid/backup/2026-11-23/weeks/2026-W48.json`, with days in UTC. Those of the last 7 days
/// with a change are kept, and before them one a week for 4 weeks. The settings, which people edit by
/// hand, are copied along with the first file of a day. What another program wrote after candid is
/// copied as well before candid writes again, with its fingerprint in the name.
struct Backups {
  static let folder = ".candid/backup"
  private static let keptDays = 7
  private static let keptWeeks = 4

  let place: PlanFolder

  init(_ place: PlanFolder) {
    self.place = place
  }

  /// Copies the old bytes of files, unless the day has a copy already.
  func keep(_ files: [Replacement]) throws(StoreError) {
    let today = "\(Self.folder)/\(place.disk.now().dayInUTC)"
    let recent = RecentChanges(in: place, atMost: 20)
    for file in files {
      guard let before = file.before else { continue }
      do throws(Errno) {
        try keep(before.bytes, "\(today)/\(file.name)")
        if recent?.isOfOthers(before.bytes, file.name) == true {
          let mark = Fingerprint(of: before.bytes).text.prefix(12)
          try keep(before.bytes, "\(today)/\(file.name).\(mark)")
        }
      } catch {
        throw .system(action: "write", path: Self.folder, errno: error)
      }
    }
  }

  private func keep(_ bytes: [UInt8], _ name: String) throws(Errno) {
    let disk = place.disk
    let path = "\(place.path)/\(name)"
    if (try? disk.statusOfPath(path)) != nil { return }
    try makeFolders(of: name)
    // Under its own name it is whole from the start.
    let temporary = "\(place.path)/\(Log.folder)/\(Leftovers.prefix)\(try disk.randomName())"
    try disk.make(temporary, bytes)
    try disk.rename(temporary, path)
    try disk.synchroniseFolder(path.parentPath)
  }

  private func makeFolders(of name: String) throws(Errno) {
    let parts = name.split(separator: "/").dropLast()
    // The first is there with the lock.
    for count in 2...parts.count {
      let folder = "\(place.path)/\(parts.prefix(count).joined(separator: "/"))"
      let isDay = count == 3
      let isNewDay = isDay && (try? place.disk.statusOfPath(folder)) == nil
      if isNewDay { removeOld() }
      try place.disk.makeOwnFolder(folder)
      if isNewDay {
        try keepSettings("\(parts.prefix(count).joined(separator: "/"))/\(SettingsFile.name)")
      }
    }
  }

  private func keepSettings(_ name: String) throws(Errno) {
    // Settings that cannot be read are no reason not to save a post.
    guard let found = try? place.file(SettingsFile.name) else { return }
    try keep(found.bytes, name)
  }

  /// Makes room for a new day.
  private func removeOld() {
    let path = "\(place.path)/\(Self.folder)"
    // What cannot be listed or removed only takes room.
    let names = (try? place.disk.names(path)) ?? []
    let days = names.compactMap { Day($0) }.sorted(by: >)
    var weeks: [Week] = days.prefix(Self.keptDays - 1).map { Week(containing: $0) }
    var older = 0
    for day in days.dropFirst(Self.keptDays - 1) {
      let week = Week(containing: day)
      if older < Self.keptWeeks, !weeks.contains(week) {
        older += 1
        weeks.append(week)
      } else {
        place.disk.removeTree("\(path)/\(day)")
      }
    }
  }
}

extension Instant {
  /// The day it falls on in UTC, within the calendar.
  fileprivate var dayInUTC: Day { min(max(Zone.utc.local(self).0, .first), .last) }
}

extension Disk {
  /// Removes a folder of the plan's own with all in it, as far as it can be removed.
  fileprivate func removeTree(_ path: String) {
    for name in (try? names(path)) ?? [] {
      let inner = "\(path)/\(name)"
      if (try? statusOfPath(inner))?.kind == .folder {
        removeTree(inner)
      } else {
        try? remove(inner)
      }
    }
    try? removeFolder(path)
  }
}
