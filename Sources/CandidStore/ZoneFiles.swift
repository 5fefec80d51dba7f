import CandidCore

/// The time zones that the system knows.
package enum ZoneFiles {
  /// Reads a zone from the system's folder of zones.
  ///
  /// - Parameters:
  ///   - name: The IANA name, `Europe/Brussels`.
  ///   - folder: Where the zones are, `TZDIR` or the usual place.
  ///   - disk: The system calls.
  /// - Returns: The zone; UTC needs no file.
  /// - Throws: ``StoreError`` with exit code 78 where the name is unknown or its file damaged.
  package static func zone(
    named name: String,
    in folder: String = "/usr/share/zoneinfo",
    disk: Disk = .live
  ) throws(StoreError) -> Zone {
    if name == Zone.utc.name { return .utc }
    guard Zone.isWellFormed(name: name) else { throw .unknownZone(name) }
    let path = "\(folder)/\(name)"
    let file: FoundFile
    do throws(StoreError) {
      file = try disk.file(at: path, named: path)
    } catch {
      switch error {
      case .system(_, _, .noEntry), .system(_, _, .notAFolder):
        guard (try? disk.statusOfPath(folder)) != nil else { throw .noZones(folder: folder) }
        throw .unknownZone(name)
      // `Europe` is a folder.
      case .unusable: throw .unknownZone(name)
      default: throw error
      }
    }
    do throws(ZoneError) {
      return try Zone(name: name, bytes: file.bytes)
    } catch {
      throw .zone(error)
    }
  }
}
