import Testing

@testable import CandidStore

/// A system that refuses any of the calls.
struct RefusalProofTests {
  /// No device, no permission: at every call.
  private static let refusals: [Int32] = [5, 13]
  /// No space, no quota, a read-only medium, too many open files: at the calls that change the disk,
  /// for one deed of each kind.
  private static let rarer: [Int32] = [28, 122, 30, 24]

  @Test(arguments: Deed.onPosts)
  func `a refused call leaves the plan as it was, or the change is done`(deed: Deed) throws {
    let run = try DeedRun(deed)
    let changing = Set(DeedRun.changing(run.calls))
    let isRarer = Deed.ofEachKind.contains(deed)
    for number in 1...run.calls.count {
      let codes = Self.refusals + (isRarer && changing.contains(number) ? Self.rarer : [])
      for code in codes { refuse(run, Errno(code: code), at: number...number) }
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: Deed.onPosts)
  func `a device that is gone from some call on leaves the plan whole`(deed: Deed) throws {
    let run = try DeedRun(deed)
    for number in DeedRun.changing(run.calls).dropLast() {
      refuse(run, .inputOutput, at: number...Int.max)
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: Deed.allCases, PowerCut.allCases)
  func `what a sync refused is not acknowledged`(deed: Deed, cut: PowerCut) throws {
    let run = try DeedRun(deed)
    for number in 1...run.calls.count where run.calls[number - 1] == "synchronise" {
      let (machine, refusal) = run.disturbed { call in
        call.number == number ? .refuse(.inputOutput) : .none
      }
      var seen: Set<Int> = []
      let journal = machine.journal[...]
      for left in cut.states(after: journal, on: machine.medium, except: &seen) {
        let allowed: Set<Judge.Outcome> = refusal == nil ? [.after] : [.before, .after]
        run.check(left.tree, allowed, "sync \(number) refused, \(left.story)")
      }
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test func `a call refused to the next program leaves the change to be finished`() throws {
    let run = try DeedRun(.moveToNewWeek)
    for (tree, place) in run.committed() {
      let undisturbed = SimulatedProcess(on: SimulatedDisk(tree))
      try Deed.performNext(on: undisturbed)
      for (index, name) in undisturbed.calls.enumerated() {
        let machine = SimulatedDisk(tree)
        let next = SimulatedProcess(on: machine) { call in
          call.number == index + 1 ? .refuse(.inputOutput) : .none
        }
        let refusal = refusal { try Deed.performNext(on: next) }
        next.end()
        let allowed: Set<Judge.Outcome> =
          refusal.map { $0.saysThatChangeIsHalfDone ? [.after, .both] : [.after] } ?? [.both]
        run.check(machine.tree, allowed, "\(place), then refused \(name), \(refusal as Any)")
      }
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  /// Refuses some calls, and notes where the plan is not what the answer says.
  private func refuse(_ run: DeedRun, _ errno: Errno, at numbers: ClosedRange<Int>) {
    let name = run.calls[numbers.lowerBound - 1]
    for isHalfDone in name == "write" ? [false, true] : [false] {
      let (machine, refusal) = run.disturbed { call in
        numbers.contains(call.number) ? .refuse(errno, isHalfDone: isHalfDone) : .none
      }
      let place = "\(errno) at call \(numbers.lowerBound), \(name): \(refusal as Any)"
      let allowed: Set<Judge.Outcome> =
        switch refusal {
        case nil: [.after]
        case let error? where error.saysThatChangeIsHalfDone: [.before, .after]
        case _?: [.before]
        }
      run.check(machine.tree, allowed, place)
      if let refusal, ![65, 73, 74, 77].contains(refusal.exitCode) { run.note("\(place), exit") }
    }
  }
}

extension StoreError {
  /// Whether it owns up to a change that stands in part, or is to be finished later.
  var saysThatChangeIsHalfDone: Bool {
    description.contains("in the log") || description.contains("in part")
  }
}
