import CandidCore
import LosslessJSON

/// Takes the files of a plan to the newest format; never done by itself.
package struct PlanMigration: Sendable {
  private let place: PlanFolder
  private let steps: [Migration]
  /// The version it leads to.
  package let target: Int

  /// Takes a plan's folder, which need not open; nothing is written.
  ///
  /// - Throws: ``StoreError`` where there is no plan.
  package init(of folder: String, disk: Disk = .live) throws(StoreError) {
    try self.init(of: folder, steps: Migrations.all, target: FormatVersion.current, disk: disk)
  }

  init(
    of folder: String,
    steps: [Migration],
    target: Int,
    disk: Disk = .live
  ) throws(StoreError) {
    place = try Doctor(visiting: folder, disk: disk).place
    self.steps = steps
    self.target = target
  }

  /// The files in an older format, and what would be done to them.
  ///
  /// - Throws: ``StoreError`` where a file cannot be read, now or after the steps.
  package func pending() throws(StoreError) -> [MigratedFile] {
    var files: [MigratedFile] = []
    for path in try Doctor(visiting: place.path, disk: place.disk).paths() {
      guard let found = try place.file(path) else {
        if path == "plan.json" { throw .noPlan(path: place.path) }
        continue
      }
      do throws(StoreError) {
        if let file = try migrated(found, path) { files.append(file) }
      } catch {
        // What is wrong with the private log keeps the plan back in nothing.
        if path != HardPartsFile.name { throw error }
      }
    }
    return files
  }

  /// Copies the files in an older format to `.candid/backup/pre-N`, then rewrites all of them.
  ///
  /// - Returns: The files, and the folder of the copies from the plan's; nil where all are new already.
  /// - Throws: ``StoreError``; nothing is changed then.
  package func run(
    lockTimeout: Duration
  ) throws(StoreError) -> (files: [MigratedFile], backup: String?) {
    try Doctor(visiting: place.path, disk: place.disk).checkWritable()
    let store = Store(mending: place, by: "candid migrate")
    var writing = try Writing(store, lockTimeout: lockTimeout)
    defer { writing.end() }
    let files = try pending()
    guard !files.isEmpty else { return ([], nil) }
    let backup = try copy(files)
    try writing.replace(
      files.map { file in
        Replacement(
          name: file.path,
          target: file.before.path,
          before: file.before,
          after: file.after
        )
      },
      "Took the plan to format \(target)",
      kept: [backup]
    )
    return (files, backup)
  }
}

// MARK: - The steps

extension PlanMigration {
  /// Nil for a file that is in the newest format, or in one newer than that.
  private func migrated(_ found: FoundFile, _ path: String) throws(StoreError) -> MigratedFile? {
    var document = try read(found.bytes, path)
    let from = try PlanDocument.place(in: document, path, Self.version)
    guard from < target else { return nil }
    var names: [String] = []
    for version in from..<target {
      guard let step = steps.first(where: { $0.from == version }) else {
        throw .unusable(path: path, why: "no step leads on from format \(version); update candid")
      }
      let bytes = try PlanDocument.place(in: document, path) { _ throws(Misfit) in
        try step.rewrite(document, path)
      }
      document = try read(bytes, path)
      guard document.root["candid"]?.int == version + 1 else { throw .unfaithful(path: path) }
      names.append(step.name)
    }
    try check(document.bytes, path)
    return MigratedFile(
      path: path,
      from: from,
      steps: names,
      before: found,
      after: document.bytes
    )
  }

  private func read(_ bytes: [UInt8], _ path: String) throws(StoreError) -> JSONDocument {
    do throws(JSONError) {
      return try JSONDocument(bytes)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func version(_ root: JSONValue) throws(Misfit) -> Int {
    try root.required("candid") { value throws(Misfit) in
      try value.whole(in: 0...Int.max, "the number of a format")
    }
  }

  /// Reads the new bytes as what they should be, before they replace anything.
  private func check(_ bytes: [UInt8], _ path: String) throws(StoreError) {
    if let page = Page(path: path) {
      _ = try PageFile(page, bytes)
    } else if path == HardPartsFile.name {
      _ = try HardPartsFile(bytes)
    } else {
      _ = try SettingsFile(bytes)
    }
  }
}

// MARK: - The copies

extension PlanMigration {
  /// Copies the files as they are into a folder of their own, and waits until they are on the medium.
  private func copy(_ files: [MigratedFile]) throws(StoreError) -> String {
    let parent = ".candid/backup"
    try place.makeOwnFolder(parent)
    let folder = try newFolder("\(parent)/pre-\(target)")
    for file in files {
      let path = "\(folder)/\(file.path)"
      try place.makeOwnFolder(path.parentPath)
      do throws(Errno) {
        try place.disk.make("\(place.path)/\(path)", file.before.bytes)
        try place.disk.synchroniseFolder("\(place.path)/\(path.parentPath)")
      } catch {
        throw .system(action: "write", path: path, errno: error)
      }
    }
    return folder
  }

  /// Makes a folder that an earlier try has not made, with a number where it has.
  private func newFolder(_ name: String) throws(StoreError) -> String {
    var number = 1
    while true {
      let folder = number == 1 ? name : "\(name)-\(number)"
      do throws(Errno) {
        try place.disk.makeFolder("\(place.path)/\(folder)")
        try place.disk.synchroniseFolder("\(place.path)/\(folder.parentPath)")
        return folder
      } catch .exists {
        number += 1
      } catch {
        throw .system(action: "make", path: folder, errno: error)
      }
    }
  }
}
