/// Temporary files of programs that did not come to their end.
enum Leftovers {
  static let prefix = ".tmp-"

  /// The folders of a plan in which such files are made.
  private static let folders = ["", "/weeks", "/\(Log.folder)"]

  /// Removes them all; under the lock, nobody is at work on one.
  static func remove(from place: PlanFolder) {
    for folder in folders {
      let path = place.path + folder
      // A folder that is not there holds none; what cannot be removed is never read.
      for name in (try? place.disk.names(path)) ?? [] where name.hasPrefix(prefix) {
        try? place.disk.remove("\(path)/\(name)")
      }
    }
  }
}
