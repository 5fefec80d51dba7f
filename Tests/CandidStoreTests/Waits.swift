import Synchronization

@testable import CandidStore

/// Notes how long a lock is waited for, and has every wait end at once and in vain.
final class Waits: Sendable {
  private let noted = Mutex<[Duration]>([])

  var all: [Duration] { noted.withLock { $0 } }

  /// The system's own calls, but for the waiting.
  var disk: Disk {
    var disk = Disk.live
    disk.lockWithin = { _, _, time throws(Errno) in
      self.noted.withLock { $0.append(time) }
      throw .wouldBlock
    }
    return disk
  }
}
