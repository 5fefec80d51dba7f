/// For those who put something else in the place of a file on purpose.
extension Rescue {
  /// Writes bytes into a new file, and waits until they are on the medium.
  ///
  /// - Parameters:
  ///   - bytes: What is to be kept.
  ///   - name: What its new name begins with.
  /// - Returns: The path from the plan's folder.
  /// - Throws: ``StoreError`` where it cannot be made; nothing is left then.
  func keep(_ bytes: [UInt8], of name: String) throws(StoreError) -> String {
    do throws(Errno) {
      let kept = try newName(of: name)
      try place.disk.make("\(place.path)/\(kept)", bytes)
      try place.disk.synchroniseFolder("\(place.path)/\(Self.folder)")
      return kept
    } catch {
      throw .system(action: "write", path: Self.folder, errno: error)
    }
  }

  /// Moves a file of the plan here.
  ///
  /// - Returns: The path from the plan's folder.
  /// - Throws: ``StoreError/overtaken(path:)`` where it no longer holds `bytes`; it is then left.
  func move(_ name: String, holding bytes: [UInt8]) throws(StoreError) -> String {
    let (disk, source) = (place.disk, "\(place.path)/\(name)")
    do throws(Errno) {
      let kept = try keep(source, of: name)
      guard try disk.contents(of: "\(place.path)/\(kept)") == bytes else {
        try disk.renameNew("\(place.path)/\(kept)", source)
        throw .exists
      }
      try disk.synchroniseFolder(source.parentPath)
      return kept
    } catch {
      switch error {
      case .exists, .noEntry: throw .overtaken(path: name)
      default: throw .system(action: "move", path: name, errno: error)
      }
    }
  }
}
