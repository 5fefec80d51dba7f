import LosslessJSON

/// Says which plan is meant.
package enum PlanFinder {
  /// The folder of the plan: the option, the environment, or the folder one works in.
  ///
  /// In order: `option` (`--plan`), `CANDID_PLAN`, the nearest plan.json with a `candid` member in
  /// `workingDirectory` or above it up to the home folder, `$XDG_DATA_HOME/candid/plan`. Whether a
  /// plan stands where the option, the environment or the last says is found out on opening.
  ///
  /// - Parameters:
  ///   - option: The folder a person named, if any, or one of the names.
  ///   - names: The folders of plans by the names that a person gave them.
  ///   - environment: The environment; empty values count as none.
  ///   - workingDirectory: The absolute path of the folder one works in.
  ///   - disk: The system calls.
  /// - Returns: The path, absolute if `workingDirectory` is.
  /// - Throws: ``StoreError/noHome`` where nothing names one and the environment no HOME, and
  ///   ``StoreError/noPlanNamed(_:known:)`` where the option is none of the names and no path.
  package static func folder(
    option: String?,
    names: [String: String] = [:],
    environment: [String: String],
    workingDirectory: String,
    disk: Disk = .live
  ) throws(StoreError) -> String {
    if let option {
      return try folder(named: option, in: workingDirectory, names: names, disk: disk)
    }
    if let path = environment.value("CANDID_PLAN") { return path.absolute(in: workingDirectory) }
    let home = environment.folder("HOME")
    if let found = nearest(to: workingDirectory, upTo: home, disk) { return found }
    if let data = environment.folder("XDG_DATA_HOME") { return "\(data)/candid/plan" }
    guard let home else { throw .noHome }
    return "\(home)/.local/share/candid/plan"
  }

  /// The folder that a person means by a path or by the name they gave a plan.
  ///
  /// A word with a `/` is a path, and so is one under which something is found, or any where no names
  /// are given.
  package static func folder(
    named word: String,
    in workingDirectory: String,
    names: [String: String],
    disk: Disk = .live
  ) throws(StoreError) -> String {
    let path = word.absolute(in: workingDirectory)
    if word.contains("/") || names.isEmpty || (try? disk.statusOfPath(path)) != nil { return path }
    guard let folder = names[word] else {
      throw .noPlanNamed(word, known: names.keys.sorted())
    }
    return folder
  }

  /// The nearest folder with a plan, from one up to the home folder or to the top.
  private static func nearest(to start: String, upTo home: String?, _ disk: Disk) -> String? {
    var folder = start
    while true {
      if isPlan(folder, disk, isStart: folder == start) { return folder }
      let parent = folder.parentPath
      if folder == home || parent == folder || parent == "." { return nil }
      folder = parent
    }
  }

  /// Whether a folder's plan.json is one of candid's; other programs have files of that name.
  ///
  /// One that is damaged counts where it speaks of candid or has weeks beside it, so that the damage
  /// is told rather than another plan taken. So does one that cannot be read where one works.
  private static func isPlan(_ folder: String, _ disk: Disk, isStart: Bool) -> Bool {
    let path = "\(folder)/plan.json"
    guard (try? disk.statusOfPath(path)) != nil else { return false }
    guard let file = try? disk.file(at: path, named: path) else { return isStart }
    if let document = try? JSONDocument(file.bytes) { return document.root["candid"] != nil }
    return file.bytes.contains("\"candid\"") || (try? disk.names("\(folder)/weeks")) != nil
  }
}

extension [String: String] {
  fileprivate func value(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// An absolute path; the XDG base directory specification has others ignored.
  func folder(_ name: String) -> String? {
    guard var path = value(name), path.hasPrefix("/") else { return nil }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

extension String {
  fileprivate func absolute(in folder: String) -> String {
    hasPrefix("/") ? self : "\(folder)/\(self)"
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool {
    let sought = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: sought) }
  }
}
