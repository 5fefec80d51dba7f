extension Disk {
  /// Makes a file with these bytes and waits until they are on the medium; leaves none on refusal.
  ///
  /// - Parameters:
  ///   - path: A path where nothing is yet.
  ///   - bytes: The contents.
  ///   - like: The file whose owner and mode it gets; nil for mode 0600.
  /// - Throws: The first refusal.
  func make(_ path: String, _ bytes: [UInt8], like: FileStatus? = nil) throws(Errno) {
    let handle = try open(path, .make)
    do throws(Errno) {
      do throws(Errno) {
        try write(handle, bytes)
        if let like { try take(over: like, handle) }
        try synchronise(handle)
      } catch {
        // The first refusal is the one to tell.
        try? close(handle)
        throw error
      }
      try close(handle)
    } catch {
      // What cannot be removed either stays as a file that nothing reads.
      try? remove(path)
      throw error
    }
  }

  /// Gives a new file the owner and mode of the one it replaces.
  private func take(over old: FileStatus, _ handle: Handle) throws(Errno) {
    let new = try status(handle)
    var mode = old.mode
    if (old.owner, old.group) != (new.owner, new.group) {
      do throws(Errno) {
        try setOwner(handle, old.owner, old.group)
      } catch .notPermitted {
        // Of a group this user is not in: what that group may do, the user's own must not inherit.
        mode &= ~0o070
      }
    }
    if mode != new.mode { try setMode(handle, mode) }
  }

  /// Waits until the names in a folder are on the medium.
  func synchroniseFolder(_ path: String) throws(Errno) {
    let handle = try open(path, .folder)
    // Nothing is written through this handle.
    defer { try? close(handle) }
    do throws(Errno) {
      try synchronise(handle)
    } catch .invalid {
      // Some file systems, such as those of FUSE, cannot do it and need not.
    }
  }
}

extension Disk {
  /// Makes a folder of mode 0700 unless it is there, and waits for its name to be on the medium.
  ///
  /// The folder above must be there.
  func makeOwnFolder(_ path: String) throws(Errno) {
    do throws(Errno) {
      try makeFolder(path)
    } catch {
      guard error == .exists else { throw error }
      guard try statusOfPath(path).kind == .folder else { throw .notAFolder }
      return
    }
    try synchroniseFolder(path.parentPath)
  }

  /// Sixteen hexadecimal digits that no other name has.
  func randomName() throws(Errno) -> String {
    try randomBytes(8).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// The bytes of a file that is no symbolic link.
  func contents(of path: String) throws(Errno) -> [UInt8] {
    let handle = try open(path, .readOwn)
    // Nothing was written through this handle.
    defer { try? close(handle) }
    return try read(handle, .max - 1)
  }
}
