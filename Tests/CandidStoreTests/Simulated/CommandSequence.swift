import CandidCore

@testable import CandidStore

/// A few commands by chance on a small plan, most of them with a mishap.
struct CommandSequence {
  /// What happens at one of a command's calls.
  enum Mishap {
    case kill(isHalfDone: Bool)
    case powerCut
    case refusal(Errno, isHalfDone: Bool)
    /// An outsider gives a post another title.
    case title(PostID, String)
  }

  private var dice: SplitMix64
  private var model: PlanModel
  private var machine: SimulatedDisk
  private var story: [String]

  init(seed: UInt64, on start: FileTree, holding posts: [Post]) {
    dice = SplitMix64(seed: seed)
    model = PlanModel(posts)
    machine = SimulatedDisk(start)
    story = ["seed \(seed)"]
  }

  /// Plays it; what happened where the plan is not what it should be, else nil.
  mutating func flaw() -> String? {
    // Most are short, so that one that fails is likely to be short.
    let count = 1 + (0..<5).prefix { _ in Int.random(in: 0..<3, using: &dice) == 0 }.count
    for number in 1...count {
      let command = model.command(using: &dice)
      story.append("\(command)")
      let isRight =
        if Int.random(in: 0..<3, using: &dice) > 0 {
          mishap(during: command, isLast: number == count)
        } else {
          perform(command) && (number < count || adopt([model]))
        }
      if !isRight { return story.joined(separator: "; ") }
    }
    return nil
  }

  /// Carries a command out, with nobody in the way.
  private mutating func perform(_ command: PlanModel.Command) -> Bool {
    let process = SimulatedProcess(on: machine)
    defer { process.end() }
    if let refusal = refusal({ try send(command, process) }) {
      story.append("\(refusal)")
      return false
    }
    model.apply(command)
    let names = (try? process.disk.names("\(Deed.folder)/weeks")) ?? []
    guard let left = names.first(where: { $0.hasPrefix(".tmp-") }) else { return true }
    story.append("left \(left)")
    return false
  }

  /// Asks the store for it, as one who knows where the post is.
  private func send(_ command: PlanModel.Command, _ process: SimulatedProcess) throws {
    let pages = model.posts[command.post].map { [$0.when.page] } ?? []
    try Deed.perform(command.change, near: pages, on: process)
  }

  /// Carries a command out with a mishap.
  private mutating func mishap(during command: PlanModel.Command, isLast: Bool) -> Bool {
    let mishap = mishap(besides: command)
    let moment = Int.random(in: 1...80, using: &dice)
    story.append("\(mishap) at call \(moment)")
    let machine = machine
    let isInReach = mishap.isInReach(on: machine)
    let process = SimulatedProcess(on: machine) { call in
      call.number == moment ? mishap.intervention(on: machine) : .none
    }
    let refusal = refusal { try send(command, process) }
    // Where the command was over before, it happens now.
    if process.calls.count < moment { _ = mishap.intervention(on: machine) }
    process.end()
    if let refusal { story.append("\(refusal)") }
    switch mishap {
    case .powerCut: cutPower()
    // What a killed program wrote and nobody acknowledged reaches the medium in time.
    case .kill: self.machine = SimulatedDisk(machine.tree)
    case .refusal, .title: break
    }
    var outcomes = outcomes(of: command, mishap, refusal)
    if !isInReach, refusal == nil {
      var untouched = model
      untouched.apply(command)
      outcomes.append(untouched)
    }
    // What is certain is looked at once, at the end: reading takes as long as writing.
    guard !isLast, outcomes.count == 1 else { return adopt(outcomes) }
    model = outcomes[0]
    return true
  }

  private mutating func mishap(besides command: PlanModel.Command) -> Mishap {
    let isHalfDone = Bool.random(using: &dice)
    let others = model.posts.keys.filter { $0 != command.post }.sorted { $0.text < $1.text }
    switch Int.random(in: 0..<6, using: &dice) {
    case 0...1: return .kill(isHalfDone: isHalfDone)
    case 2: return .powerCut
    case 3: return .refusal(isHalfDone ? .noSpace : .inputOutput, isHalfDone: isHalfDone)
    default:
      guard let id = others.randomElement(using: &dice) else { return .powerCut }
      return .title(id, "Theirs \(Int.random(in: 0..<1000, using: &dice))")
    }
  }

  /// What the plan may be now.
  private func outcomes(
    of command: PlanModel.Command,
    _ mishap: Mishap,
    _ refusal: StoreError?
  ) -> [PlanModel] {
    var before = model
    if case .title(let id, let title) = mishap { before.apply(.title(id, title)) }
    var after = before
    after.apply(command)
    guard let refusal else { return [after] }
    switch mishap {
    case .kill, .powerCut: return [before, after]
    case .refusal: return refusal.saysThatChangeIsHalfDone ? [before, after] : [before]
    case .title: return []
    }
  }
}

// MARK: - Looking

extension CommandSequence {
  /// Reads the plan and goes on with what it is, if that is allowed.
  private mutating func adopt(_ allowed: [PlanModel]) -> Bool {
    do {
      let picture = try PlanPicture(of: machine)
      let found = PlanModel(picture.posts)
      if allowed.contains(found), picture.posts.count == found.posts.count, picture.isInOrder {
        model = found
        return true
      }
      story.append("found \(picture)")
    } catch {
      story.append("cannot be read: \(error)")
    }
    return false
  }

  private mutating func cutPower() {
    let cut = PowerCut.strict
    let left = cut.state(after: machine.journal, on: machine.medium, using: &dice)
    machine = SimulatedDisk(left)
  }
}

extension CommandSequence.Mishap {
  /// Whether the outsider finds what it is after: no post that stands in the log alone so far.
  func isInReach(on machine: SimulatedDisk) -> Bool {
    guard case .title(let id, _) = self else { return true }
    return machine.tree.files.contains { path, bytes in
      path.hasPrefix("\(Deed.folder)/weeks/") && path.hasSuffix(".json")
        && String(decoding: bytes, as: UTF8.self).contains(id.text)
    }
  }

  func intervention(on machine: SimulatedDisk) -> SimulatedProcess.Intervention {
    switch self {
    case .kill(let isHalfDone): return .kill(isHalfDone: isHalfDone)
    case .powerCut: return .kill()
    case .refusal(let errno, let isHalfDone): return .refuse(errno, isHalfDone: isHalfDone)
    case .title(let id, let title):
      Outsider.setTitle(of: id, to: title, on: machine)
      return .none
    }
  }
}
