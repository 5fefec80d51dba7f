import Synchronization

/// Pauses that nobody waits for.
final class Pauses: Sendable {
  private let noted = Mutex<[Duration]>([])

  var all: [Duration] { noted.withLock { $0 } }
  var sum: Duration { all.reduce(.zero, +) }

  func note(_ pause: Duration) { noted.withLock { $0.append(pause) } }
}
