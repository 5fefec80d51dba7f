extension Store {
  /// The files that a change cut short has staged, and which are not in place yet.
  ///
  /// - Returns: What puts them in place, and whether that is all; a file that somebody wrote since
  ///   is left out.
  func staged(by pending: Log.Pending) throws(StoreError) -> (open: [Replacement], isAll: Bool) {
    var open: [Replacement] = []
    var isAll = true
    for file in pending.files {
      do throws(StoreError) {
        let found = try place.file(file.name)
        let standing = found.map { Fingerprint(of: $0.bytes) }
        if standing == file.now { continue }
        if standing == file.was, let replacement = try replacement(of: found, by: file) {
          open.append(replacement)
          continue
        }
      } catch {
        // What cannot be read just now waits; what is no file any more was made so by somebody.
        if case .system = error { throw error }
      }
      isAll = false
    }
    return (open, isAll)
  }

  /// What puts a staged file in its place; nil where it is gone.
  private func replacement(
    of found: FoundFile?,
    by file: LoggedFile
  ) throws(StoreError) -> Replacement? {
    let target = try place.target(of: file.name)
    do throws(Errno) {
      let bytes = try place.disk.contents(of: "\(target.parentPath)/\(file.temporary)")
      guard Fingerprint(of: bytes) == file.now else { return nil }
      return Replacement(name: file.name, target: target, before: found, after: bytes)
    } catch .noEntry {
      return nil
    } catch {
      throw .system(action: "read", path: file.name, errno: error)
    }
  }
}
