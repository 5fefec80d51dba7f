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

  /// The names of the zones in the system's folder of them, in order; none where there is no such folder.
  package static func names(
    in folder: String = "/usr/share/zoneinfo",
    disk: Disk = .live
  ) -> [String] {
    names(below: "", in: folder, disk).sorted()
  }

  /// What begins with a small letter is the same zones once more, or no zone.
  private static func names(below prefix: String, in folder: String, _ disk: Disk) -> [String] {
    // A folder that cannot be read has nothing to offer.
    let found = (try? disk.names(folder)) ?? []
    return found.filter { $0.first?.isUppercase == true && !$0.contains(".") }.flatMap { name in
      let path = "\(folder)/\(name)"
      let isFolder = (try? disk.statusOfPath(path))?.kind == .folder
      return isFolder ? names(below: "\(prefix)\(name)/", in: path, disk) : [prefix + name]
    }
  }
}
