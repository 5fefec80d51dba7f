/// Puts new contents in the place of files, all of them or none.
///
/// Each is first written beside its target and synchronised; then comes the commit point, and they
/// are swapped in, in the order given. What came out is looked at, since an editor, git or a sync
/// client takes no lock.
struct Publication {
  private enum State {
    case written
    /// The old file has the temporary name.
    case exchanged
    /// There was no old file.
    case new
    /// The old file is gone: this file system cannot exchange two.
    case over
  }

  private struct Staged {
    let file: Replacement
    let temporary: String
    var state = State.written

    var logged: LoggedFile {
      LoggedFile(
        name: file.name,
        temporary: temporary.lastPart,
        was: file.before.map { Fingerprint(of: $0.bytes) },
        now: Fingerprint(of: file.after)
      )
    }
  }

  private let place: PlanFolder
  private var disk: Disk { place.disk }
  private let rescue: Rescue
  private var staged: [Staged] = []
  /// Whether a file under a temporary name could not be removed.
  private(set) var hasLeftover = false

  init(_ place: PlanFolder) {
    self.place = place
    rescue = Rescue(place)
  }

  /// Makes the replacements, and waits until they are on the medium.
  ///
  /// - Parameters:
  ///   - files: What to replace, those first that gain a post.
  ///   - commit: Is called with all of them staged and none in place.
  /// - Throws: ``StoreError``; everything is then as before, but after ``StoreError/half(path:errno:)``.
  mutating func publish(
    _ files: [Replacement],
    commit: ([LoggedFile]) throws(StoreError) -> Void = { _ in }
  ) throws(StoreError) {
    do throws(StoreError) {
      for file in files { try stage(file) }
      try commit(staged.map(\.logged))
      for index in staged.indices {
        // plan.json makes a plan of what stands already, so that must be on the medium before.
        if index > 0, folder(index) != folder(index - 1) {
          try place.synchronise([folder(index - 1)])
        }
        try swap(index)
      }
      try place.synchronise(folders)
    } catch {
      try takeBack()
      discard()
      throw error
    }
    discard()
  }

  private func folder(_ index: Int) -> String { staged[index].file.target.parentPath }

  /// The folders of the targets, each once.
  private var folders: Set<String> { Set(staged.map { $0.file.target.parentPath }) }

  private mutating func stage(_ file: Replacement) throws(StoreError) {
    do throws(Errno) {
      let temporary = try temporaryPath(for: file.target)
      try disk.make(temporary, file.after, like: file.before?.status)
      staged.append(Staged(file: file, temporary: temporary))
    } catch {
      throw .system(action: "write", path: file.name, errno: error)
    }
  }

  /// A hidden name beside a file that nothing else has.
  private func temporaryPath(for target: String) throws(Errno) -> String {
    "\(target.parentPath)/\(Leftovers.prefix)\(target.lastPart)-\(try disk.randomName())"
  }
}

// MARK: - Swapping

extension Publication {
  private mutating func swap(_ index: Int) throws(StoreError) {
    let (file, temporary) = (staged[index].file, staged[index].temporary)
    do throws(Errno) {
      guard let before = file.before else {
        try putNew(temporary, file.target)
        staged[index].state = .new
        return
      }
      if try exchange(temporary, file.target) {
        staged[index].state = .exchanged
        if try disk.contents(of: temporary) != before.bytes { throw .exists }
      } else {
        if try disk.contents(of: file.target) != before.bytes { throw .exists }
        try disk.rename(temporary, file.target)
        staged[index].state = .over
      }
    } catch {
      switch error {
      case .exists, .noEntry: throw .overtaken(path: file.name)
      default: throw .system(action: "write", path: file.name, errno: error)
      }
    }
  }

  /// Exchanges two files; says no where the file system cannot, as some NFS and FUSE ones.
  private func exchange(_ one: String, _ other: String) throws(Errno) -> Bool {
    do throws(Errno) {
      try disk.exchange(one, other)
      return true
    } catch {
      guard error.isAboutAbility else { throw error }
      return false
    }
  }

  private func putNew(_ temporary: String, _ target: String) throws(Errno) {
    do throws(Errno) {
      try disk.renameNew(temporary, target)
    } catch {
      guard error.isAboutAbility else { throw error }
      // Anything but a free name says that somebody was faster.
      if (try? disk.statusOfPath(target)) != nil { throw .exists }
      try disk.rename(temporary, target)
    }
  }
}

// MARK: - Taking back

extension Publication {
  /// Puts every old file back, the last first.
  private mutating func takeBack() throws(StoreError) {
    for index in staged.indices.reversed() {
      let (file, temporary) = (staged[index].file, staged[index].temporary)
      do throws(Errno) {
        switch staged[index].state {
        case .written: continue
        case .exchanged: try disk.exchange(temporary, file.target)
        case .new: try disk.rename(file.target, temporary)
        case .over:
          try disk.make(temporary, file.before?.bytes ?? [], like: file.before?.status)
          try disk.rename(temporary, file.target)
        }
      } catch {
        throw .half(path: file.name, errno: error)
      }
      staged[index].state = .written
    }
    // The old state is what is told of; where this is refused, a power cut may bring the new one.
    for folder in folders { try? disk.synchroniseFolder(folder) }
  }

  /// Removes what is left under temporary names, unless somebody else has written it meanwhile.
  private mutating func discard() {
    for one in staged where one.state == .written || one.state == .exchanged {
      let ours = one.state == .written ? one.file.after : one.file.before?.bytes
      // It was looked at before; where that is refused now, it is still what it was.
      if let found = try? disk.contents(of: one.temporary), found != ours {
        // Refused, it keeps its name: nothing else can be done with bytes nobody expects.
        _ = try? rescue.keep(one.temporary, of: one.file.name)
        continue
      }
      do throws(Errno) {
        try disk.remove(one.temporary)
      } catch {
        // It stays as a file that nothing reads.
        hasLeftover = true
      }
    }
  }
}

extension String {
  /// The path of the folder that holds a path.
  var parentPath: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What follows the last slash.
  var lastPart: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}
