/// What would bring a week nearer to balance, worked out from its posts, the ideas and later weeks.
package enum Repairs {
  /// How many of one kind are offered.
  package static let mostOfAKind = 4
  /// How many of one kind are worked out to find those; enough for the likeliest ones.
  private static let mostTries = 24

  /// The repairs of a week, those first that clear its main flag and change little.
  ///
  /// Each of them brings a flag nearer to going, settles what a verdict depends on, or has a note go;
  /// none makes a flag come or worsens one. Deleting is never among them. A week that is
  /// over has only those that say more of its posts. Ideas and later weeks are looked at as far as
  /// they were read and may be changed. Posts are planned for `today` or later; `now` is the instant
  /// of the edits.
  package static func all(for week: Week, in plan: Plan, today: Day, now: Instant) -> [Repair] {
    guard plan.takesChanges(in: week) else { return [] }
    let scene = RepairScene(week, plan, today: today)
    guard scene.needsRepair else { return [] }
    return RepairKinds.all.flatMap { outcomes(of: $0, scene) }.sorted(by: RepairOutcome.precedes)
      .map { outcome in
        Repair(
          kind: outcome.candidate.kind,
          posts: outcome.candidate.subjects.map(\.id),
          to: outcome.candidate.to?.day,
          verdict: outcome.verdict,
          findings: outcome.findings,
          summary: BalanceWords.repair(outcome, in: scene.here),
          change: outcome.candidate.change(now: now),
          preview: outcome.preview,
          week: week
        )
      }
  }

  /// The pages that the repairs of a week look at beside those of its balance.
  package static func pages(for week: Week, in plan: Plan) -> [Page] {
    let weeks = (1...RepairScene.reach).flatMap { plan.pages(of: week.adding($0)) }
    return Set(weeks).sorted()
  }

  /// The likeliest candidates of a kind that hold what they promise, one for each post.
  private static func outcomes(
    of kind: any RepairKind.Type,
    _ scene: RepairScene
  )
    -> [RepairOutcome]
  {
    let here = scene.here
    let candidates = kind.candidates(in: scene).compactMap { candidate in
      RepairGoal(candidate, after: candidate.tally(after: here.tally), nil, in: here)
        .map { ([$0.rawValue] + candidate.preference, candidate) }
    }
    var outcomes: [RepairOutcome] = []
    var found: Set<PostID> = []
    let likeliest = candidates.sorted { $0.0.lexicographicallyPrecedes($1.0) }.prefix(mostTries)
    for (_, candidate) in likeliest where outcomes.count < mostOfAKind {
      let post = candidate.subjects.first?.id
      if let post, found.contains(post) { continue }
      guard let outcome = RepairOutcome(candidate, in: scene) else { continue }
      outcomes.append(outcome)
      if let post { found.insert(post) }
    }
    return outcomes
  }
}
