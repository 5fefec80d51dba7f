import CandidCore
import Testing

@testable import CandidStore

/// The plan after a power cut at any moment.
struct PowerCutProofTests {
  @Test(arguments: Deed.allCases, PowerCut.allCases)
  func `a power cut leaves the plan whole, and what was acknowledged in it`(
    deed: Deed,
    cut: PowerCut
  ) throws {
    let run = try DeedRun(deed)
    let count = run.machine.journal.count
    check(run, run.machine, cut, during: 0..<count, [.before, .after])
    check(run, run.machine, cut, during: count..<(count + 1), [.after])
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: Deed.ofEachKind, PowerCut.allCases)
  func `what was acknowledged outlives a power cut in the next change`(
    deed: Deed,
    cut: PowerCut
  ) throws {
    let run = try DeedRun(deed)
    let first = run.machine.journal.count
    try Deed.performNext(on: SimulatedProcess(on: run.machine))
    let second = run.machine.journal.count
    check(run, run.machine, cut, during: first..<second, [.after, .both])
    check(run, run.machine, cut, during: second..<(second + 1), [.both])
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: [Deed.edit, .moveToNewWeek, .threeWeeks], PowerCut.allCases)
  func `what a program acknowledges after another was killed outlives a power cut`(
    deed: Deed,
    cut: PowerCut
  ) throws {
    let run = try DeedRun(deed)
    for number in DeedRun.changing(run.calls) {
      let machine = run.disturbed { $0.number == number ? .kill() : .none }.machine
      try Deed.performNext(on: SimulatedProcess(on: machine))
      let end = machine.journal.count
      check(run, machine, cut, during: end..<(end + 1), [.nextAlone, .both])
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  /// Judges every state that a cut may leave after so many entries of the journal.
  private func check(
    _ run: DeedRun,
    _ machine: SimulatedDisk,
    _ cut: PowerCut,
    during moments: Range<Int>,
    _ allowed: Set<Judge.Outcome>
  ) {
    var seen: Set<Int> = []
    let journal = machine.journal
    for moment in moments {
      for left in cut.states(after: journal[..<moment], on: machine.medium, except: &seen) {
        run.check(left.tree, allowed, left.story)
      }
    }
  }
}
