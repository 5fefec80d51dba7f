import CandidCore

/// The folder of bytes that could not be merged, from which candid never removes anything.
struct Rescue {
  static let folder = ".candid/rescue"

  let place: PlanFolder

  init(_ place: PlanFolder) {
    self.place = place
  }

  /// Moves a file here.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: The file of the plan whose bytes it holds, which its new name begins with.
  /// - Returns: The path from the plan's folder.
  /// - Throws: The first refusal; the file is then where it was.
  func keep(_ path: String, of name: String) throws(Errno) -> String {
    let kept = try newName(of: name)
    do throws(Errno) {
      try place.disk.renameNew(path, "\(place.path)/\(kept)")
    } catch  where error.isAboutAbility {
      // The random name is free all the same.
      try place.disk.rename(path, "\(place.path)/\(kept)")
    }
    try place.disk.synchroniseFolder("\(place.path)/\(Self.folder)")
    return kept
  }

  /// The path from the plan's folder for bytes of a file, which nothing has.
  func newName(of name: String) throws(Errno) -> String {
    try place.disk.makeOwnFolder("\(place.path)/\(Self.folder)")
    let moment = String(place.disk.now().description.filter { $0 != ":" && $0 != "-" })
    return "\(Self.folder)/\(name.lastPart)-\(moment)-\(try place.disk.randomName())"
  }
}
