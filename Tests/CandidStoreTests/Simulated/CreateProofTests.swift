import CandidCore
import Testing

@testable import CandidStore

/// A new plan of which the making is disturbed.
struct CreateProofTests {
  private let pages: [Page: PageContents]

  init() throws {
    pages = [
      .ideas: PageContents(posts: [try .sample("1", title: "One")]),
      try .named("2026-W48"): PageContents(posts: [try .sample("2", on: "2026-11-24")]),
    ]
  }

  private func create(on process: SimulatedProcess) throws {
    var settings = Settings()
    settings.name = "Studio Mira"
    try Store.create(at: Deed.folder, settings: settings, pages: pages, disk: process.disk)
  }

  /// What is wrong with what a disturbed making leaves: it is a whole plan, or none and can be made.
  private func flaw(on tree: FileTree, isDone: Bool) -> String? {
    let machine = SimulatedDisk(tree)
    do {
      let error = refusal {
        _ = try Store(opening: Deed.folder, disk: SimulatedProcess(on: machine).disk)
      }
      if error != nil {
        if isDone { return "lost" }
        try create(on: SimulatedProcess(on: machine))
      }
      let picture = try PlanPicture(of: machine)
      return picture.pages == pages.mapValues(\.posts) ? nil : "found \(picture)"
    } catch {
      return "\(error)"
    }
  }

  /// The disk after an undisturbed making, and its calls.
  private func undisturbed() throws -> (machine: SimulatedDisk, calls: [String]) {
    let machine = SimulatedDisk()
    let process = SimulatedProcess(on: machine)
    try create(on: process)
    return (machine, process.calls)
  }

  @Test func `a kill at any call leaves a whole plan, or none that hinders the next try`() throws {
    let calls = try undisturbed().calls
    let findings = DeedRun.changing(calls).compactMap { number -> String? in
      let machine = SimulatedDisk()
      let process = SimulatedProcess(on: machine) { $0.number == number ? .kill() : .none }
      let refusal = refusal { try create(on: process) }
      process.end()
      return flaw(on: machine.tree, isDone: refusal == nil).map { "call \(number): \($0)" }
    }
    #expect(findings.isEmpty, flaws(findings))
  }

  @Test(arguments: PowerCut.allCases)
  func `a power cut leaves a whole plan, or none that hinders the next try`(cut: PowerCut) throws {
    let machine = try undisturbed().machine
    let journal = machine.journal
    var findings: [String] = []
    for moment in 0...journal.count {
      var seen: Set<Int> = []
      for left in cut.states(after: journal[..<moment], on: machine.medium, except: &seen) {
        let flaw = flaw(on: left.tree, isDone: moment == journal.count)
        if let flaw { findings.append("\(left.story): \(flaw)") }
      }
    }
    #expect(findings.isEmpty, flaws(findings))
  }
}
