import Synchronization

@testable import CandidStore

/// Counts the calls of a disk, and refuses one of them or steps in before it.
final class Calls: Sendable {
  private let names = Mutex<[String]>([])
  private let intervene: @Sendable (_ name: String, _ number: Int) throws(Errno) -> Void

  private let live: Disk

  /// - Parameters:
  ///   - live: What makes the calls.
  ///   - intervene: Is given each call's name and its number, from 1, before it is made.
  init(
    on live: Disk = .live,
    _ intervene: @escaping @Sendable (String, Int) throws(Errno) -> Void = { _, _ in }
  ) {
    self.live = live
    self.intervene = intervene
  }

  var made: [String] { names.withLock { $0 } }

  private func note(_ name: String) throws(Errno) {
    let number = names.withLock { names in
      names.append(name)
      return names.count
    }
    try intervene(name, number)
  }

  /// The system's own calls, with this one's interventions.
  var disk: Disk {
    let live = live
    var disk = live
    disk.open = { path, mode throws(Errno) in
      try self.note("open")
      return try live.open(path, mode)
    }
    disk.close = { handle throws(Errno) in
      // Refused or not, the file is closed.
      try live.close(handle)
      try self.note("close")
    }
    disk.status = { handle throws(Errno) in
      try self.note("status")
      return try live.status(handle)
    }
    disk.statusOfPath = { path throws(Errno) in
      try self.note("statusOfPath")
      return try live.statusOfPath(path)
    }
    disk.read = { handle, limit throws(Errno) in
      try self.note("read")
      return try live.read(handle, limit)
    }
    disk.write = { handle, bytes throws(Errno) in
      do throws(Errno) {
        try self.note("write")
      } catch {
        // A full disk takes a part before it refuses.
        try live.write(handle, Array(bytes.prefix(bytes.count / 2)))
        throw error
      }
      try live.write(handle, bytes)
    }
    return withChanges(disk, live)
  }

  private func withChanges(_ start: Disk, _ live: Disk) -> Disk {
    var disk = start
    disk.truncate = { handle, size throws(Errno) in
      try self.note("truncate")
      try live.truncate(handle, size)
    }
    disk.setMode = { handle, mode throws(Errno) in
      try self.note("setMode")
      try live.setMode(handle, mode)
    }
    disk.synchronise = { handle throws(Errno) in
      try self.note("synchronise")
      try live.synchronise(handle)
    }
    disk.lock = { handle, isShared throws(Errno) in
      try self.note("lock")
      try live.lock(handle, isShared)
    }
    disk.lockWithin = { handle, isShared, time throws(Errno) in
      try self.note("lockWithin")
      try live.lockWithin(handle, isShared, time)
    }
    disk.exchange = { one, other throws(Errno) in
      try self.note("exchange")
      try live.exchange(one, other)
    }
    disk.renameNew = { from, to throws(Errno) in
      try self.note("renameNew")
      try live.renameNew(from, to)
    }
    disk.rename = { from, to throws(Errno) in
      try self.note("rename")
      try live.rename(from, to)
    }
    disk.remove = { path throws(Errno) in
      try self.note("remove")
      try live.remove(path)
    }
    disk.makeFolder = { path throws(Errno) in
      try self.note("makeFolder")
      try live.makeFolder(path)
    }
    disk.names = { path throws(Errno) in
      try self.note("names")
      return try live.names(path)
    }
    disk.realPath = { path throws(Errno) in
      try self.note("realPath")
      return try live.realPath(path)
    }
    disk.randomBytes = { count throws(Errno) in
      try self.note("randomBytes")
      return try live.randomBytes(count)
    }
    return disk
  }
}
