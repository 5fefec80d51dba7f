import CandidCore
import Testing

@testable import CandidStore

/// A program killed at any of its calls.
struct KillProofTests {
  @Test(arguments: Deed.allCases)
  func `a kill at any call leaves the plan as it was or as it should be`(deed: Deed) throws {
    let run = try DeedRun(deed)
    for number in 1...(run.calls.count + 1) {
      let name = number <= run.calls.count ? run.calls[number - 1] : "end"
      for isHalfDone in name == "write" ? [false, true] : [false] {
        let (machine, refusal) = run.disturbed { call in
          call.number == number ? .kill(isHalfDone: isHalfDone) : .none
        }
        let allowed: Set<Judge.Outcome> = refusal == nil ? [.after] : [.before, .after]
        run.check(machine.tree, allowed, "killed at call \(number), \(name)")
      }
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: Deed.ofEachKind)
  func `a second kill, while the next program tidies up, does no harm either`(deed: Deed) throws {
    let run = try DeedRun(deed)
    var seen: Set<Int> = []
    for number in DeedRun.changing(run.calls) {
      let tree = run.disturbed { $0.number == number ? .kill() : .none }.machine.tree
      guard seen.insert(tree.digest).inserted else { continue }
      try killNext(on: tree, run, "killed at call \(number)")
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  /// Kills the program that comes after a killed one at each call that changes the disk.
  private func killNext(on tree: FileTree, _ run: DeedRun, _ place: String) throws {
    let undisturbed = SimulatedProcess(on: SimulatedDisk(tree))
    try Deed.performNext(on: undisturbed)
    for number in DeedRun.changing(undisturbed.calls) {
      let machine = SimulatedDisk(tree)
      let process = SimulatedProcess(on: machine) { call in
        call.number == number ? .kill(isHalfDone: true) : .none
      }
      _ = refusal { try Deed.performNext(on: process) }
      process.end()
      run.check(machine.tree, Set(Judge.Outcome.allCases), "\(place), then at call \(number)")
    }
  }

  @Test(arguments: Deed.allCases.filter { $0 != .restore })
  func `what an outsider writes after a kill is kept`(deed: Deed) throws {
    let plain = try DeedRun(deed)
    var findings: [String] = []
    for page in plain.touched {
      let run = try DeedRun(deed, editedOn: page, isNew: plain.before.pages[page] == nil)
      for number in DeedRun.changing(run.calls) {
        let machine = run.disturbed { $0.number == number ? .kill() : .none }.machine
        Outsider(.inPlace, page, on: machine).begin()
        run.check(machine.tree, [.before, .after], "killed at call \(number), then \(page) edited")
      }
      findings += run.findings
    }
    #expect(findings.isEmpty, flaws(findings))
  }

  @Test func `a field that an outsider changes after a kill stays as they want it`() throws {
    let run = try DeedRun(.edit)
    var findings: [String] = []
    for number in DeedRun.changing(run.calls) {
      let machine = run.disturbed { $0.number == number ? .kill() : .none }.machine
      Outsider.setTitle(of: try .sample("a"), to: "Theirs", on: machine)
      let titles = (0..<2).map { _ in
        // The reader sees it first, then who comes to write.
        let title = (try? PlanPicture(of: machine))?.title(of: "a")
        _ = refusal { try Deed.performNext(on: SimulatedProcess(on: machine)) }
        return title
      }
      if titles != ["Theirs", "Theirs"] { findings.append("killed at call \(number): \(titles)") }
    }
    #expect(findings.isEmpty, flaws(findings))
  }
}
