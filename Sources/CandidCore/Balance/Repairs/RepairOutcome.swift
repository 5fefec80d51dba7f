/// What a candidate makes of the week, and of the week a post is moved to.
struct RepairOutcome {
  let candidate: RepairCandidate
  let goal: RepairGoal
  let preview: [Post]
  let tally: Tally
  let verdict: Verdict
  let findings: [Finding]
  private let rank: [Int]

  /// Works a candidate out; nil where it does not help, or would worsen something.
  init?(_ candidate: RepairCandidate, in scene: RepairScene) {
    let here = scene.here
    self.candidate = candidate
    tally = candidate.tally(after: here.tally)
    preview = candidate.preview(of: here.input.posts)
    let settings = here.input.settings.balance
    verdict = Verdict(of: tally.mix, by: settings)
    // The counts alone tell of most that are of no use; to ask every rule takes far longer.
    let isWorse =
      verdict.isFlagged && tally.excess(settings) > here.tally.excess(settings)
      || verdict.severity > here.verdict.severity
    guard !isWorse else { return nil }
    let isHardIdea =
      candidate.kind == .place && candidate.subjects[0].story?.showsHardSide == true
    findings = here.findings(
      with: preview,
      hardIdeas: here.input.hardIdeas - (isHardIdea ? 1 : 0)
    )
    guard let goal = RepairGoal(candidate, after: tally, findings, in: here) else { return nil }
    self.goal = goal
    let flags = findings.filter { $0.level == .flag }.count
    rank = [
      goal.rawValue, candidate.cost, flags, verdict.severity, findings.count - flags,
    ]
    guard !worsens(here), candidate.destination.map({ hasRoom(scene.following[$0]) }) ?? true else {
      return nil
    }
  }

  /// How little it changes, then what it clears, then which of several alike comes first.
  static func precedes(_ left: RepairOutcome, _ right: RepairOutcome) -> Bool {
    (left.rank + left.candidate.preference)
      .lexicographicallyPrecedes(right.rank + right.candidate.preference)
  }

  /// Whether another flag than the main one comes anew, or stands and is further from going.
  private func worsens(_ here: RepairWeek) -> Bool {
    guard findings.hasFlag(besides: PolishedRule.name) else { return false }
    return !here.findings.hasFlag(besides: PolishedRule.name) || here.tally.sellsLess(than: tally)
  }

  /// Whether the week a post is moved to has no flag then, and nothing to say that it had not.
  private func hasRoom(_ there: RepairWeek) -> Bool {
    guard let moved = candidate.subjects.first, let when = candidate.to else { return false }
    var post = moved
    post.when = when
    var tally = there.tally
    tally.count(post, times: 1)
    let verdict = Verdict(of: tally.mix, by: there.input.settings.balance)
    guard !verdict.isFlagged, verdict.severity <= there.verdict.severity else { return false }
    let posts = (there.input.posts + [post]).sorted(by: Post.precedes)
    let after = there.findings(with: posts, without: post.id)
    return !after.contains { $0.level == .flag } && after.rulesBeside(there.findings).isEmpty
  }

  /// Notes that the week had not before.
  func newNotes(in here: RepairWeek) -> [String] { findings.rulesBeside(here.findings) }
}

extension Verdict {
  /// How far from fine it is; nothing can be said of one post, which is no worse.
  fileprivate var severity: Int {
    switch self {
    case .fine, .tooFew: 0
    case .unknown: 1
    case .leans: 2
    case .heavy: 3
    }
  }
}

extension [Finding] {
  /// The rules with more to say than they had, each once, in order.
  fileprivate func rulesBeside(_ before: [Finding]) -> [String] {
    var counts: [String: Int] = [:]
    for finding in before { counts[finding.rule, default: 0] += 1 }
    var rules: [String] = []
    for finding in self {
      counts[finding.rule, default: 0] -= 1
      if counts[finding.rule, default: 0] < 0, !rules.contains(finding.rule) {
        rules.append(finding.rule)
      }
    }
    return rules
  }
}
