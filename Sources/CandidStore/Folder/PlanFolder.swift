import LosslessJSON

/// The folder of a plan, in which nothing is read or written that lies outside of it.
struct PlanFolder: Sendable {
  /// The path without symbolic links.
  let path: String
  let disk: Disk

  /// Reads a file of the plan; nil where there is none.
  ///
  /// A symbolic link is followed as long as it stays in the plan. Pipes and devices are refused without
  /// waiting for them.
  ///
  /// - Parameter name: The path from the folder, which messages give too.
  /// - Returns: The file with all its bytes.
  /// - Throws: ``StoreError`` where it cannot be read, or leads out of the plan.
  func file(_ name: String) throws(StoreError) -> FoundFile? {
    guard let real = try realPath(of: name) else { return nil }
    return try disk.file(at: real, named: name)
  }

  /// Where a file stands that is to be made, which may be beyond a link in the plan.
  func pathForNew(_ name: String) throws(StoreError) -> String {
    guard let slash = name.lastIndex(of: "/") else { return "\(path)/\(name)" }
    let folder = String(name[..<slash])
    return "\(try realPath(of: folder) ?? "\(path)/\(folder)")\(name[slash...])"
  }

  /// Where a file stands or is to be made, beyond any link in the plan that can be followed.
  func target(of name: String) throws(StoreError) -> String {
    do throws(StoreError) {
      if let real = try realPath(of: name) { return real }
    } catch {
      guard case .unusable = error else { throw error }
    }
    return try pathForNew(name)
  }

  /// Waits until the names in folders are on the medium.
  func synchronise(_ folders: some Sequence<String>) throws(StoreError) {
    for folder in Set(folders) {
      do throws(Errno) {
        try disk.synchroniseFolder(folder)
      } catch {
        throw .system(action: "write", path: folder, errno: error)
      }
    }
  }

  /// The path without links; nil where nothing is there.
  private func realPath(of name: String) throws(StoreError) -> String? {
    let real: String
    do throws(Errno) {
      real = try disk.realPath("\(path)/\(name)")
    } catch .noEntry {
      if (try? disk.statusOfPath("\(path)/\(name)"))?.kind == .symbolicLink {
        throw .unusable(path: name, why: "a symbolic link that leads nowhere; mend or remove it")
      }
      return nil
    } catch {
      throw .system(action: "read", path: name, errno: error)
    }
    guard real.utf8.starts(with: "\(path)/".utf8) else {
      throw .unusable(path: name, why: "a symbolic link that leads out of the plan; copy the file")
    }
    return real
  }
}

extension Disk {
  /// Reads a plain file whole; `name` is what messages call it, `limit` the most bytes it may have.
  func file(
    at path: String,
    named name: String,
    opening mode: OpenMode = .read,
    limit: Int = JSONDocument.sizeLimitInBytes
  ) throws(StoreError) -> FoundFile {
    let found: FoundFile
    do throws(Errno) {
      let handle = try open(path, mode)
      // Nothing was written, so a refusal to close loses nothing.
      defer { try? close(handle) }
      let status = try status(handle)
      let isReadable = status.kind == .plain && status.sizeInBytes <= limit
      let bytes = isReadable ? try read(handle, limit) : []
      found = FoundFile(path: path, bytes: bytes, status: status)
    } catch {
      throw .system(action: "read", path: name, errno: error)
    }
    guard found.status.kind == .plain else {
      throw .unusable(path: name, why: "not a plain file; put one in its place")
    }
    guard max(found.status.sizeInBytes, found.bytes.count) <= limit else {
      throw .unusable(path: name, why: "larger than \(limit >> 20) MiB, the limit; move it away")
    }
    return found
  }
}
