/// Temporary files of programs that did not come to their end.
///
/// Nobody reads them, so they only take room.
enum Leftovers {
  static let prefix = ".tmp-"

  /// The folders of a plan in which such files are made.
  private static let folders = ["", "/weeks", "/\(Log.folder)"]

  /// Removes them all; under the lock, nobody is at work on one.
  ///
  /// - Returns: Whether none is left.
  static func remove(from place: PlanFolder) -> Bool {
    var isEmpty = true
    for folder in folders {
      let path = place.path + folder
      do throws(Errno) {
        for name in try place.disk.names(path) where name.hasPrefix(prefix) {
          try place.disk.remove("\(path)/\(name)")
        }
      } catch .noEntry {
        // A folder that is not there holds none.
      } catch {
        // What cannot be removed now is removed later; it is never read.
        isEmpty = false
      }
    }
    return isEmpty
  }
}
