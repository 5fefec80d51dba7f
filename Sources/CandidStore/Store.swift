import CandidCore

/// A plan's folder on disk.
package struct Store: Sendable {
  /// Whether the plan may be changed at all; single pages may still be closed.
  package enum Condition: Equatable, Sendable {
    case writable
    /// The text of the error says why and what to do.
    case readOnly(StoreError)
  }

  /// The settings as they were at opening.
  package let settings: Settings
  package private(set) var condition: Condition
  /// What plan.json says that has no meaning, in sentences for the person.
  package let warnings: [String]
  /// The program the history names with every change, such as `candid add`.
  package var author = "candid"
  let place: PlanFolder

  /// The path of the plan's folder, without symbolic links.
  package var folder: String { place.path }

  /// Opens a plan; nothing is written.
  ///
  /// - Throws: ``StoreError`` where there is no plan, or its plan.json cannot be read.
  package init(opening folder: String, disk: Disk = .live) throws(StoreError) {
    place = PlanFolder(path: try Self.realPath(of: folder, disk), disk: disk)
    let read = try Self.settings(in: place, folder)
    settings = Self.completed(read.file.settings, in: place)
    warnings = read.file.warnings
    let obstacle = read.file.obstacle ?? Self.obstacle(to: place, status: read.status)
    condition = obstacle.map { .readOnly($0) } ?? .writable
  }

  /// Takes a plan to mend it, whose plan.json need not be readable; it has the usual settings then.
  init(mending place: PlanFolder, by author: String) {
    self.place = place
    self.author = author
    // What is wrong with it is told by who looks at the files.
    settings = (try? Self.settings(in: place, place.path))?.file.settings ?? Settings()
    condition = .writable
    warnings = []
  }

  /// The same plan, opened anew.
  ///
  /// Where that cannot be, it has the settings as they were, and may only be read; the condition says why.
  package func reopened() -> Store {
    do throws(StoreError) {
      var fresh = try Store(opening: folder, disk: place.disk)
      fresh.author = author
      return fresh
    } catch {
      var same = self
      same.condition = .readOnly(error.isAboutPlace ? .gone(path: folder) : error)
      return same
    }
  }

  /// Whether there is a plan in the folder, as far as is known.
  package var isGone: Bool { condition == .readOnly(.gone(path: folder)) }

  /// Every week there is a file of, in order, after the ideas.
  package func pages() throws(StoreError) -> [Page] {
    let names: [String]
    do throws(Errno) {
      names = try place.disk.names("\(folder)/weeks")
    } catch .noEntry {
      // git keeps no empty folder.
      names = []
    } catch {
      throw .system(action: "read", path: "weeks", errno: error)
    }
    // A change cut short may be about to make a new one.
    let coming = Log.pending(in: place)?.pages ?? []
    return Set(names.compactMap(Page.init(fileName:)) + coming).union([.ideas]).sorted()
  }
}

extension Store {
  static func realPath(of folder: String, _ disk: Disk) throws(StoreError) -> String {
    do throws(Errno) {
      let path = try disk.realPath(folder)
      guard try disk.statusOfPath(path).kind == .folder else { throw .notAFolder }
      return path
    } catch {
      switch error {
      case .noEntry: throw .noPlan(path: folder)
      case .notAFolder: throw .notAFolder(path: folder)
      default: throw .system(action: "read", path: folder, errno: error)
      }
    }
  }

  private static func settings(
    in place: PlanFolder,
    _ folder: String
  ) throws(StoreError) -> (file: SettingsFile, status: FileStatus) {
    guard let file = try place.file(SettingsFile.name) else {
      let names = (try? place.disk.names("\(place.path)/weeks")) ?? []
      throw names.contains { Page(fileName: $0) != nil }
        ? .settingsMissing(path: folder) : .noPlan(path: folder)
    }
    return (try SettingsFile(file.bytes), file.status)
  }

  /// Why this person may not change a plan; nil where they may.
  static func obstacle(to place: PlanFolder, status: FileStatus) -> StoreError? {
    let disk = place.disk
    guard status.owner == disk.user() else {
      return .foreign(path: place.path, owner: status.owner)
    }
    if let obstacle = obstacleInPlaceOfFolder(place) { return obstacle }
    for (name, isOptional) in [("", false), ("/weeks", true), ("/.candid", true)] {
      do throws(Errno) {
        try disk.checkWritable(place.path + name)
      } catch {
        if isOptional, error == .noEntry { continue }
        return .system(action: "write to", path: place.path + name, errno: error)
      }
    }
    return nil
  }

  /// Something that has the name of a folder of the plan; candid's own is no link either.
  private static func obstacleInPlaceOfFolder(_ place: PlanFolder) -> StoreError? {
    for name in [".candid", "weeks"] {
      // What is missing is made, and what cannot be looked at is refused when it is used.
      guard let kind = (try? place.disk.statusOfPath("\(place.path)/\(name)"))?.kind else {
        continue
      }
      let isLinkToWeeks = kind == .symbolicLink && name == "weeks"
      if kind == .folder || isLinkToWeeks { continue }
      return .unusable(path: name, why: "not a folder, as it should be; move it away")
    }
    return nil
  }
}
