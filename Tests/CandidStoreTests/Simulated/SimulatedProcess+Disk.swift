@testable import CandidStore

extension SimulatedProcess {
  /// The calls of the store, made by this process.
  var disk: Disk {
    // A call that has no simulation yet goes to the system, where neither path nor handle is known.
    var disk = Disk.live
    simulateReading(&disk)
    simulateLock(&disk)
    simulateWriting(&disk)
    simulateNames(&disk)
    simulateFolders(&disk)
    disk.randomBytes = { count throws(Errno) in try self.randomBytes(count) }
    disk.currentFolder = { () throws(Errno) in "/" }
    disk.user = { FileTree.user }
    disk.processName = { "\(self.id) atelier candid" }
    disk.startOfSystem = { "start \(self.machine.tree.starts)" }
    disk.uptime = { self.machine.now }
    disk.now = { now }
    disk.pause = { self.pause($0) }
    return disk
  }

  private func simulateReading(_ disk: inout Disk) {
    disk.open = { path, mode throws(Errno) in
      try self.call("open") { disk throws(Errno) in try disk.open(path, mode, self.id) }
    }
    disk.close = { handle throws(Errno) in
      // Refused or not, the file is closed.
      try self.call(
        "close",
        refused: { disk, _ throws(Errno) in try disk.close(handle) },
        { disk throws(Errno) in try disk.close(handle) }
      )
    }
    disk.status = { handle throws(Errno) in
      try self.call("status") { disk throws(Errno) in
        disk.status(of: try disk.file(handle).inode)
      }
    }
    disk.read = { handle, limit throws(Errno) in
      try self.call("read") { disk throws(Errno) in try disk.read(handle, limit: limit) }
    }
    disk.readFrom = { handle, offset, limit throws(Errno) in
      try self.call("readFrom") { disk throws(Errno) in
        try disk.read(handle, from: offset, limit: limit)
      }
    }
  }

  private func simulateLock(_ disk: inout Disk) {
    let lock: @Sendable (Disk.Handle, Bool) throws(Errno) -> Void = { handle, isShared in
      try self.call("lock") { disk throws(Errno) in try disk.lock(handle, isShared: isShared) }
    }
    disk.lock = lock
    disk.lockWithin = { handle, isShared, time throws(Errno) in
      let end = self.machine.now + time
      while self.machine.now < end {
        // Others go on meanwhile.
        self.pause(.milliseconds(5))
        do throws(Errno) { return try lock(handle, isShared) } catch .wouldBlock {}
      }
      throw .wouldBlock
    }
  }

  private func simulateWriting(_ disk: inout Disk) {
    disk.write = { handle, bytes throws(Errno) in
      try self.call(
        "write",
        refused: { disk, isHalfDone throws(Errno) in
          if isHalfDone { try disk.write(handle, Array(bytes.prefix(bytes.count / 2))) }
        },
        { disk throws(Errno) in try disk.write(handle, bytes) }
      )
    }
    disk.truncate = { handle, size throws(Errno) in
      try self.call("truncate") { disk throws(Errno) in try disk.truncate(handle, to: size) }
    }
    disk.setMode = { handle, mode throws(Errno) in
      try self.call("setMode") { disk throws(Errno) in try disk.setMode(handle, mode) }
    }
    disk.setOwner = { handle, owner, group throws(Errno) in
      try self.call("setOwner") { disk throws(Errno) in try disk.setOwner(handle, owner, group) }
    }
    disk.synchronise = { handle throws(Errno) in
      try self.call(
        "synchronise",
        refused: { disk, _ throws(Errno) in try disk.refuseToSynchronise(handle) },
        { disk throws(Errno) in try disk.synchronise(handle) }
      )
    }
  }

  private func simulateNames(_ disk: inout Disk) {
    disk.exchange = { one, other throws(Errno) in
      try self.call("exchange") { disk throws(Errno) in try disk.exchange(one, other) }
    }
    disk.renameNew = { from, to throws(Errno) in
      try self.call("renameNew") { disk throws(Errno) in try disk.rename(from, to, isNew: true) }
    }
    disk.rename = { from, to throws(Errno) in
      try self.call("rename") { disk throws(Errno) in try disk.rename(from, to, isNew: false) }
    }
    disk.remove = { path throws(Errno) in
      try self.call("remove") { disk throws(Errno) in try disk.remove(path) }
    }
  }

  private func simulateFolders(_ disk: inout Disk) {
    disk.statusOfPath = { path throws(Errno) in
      try self.call("statusOfPath") { disk throws(Errno) in
        disk.status(of: try disk.tree.inode(at: path))
      }
    }
    disk.makeFolder = { path throws(Errno) in
      try self.call("makeFolder") { disk throws(Errno) in try disk.makeFolder(path) }
    }
    disk.removeFolder = { path throws(Errno) in
      try self.call("removeFolder") { disk throws(Errno) in try disk.removeFolder(path) }
    }
    disk.names = { path throws(Errno) in
      try self.call("names") { disk throws(Errno) in try disk.names(path) }
    }
    disk.realPath = { path throws(Errno) in
      try self.call("realPath") { disk throws(Errno) in try disk.realPath(path) }
    }
    disk.checkWritable = { path throws(Errno) in
      try self.call("checkWritable") { disk throws(Errno) in _ = try disk.tree.inode(at: path) }
    }
  }
}
