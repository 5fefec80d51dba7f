import CandidCore
import Testing

@testable import CandidStore

/// Others who write plan.json while its settings are changed, or after a program that did was killed.
struct SettingsProofTests {
  private static let deeds: [Deed] = [.settings, .settingsAndPosts]

  /// A run for a plan whose mission an outsider has put in other words.
  private func run(_ deed: Deed) throws -> DeedRun {
    try DeedRun(deed) { picture in
      var picture = picture
      picture.settings.mission = "Theirs"
      return picture
    }
  }

  private static func putMission(on machine: SimulatedDisk) {
    Outsider.replace(#""Ours""#, with: #""Theirs""#, on: machine)
  }

  @Test(arguments: deeds)
  func `what an outsider writes in between is kept, and the change done`(deed: Deed) throws {
    let run = try run(deed)
    for number in DeedRun.changing(run.calls, or: ["open", "read", "realPath", "pause"]) {
      let machine = SimulatedDisk(run.start)
      let refusal = run.disturbed(on: machine) { call in
        if call.number == number { Self.putMission(on: machine) }
        return .none
      }
      if number > run.calls.count { Self.putMission(on: machine) }
      let place = "plan.json written before call \(number)"
      if let refusal { run.note("\(place): \(refusal)") }
      run.check(machine.tree, [.after], place)
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: deeds)
  func `what an outsider writes after a kill is kept`(deed: Deed) throws {
    let run = try run(deed)
    for number in DeedRun.changing(run.calls) {
      let machine = run.disturbed { $0.number == number ? .kill() : .none }.machine
      Self.putMission(on: machine)
      run.check(
        machine.tree,
        [.before, .after],
        "killed at call \(number), then plan.json written"
      )
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test func `a field that an outsider changes after a kill stays as they want it`() throws {
    let run = try DeedRun(.settings)
    var findings: [String] = []
    for number in DeedRun.changing(run.calls) {
      let machine = run.disturbed { $0.number == number ? .kill() : .none }.machine
      Outsider.replace(#""Studio Mira""#, with: #""Theirs""#, on: machine)
      Outsider.replace(#""Atelier""#, with: #""Theirs""#, on: machine)
      let seen = (0..<2).map { _ in
        // The reader sees it first, then who comes to write.
        let settings = (try? PlanPicture(of: machine))?.settings
        _ = refusal { try Deed.performNext(on: SimulatedProcess(on: machine)) }
        return settings
      }
      // All else is as before, or as it should be.
      let rest = seen.compactMap(\.?.cadence)
      let isOne = seen[0] == seen[1] && (rest.isEmpty || rest == [4, 4])
      if !isOne || seen[1]?.name != "Theirs" {
        findings.append("killed at call \(number): \(seen)")
      }
    }
    #expect(findings.isEmpty, flaws(findings))
  }

  @Test
  func `a plan that is damaged after a kill is left alone, and once it is mended all is done`()
    throws
  {
    let run = try DeedRun(.settings)
    for (tree, place) in run.committed() {
      let machine = SimulatedDisk(tree)
      Outsider.replace(#""candid""#, with: "candid", on: machine)
      let damaged = machine.tree.files["\(Deed.folder)/plan.json"]
      let refusal = refusal { try Deed.performNext(on: SimulatedProcess(on: machine)) }
      if case .damaged? = refusal {} else { run.note("\(place): \(refusal as Any)") }
      if machine.tree.files["\(Deed.folder)/plan.json"] != damaged { run.note("\(place): written") }
      Outsider.replace("candid", with: #""candid""#, on: machine)
      run.check(machine.tree, [.after], "\(place), then mended")
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }
}
