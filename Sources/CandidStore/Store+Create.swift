import CandidCore

extension Store {
  /// Makes a plan in a folder that has none, which may be missing or hold other files.
  ///
  /// Folders get mode 0700 and files 0600. Nothing that is there is written over.
  ///
  /// - Parameters:
  ///   - folder: The path; folders above it are made too.
  ///   - settings: What plan.json says.
  ///   - pages: The posts to start with.
  ///   - disk: The system calls.
  /// - Returns: The plan, opened.
  /// - Throws: ``StoreError`` where a plan is there already or something cannot be made; what was made
  ///   is removed then, but for empty folders.
  @discardableResult
  package static func create(
    at folder: String,
    settings: Settings,
    pages: [Page: PageContents] = [:],
    disk: Disk = .live
  ) throws(StoreError) -> Store {
    if (try? disk.statusOfPath("\(folder)/plan.json")) != nil { throw .planIsThere(path: folder) }
    try makeFolders(folder, disk)
    try makeFolders("\(folder)/weeks", disk)
    let place: PlanFolder
    do throws(Errno) {
      place = PlanFolder(path: try disk.realPath(folder), disk: disk)
    } catch {
      throw .system(action: "make", path: folder, errno: error)
    }
    var files: [Replacement] = []
    for (page, contents) in pages.sorted(by: { $0.key < $1.key }) where !contents.posts.isEmpty {
      let posts = contents.posts.sorted(by: Post.precedesInFile).map { PostJSON.tree(of: $0) }
      let bytes = PageFile.bytes(of: page, theme: contents.theme, posts: posts)
      if let file = try place.new(page.path, bytes) { files.append(file) }
    }
    let series = SeriesIndex(pages)
    if !series.starts.isEmpty, let file = try place.new(SeriesIndex.path, series.bytes) {
      files.append(file)
    }
    // The last file makes it a plan.
    if let file = try place.new("plan.json", SettingsJSON.bytes(of: settings)) {
      files.append(file)
    }
    var publication = Publication(place)
    try publication.publish(files)
    return try Store(opening: folder, disk: disk)
  }

  /// Makes a folder and those above it that are missing.
  private static func makeFolders(_ path: String, _ disk: Disk) throws(StoreError) {
    do throws(Errno) {
      try disk.makeFolder(path)
      try disk.synchroniseFolder(path.parentPath)
      return
    } catch {
      // A link to a folder does as well as a folder.
      if error == .exists, (try? disk.names(path)) != nil { return }
      guard error == .noEntry, path.parentPath != path else {
        throw .system(action: "make", path: path, errno: error == .exists ? .notAFolder : error)
      }
    }
    try makeFolders(path.parentPath, disk)
    do throws(Errno) {
      try disk.makeFolder(path)
      try disk.synchroniseFolder(path.parentPath)
    } catch {
      throw .system(action: "make", path: path, errno: error)
    }
  }
}

extension PlanFolder {
  /// A file to be made; nil where an attempt that was cut short has made it already.
  fileprivate func new(_ name: String, _ bytes: [UInt8]) throws(StoreError) -> Replacement? {
    guard let found = try file(name) else {
      return Replacement(name: name, target: try pathForNew(name), before: nil, after: bytes)
    }
    guard found.bytes == bytes else {
      throw .unusable(path: name, why: "is there already; move it away, or choose another folder")
    }
    return nil
  }
}
