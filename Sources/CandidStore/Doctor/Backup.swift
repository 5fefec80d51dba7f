import CandidCore

/// A copy of a file that candid has put aside, and that can be read.
package struct Backup: Equatable, Sendable {
  /// Which one it is, for a person: `the copy of 2026-11-22`.
  package let label: String
  /// The day in UTC before whose first change it was made; nil where a migration made it.
  let day: Day?
  /// The path from the plan's folder.
  let path: String
  let bytes: [UInt8]
}

extension Backups {
  /// The newest copy of a file that can be read, whatever came after it; nil where there is none.
  ///
  /// The copies that a migration made come last.
  func newest(of name: String) -> Backup? {
    guard place.isOwnFolder(Self.folder) else { return nil }
    // Where the folder cannot be listed, there are none to be had.
    let names = (try? place.disk.names("\(place.path)/\(Self.folder)")) ?? []
    let days = names.filter { Day($0) != nil }.sorted(by: >)
    for folder in days + names.filter({ $0.hasPrefix("pre-") }).sorted(by: >) {
      let path = "\(Self.folder)/\(folder)/\(name)"
      guard place.isOwnFolder(path.parentPath),
        let bytes = try? place.disk
          .file(at: "\(place.path)/\(path)", named: path, opening: .readOwn).bytes,
        isGood(bytes, name)
      else { continue }
      return Backup(label: Self.label(folder), day: Day(folder), path: path, bytes: bytes)
    }
    return nil
  }

  /// Whether bytes can be put in the place of a file, and changed there.
  private func isGood(_ bytes: [UInt8], _ name: String) -> Bool {
    guard let page = Page(path: name) else {
      if name == HardPartsFile.name {
        guard let file = try? HardPartsFile(bytes) else { return false }
        return file.obstacle == nil
      }
      return name == "plan.json" && (try? SettingsFile(bytes))?.obstacle == nil
        && (try? SettingsFile(bytes)) != nil
    }
    return (try? PageFile(page, bytes))?.contents.condition == .open
  }

  private static func label(_ folder: String) -> String {
    Day(folder) != nil ? "the copy of \(folder)" : "the copy made before a migration (\(folder))"
  }
}

extension Page {
  /// The page of a path from the plan's folder; nil for the path of anything else.
  init?(path: String) {
    guard path.hasPrefix("weeks/") else { return nil }
    self.init(fileName: String(path.dropFirst(6)))
  }
}

extension PlanFolder {
  /// Whether a folder of this machine's own is there, with no link on the way to it.
  func isOwnFolder(_ name: String) -> Bool {
    var path = self.path
    for part in name.split(separator: "/") {
      path += "/\(part)"
      guard (try? disk.statusOfPath(path))?.kind == .folder else { return false }
    }
    return true
  }

  /// Makes a folder of this machine's own, and those above it.
  func makeOwnFolder(_ name: String) throws(StoreError) {
    var made = path
    for part in name.split(separator: "/") {
      made += "/\(part)"
      do throws(Errno) {
        try disk.makeOwnFolder(made)
      } catch {
        throw .system(action: "make", path: name, errno: error)
      }
    }
  }
}
