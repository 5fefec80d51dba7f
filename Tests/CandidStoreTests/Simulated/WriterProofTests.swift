import CandidCore
import Testing

@testable import CandidStore

/// Others who write or read between any two calls of a change.
struct WriterProofTests {
  @Test(arguments: Deed.onPosts, Outsider.Manner.allCases)
  func `what an outsider writes in between is kept, and the change done`(
    deed: Deed,
    manner: Outsider.Manner
  ) throws {
    let plain = try DeedRun(deed)
    var findings: [String] = []
    for page in plain.touched {
      let isNew = plain.before.pages[page] == nil
      let run = try DeedRun(deed, editedOn: page, isNew: isNew)
      let moments = DeedRun.changing(run.calls, or: ["open", "read", "realPath", "pause"])
      for number in moments { interrupt(run, number, manner, page) }
      findings += run.findings
    }
    #expect(findings.isEmpty, flaws(findings))
  }

  /// Lets an outsider write a page before a call.
  private func interrupt(
    _ run: DeedRun,
    _ number: Int,
    _ manner: Outsider.Manner,
    _ page: Page
  ) {
    let machine = SimulatedDisk(run.start)
    let outsider = Outsider(manner, page, on: machine)
    let refusal = run.disturbed(on: machine, leavingOpen: manner == .slowly) { call in
      if call.number == number { outsider.begin() }
      if call.name == "pause" { outsider.finish() }
      return .none
    }
    if number > run.calls.count { outsider.begin() }
    outsider.finish()
    let place = "\(manner) on \(page) before call \(number)"
    // Half a file is no week; whoever finds that says so and leaves it alone.
    let mayRefuse = manner == .slowly
    if let refusal, !mayRefuse { run.note("\(run.deed), \(place): \(refusal)") }
    let allowed: Set<Judge.Outcome> = refusal == nil ? [.after] : [.before]
    run.check(machine.tree, allowed, "\(place): \(refusal as Any)")
  }

  @Test func `what an outsider writes while a change is brought to its end is kept`() throws {
    let plain = try DeedRun(.moveToNewWeek)
    var findings: [String] = []
    for page in plain.touched {
      let isNew = plain.before.pages[page] == nil
      let edited = try DeedRun(.moveToNewWeek, editedOn: page, isNew: isNew)
      for (tree, place) in plain.committed() {
        let undisturbed = SimulatedProcess(on: SimulatedDisk(tree))
        try Deed.performNext(on: undisturbed)
        for number in DeedRun.changing(undisturbed.calls, or: ["open", "read", "realPath"]) {
          let machine = SimulatedDisk(tree)
          let outsider = Outsider(.byRename, page, on: machine)
          let next = SimulatedProcess(on: machine) { call in
            if call.number == number { outsider.begin() }
            return .none
          }
          let refusal = refusal { try Deed.performNext(on: next) }
          if next.calls.count < number { outsider.begin() }
          next.end()
          let story = "\(place), \(page) edited before call \(number): \(refusal as Any)"
          edited.check(machine.tree, [.both], story)
        }
      }
      findings += edited.findings
    }
    #expect(findings.isEmpty, flaws(findings))
  }

  @Test(arguments: Deed.lasting)
  func `two programs that write at the same time both get what they want`(deed: Deed) throws {
    let run = try DeedRun(deed)
    for number in DeedRun.changing(run.calls, or: ["lock"]) {
      let machine = SimulatedDisk(run.start)
      let next = NextProgram(on: machine)
      let refusal = run.disturbed(on: machine) { call in
        if call.number == number { next.perform() }
        return .none
      }
      if let refusal { run.note("\(deed), another at call \(number): \(refusal)") }
      // Whoever found the lock taken comes back.
      if !next.isDone { next.perform() }
      run.check(machine.tree, [.both], "another before call \(number)")
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }

  @Test(arguments: Deed.allCases.filter { $0 != .restore })
  func `a reader at any moment misses no post`(deed: Deed) throws {
    let run = try DeedRun(deed)
    let staying = Set(run.before.posts.map(\.id)).intersection(run.after.posts.map(\.id))
    let forms = run.before.posts + run.after.posts
    for number in DeedRun.changing(run.calls).dropLast() {
      let seen = Seen()
      let machine = SimulatedDisk(run.start)
      _ = run.disturbed(on: machine) { call in
        if call.number == number { seen.look(at: machine) }
        return .none
      }
      let place = "\(deed), before call \(number), \(run.calls[number - 1])"
      guard let picture = seen.picture else {
        run.note("\(place): nothing read")
        continue
      }
      let missing = staying.subtracting(picture.posts.map(\.id))
      let isKnown =
        picture.posts.allSatisfy { forms.contains($0) }
        && [run.before.settings, run.after.settings].contains(picture.settings)
      if !missing.isEmpty || !isKnown || !picture.damages.isEmpty {
        run.note("\(place): read \(picture)")
      }
    }
    #expect(run.findings.isEmpty, flaws(run.findings))
  }
}
