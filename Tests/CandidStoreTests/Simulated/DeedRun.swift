import CandidCore

@testable import CandidStore

/// A deed as it should be, against which the disturbed ones are held.
final class DeedRun {
  let deed: Deed
  /// The disk before.
  let start: FileTree
  let before: PlanPicture
  let after: PlanPicture
  /// The calls of the undisturbed run.
  let calls: [String]
  /// The disk after the undisturbed run.
  let machine: SimulatedDisk
  let judge: Judge
  /// What did not hold.
  private(set) var findings: [String] = []

  /// Runs the deed undisturbed, for what `picture` makes of the plan before and after.
  init(
    _ deed: Deed,
    untouched: [String: String] = Deed.untouched,
    seenAs picture: (PlanPicture) throws -> PlanPicture = { $0 }
  ) throws {
    self.deed = deed
    start = try deed.start()
    before = try PlanPicture(of: SimulatedDisk(start))
    machine = SimulatedDisk(start)
    let process = SimulatedProcess(on: machine)
    try deed.run(on: process)
    calls = process.calls
    after = try PlanPicture(of: machine)
    let next = try Post.next()
    let (old, new) = (try picture(before), try picture(after))
    judge = try Judge(
      [.before: old, .after: new, .nextAlone: old.with(next), .both: new.with(next)],
      untouched: deed == .firstAdd ? [:] : untouched
    )
  }

  /// Runs the deed undisturbed, for the plan as it is once an outsider has edited a page.
  convenience init(_ deed: Deed, editedOn page: Page, isNew: Bool) throws {
    var untouched = Deed.untouched
    untouched["\(page)"] = untouched["\(page)"].map { Outsider.edited($0) }
    try self.init(deed, untouched: untouched) { picture in
      try Outsider.edited(picture, page, isNew: isNew)
    }
  }

  /// Does the deed with somebody stepping in.
  ///
  /// - Returns: The disk afterwards, and why the deed was refused, if it was.
  func disturbed(
    _ intervene: @escaping @Sendable (SimulatedProcess.Call) -> SimulatedProcess.Intervention
  ) -> (machine: SimulatedDisk, refusal: StoreError?) {
    let machine = SimulatedDisk(start)
    return (machine, disturbed(on: machine, intervene))
  }

  /// Does the deed on a disk with somebody stepping in.
  ///
  /// - Returns: Why the deed was refused; nil where it was done.
  func disturbed(
    on machine: SimulatedDisk,
    leavingOpen isOpenElsewhere: Bool = false,
    _ intervene: @escaping @Sendable (SimulatedProcess.Call) -> SimulatedProcess.Intervention
  ) -> StoreError? {
    let process = SimulatedProcess(on: machine, intervene)
    let refusal = refusal { try deed.run(on: process) }
    if machine.openHandles > 0, !isOpenElsewhere {
      note("\(deed): \(machine.openHandles) files stay open")
    }
    process.end()
    return refusal
  }

  /// The pages whose files the deed changes.
  var touched: [Page] {
    Set(before.pages.keys).union(after.pages.keys).filter { before.pages[$0] != after.pages[$0] }
      .sorted()
  }

  /// The disks that kills after the commit point leave, each once, and where the kill was.
  func committed() -> [(tree: FileTree, place: String)] {
    var seen: Set<Int> = []
    return Self.changing(calls).compactMap { number in
      let tree = disturbed { $0.number == number ? .kill() : .none }.machine.tree
      guard seen.insert(tree.digest).inserted, judge.verdict(on: tree) == .good(.after) else {
        return nil
      }
      return (tree, "killed at call \(number)")
    }
  }

  func note(_ finding: String) { findings.append(finding) }

  /// Notes where the plan is none of those allowed.
  func check(
    _ tree: FileTree,
    _ allowed: Set<Judge.Outcome>,
    _ place: @autoclosure () -> String
  ) {
    switch judge.verdict(on: tree) {
    case .bad(let why): note("\(deed), \(place()): \(why)")
    case .good(let outcome):
      if !allowed.contains(outcome) { note("\(deed), \(place()): \(outcome), not \(allowed)") }
    }
  }

  /// The numbers of the calls that change the disk, and the one after the last.
  ///
  /// Between two of them a kill leaves the same, whenever it comes, and a reader sees the same.
  static func changing(_ calls: [String], or others: Set<String> = []) -> [Int] {
    let reading = Set([
      "close", "status", "statusOfPath", "read", "readFrom", "lock", "names", "realPath",
      "checkWritable",
      "randomBytes", "pause",
    ])
    .subtracting(others)
    return calls.indices.filter { !reading.contains(calls[$0]) }.map { $0 + 1 } + [calls.count + 1]
  }
}

/// Why something was refused; nil where it was done.
func refusal(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}
