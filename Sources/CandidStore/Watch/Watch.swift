import CandidCore

/// An open eye on a plan's folder: says when others may have changed what is in it.
///
/// It tells by the kernel's events, which cost nothing while nothing happens. Where there are none
/// to be had, or not for all of the plan, the files are looked at now and then (``isPolling``).
package final class Watch {
  /// A folder of the plan that is told of.
  private enum Place: CaseIterable {
    case root
    case weeks
    /// This machine's own files, among them the log.
    case own

    var path: String {
      switch self {
      case .root: ""
      case .weeks: "/weeks"
      case .own: "/.candid"
      }
    }
  }

  /// How often the files are looked at where no events come.
  package static let pollInterval = Duration.seconds(2)

  private let folder: String
  private let calls: WatchCalls
  /// Readable while events wait; nil where there are none to be had.
  package private(set) var handle: WatchCalls.Handle?
  private var places: [WatchCalls.Mark: Place] = [:]
  /// How the files were when they were looked at last, by their names in the plan.
  private var stamps: [String: FileStamp?] = [:]
  private var hasLinks = false
  /// Whether a folder is there that the kernel tells nothing of.
  private var isIncomplete = false

  /// Begins to watch the plan in a folder; `folder` is without symbolic links.
  package init(_ folder: String, calls: WatchCalls = .live) {
    self.folder = folder
    self.calls = calls
    if calls.fileSystem(folder).map(Self.remoteFileSystems.contains) != true {
      // Without events the files are looked at, which needs no more than reading them.
      handle = try? calls.open()
    }
    renew()
  }

  deinit { stop() }

  /// Whether ``look(at:)`` is to be called every ``pollInterval``.
  ///
  /// Also while the folder is gone, and where a file is a symbolic link: its events come from elsewhere.
  package var isPolling: Bool { hasLinks || isIncomplete || !places.values.contains(.root) }

  /// Takes what waits in the queue.
  ///
  /// - Returns: Whether files of the plan may be others than before.
  package func read() -> Bool {
    guard let handle else { return false }
    var isChanged = false
    var needsRenewal = false
    do throws(Errno) {
      while true {
        let bytes = try calls.read(handle)
        if bytes.isEmpty { break }
        for event in WatchEvent.events(in: bytes) {
          if event.isOverflow {
            (isChanged, needsRenewal) = (true, true)
          } else if let place = places[event.mark] {
            needsRenewal = needsRenewal || event.isAboutFolder || isFolder(event, in: place)
            isChanged = isChanged || concerns(event, in: place)
          }
        }
      }
    } catch {
      // A queue that cannot be read would be readable for ever.
      stop()
      return true
    }
    if needsRenewal { renew() }
    return isChanged
  }

  /// Looks whether files are others than at the last look, and for folders to be told of again.
  ///
  /// A page that was not looked at before counts as changed, since it was read at another moment.
  package func look(at pages: [Page]) -> Bool {
    renew()
    let names = Self.files + [SeriesIndex.path] + pages.map(\.path)
    var found: [String: FileStamp?] = [:]
    for name in names { found.updateValue(calls.stamp("\(folder)/\(name)"), forKey: name) }
    let isChanged = found != stamps
    stamps = found
    return isChanged
  }

  /// Notes which pages are shown: where one is a symbolic link, events alone do not tell of it.
  package func follow(_ pages: [Page]) {
    hasLinks = (Self.files + pages.map(\.path)).contains { calls.isLink("\(folder)/\($0)") }
  }
}

extension Watch {
  /// Kinds of file systems that others write to without this machine's kernel knowing.
  ///
  /// NFS, SMB (three), FUSE, 9P, Ceph and AFS. Source: statfs(2) and linux/magic.h.
  private static let remoteFileSystems: Set<UInt32> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x00C3_6400, 0x5346_414F,
  ]

  /// The files of the plan's own folder that are shown.
  private static let files = ["plan.json", HardPartsFile.name]

  /// Has the folders that now stand in the plan told of, and no others.
  private func renew() {
    guard let handle else { return }
    let before = places
    places = [:]
    isIncomplete = false
    for place in Place.allCases {
      do throws(Errno) {
        places[try calls.add(handle, folder + place.path)] = place
      } catch {
        // A folder that is not there is told of when it is made.
        if error != .noEntry { isIncomplete = true }
      }
    }
    for mark in before.keys where places[mark] == nil { calls.remove(handle, mark) }
  }

  private func isFolder(_ event: WatchEvent, in place: Place) -> Bool {
    place == .root && ["weeks", ".candid"].contains(event.name)
  }

  /// Whether an event is about something that is shown.
  private func concerns(_ event: WatchEvent, in place: Place) -> Bool {
    if event.isAboutFolder { return place != .own }
    switch place {
    case .root:
      return event.name == "weeks" || Self.files.contains(event.name) && holds(event, place)
    case .weeks: return Page(fileName: event.name) != nil && holds(event, place)
    case .own: return event.name.hasPrefix("log") && holds(event, place)
    }
  }

  /// Whether there is something to read: a file just made is empty, but a link to one is not.
  private func holds(_ event: WatchEvent, _ place: Place) -> Bool {
    guard event.isCreation else { return true }
    return (calls.stamp("\(folder)\(place.path)/\(event.name)")?.sizeInBytes ?? 0) > 0
  }

  private func stop() {
    if let handle { calls.close(handle) }
    handle = nil
    places = [:]
  }
}
