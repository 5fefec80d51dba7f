import CandidCore
import Synchronization

@testable import CandidStore

/// A program on a simulated disk: its calls are counted, and any of them can be stepped in on.
final class SimulatedProcess: Sendable {
  /// A call about to be made.
  struct Call: Sendable {
    /// From 1.
    let number: Int
    /// The name of the seam's member.
    let name: String
  }

  /// What happens at a call.
  enum Intervention: Sendable {
    case none
    /// It is refused; of a write, the first half is made before.
    case refuse(Errno, isHalfDone: Bool = false)
    /// The process ends; of a write, the first half is made before.
    case kill(isHalfDone: Bool = false)
  }

  private struct State: Sendable {
    var calls: [String] = []
    var isDead = false
    var random: SplitMix64
  }

  /// What a dead process is told; it can do nothing with it.
  static let dead = Errno(code: 4095)

  let machine: SimulatedDisk
  let id: Int
  private let state: Mutex<State>
  private let intervene: @Sendable (Call) -> Intervention

  /// - Parameters:
  ///   - machine: The disk.
  ///   - intervene: Is asked before each call; it may use the disk, as another process would.
  init(
    on machine: SimulatedDisk,
    _ intervene: @escaping @Sendable (Call) -> Intervention = { _ in .none }
  ) {
    self.machine = machine
    self.intervene = intervene
    let process = machine.startProcess()
    id = process.number
    state = Mutex(State(random: SplitMix64(seed: process.seed)))
  }

  /// The names of the calls made so far.
  var calls: [String] { state.withLock { $0.calls } }
  var isDead: Bool { state.withLock { $0.isDead } }

  /// Ends the process, if it has not ended; its locks are free then.
  func end() {
    state.withLock { $0.isDead = true }
    machine.end(id)
  }

  /// Makes a call, unless the process has ended or somebody steps in.
  ///
  /// `refused` is what happens on the disk even so; it is told whether half of the call is done.
  func call<Result: Sendable>(
    _ name: String,
    refused: (inout SimulatedDisk.State, _ isHalfDone: Bool) throws(Errno) -> Void = { _, _ in },
    _ body: (inout SimulatedDisk.State) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    let number = state.withLock { state in
      if state.isDead { return 0 }
      state.calls.append(name)
      return state.calls.count
    }
    if number == 0 { throw Self.dead }
    switch intervene(Call(number: number, name: name)) {
    case .none:
      return try machine.with(body)
    case .refuse(let errno, let isHalfDone):
      try machine.with { disk throws(Errno) in try refused(&disk, isHalfDone) }
      throw errno
    case .kill(let isHalfDone):
      try machine.with { disk throws(Errno) in try refused(&disk, isHalfDone) }
      end()
      throw Self.dead
    }
  }

  func randomBytes(_ count: Int) throws(Errno) -> [UInt8] {
    try call("randomBytes") { _ throws(Errno) in
      state.withLock { state in (0..<count).map { _ in .random(in: 0...255, using: &state.random) }
      }
    }
  }

  /// Lets time pass, in which others may do something.
  func pause(_ duration: Duration) {
    machine.pass(duration)
    // A pause cannot be refused.
    try? call("pause") { _ in }
  }
}
