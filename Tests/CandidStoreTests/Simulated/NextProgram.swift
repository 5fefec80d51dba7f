import Synchronization

@testable import CandidStore

/// A second candid on the same disk, which does not wait for the lock.
final class NextProgram: Sendable {
  private let machine: SimulatedDisk
  private let done = Mutex(false)

  init(on machine: SimulatedDisk) {
    self.machine = machine
  }

  var isDone: Bool { done.withLock { $0 } }

  /// Tries once.
  func perform() {
    let process = SimulatedProcess(on: machine)
    let refusal = refusal { try Deed.performNext(on: process) }
    process.end()
    done.withLock { $0 = refusal == nil }
  }
}

/// What a reader saw.
final class Seen: Sendable {
  private let seen = Mutex<PlanPicture?>(nil)

  var picture: PlanPicture? { seen.withLock { $0 } }

  func look(at machine: SimulatedDisk) {
    // Nothing read stays nil.
    let picture = try? PlanPicture(of: machine)
    seen.withLock { $0 = picture }
  }
}
