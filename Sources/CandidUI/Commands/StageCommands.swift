import CandidCore

/// How far a post has come.
enum StageCommands {
  static let all: [Command] = [
    Command(
      "stage-next",
      "on: draft, ready, posted",
      in: Context.listsOfPosts,
      keys: ["x"],
      hint: Command.Hint("x", "stage", isMinor: true),
      obstacle: noNextStage
    ) { $0.step(\.next, from: $0.stages.first) },
    Command(
      "stage-back",
      "back: posted, ready, draft",
      in: Context.listsOfPosts,
      keys: ["X"],
      obstacle: noPreviousStage
    ) { $0.step(\.previous, from: $0.stages.last) },
    Command(
      "skip",
      "skip the post, or take it back",
      in: Context.listsOfPosts,
      keys: ["S"],
      obstacle: PostCommands.noTarget
    ) { $0.skip() },
  ]

  @Sendable private static func noNextStage(_ model: Model) -> String? {
    skipped(model) ?? (model.stages.first?.next == nil ? "posted is the last stage" : nil)
  }

  @Sendable private static func noPreviousStage(_ model: Model) -> String? {
    skipped(model) ?? (model.stages.last?.previous == nil ? "draft is the first stage" : nil)
  }

  private static func skipped(_ model: Model) -> String? {
    if let obstacle = PostCommands.noTarget(model) { return obstacle }
    guard model.stages.isEmpty else { return nil }
    let key = model.key("S")
    return model.targets.count == 1
      ? "this post is skipped; \(key) takes it back"
      : "these posts are skipped; \(key) takes them back"
  }
}

extension Model {
  /// The stages of the targets that are not skipped, from draft on.
  fileprivate var stages: [Stage] {
    let present = Set(targets.map(\.stage))
    return Stage.allCases.filter { $0 != .skipped && present.contains($0) }
  }

  /// Brings the targets of one stage to the one beside it.
  ///
  /// Of several targets only those that have come least far go on, and only those furthest go back, so
  /// that none changes its direction.
  fileprivate mutating func step(_ beside: KeyPath<Stage, Stage?>, from stage: Stage?) -> [Effect] {
    guard let stage, let new = stage[keyPath: beside] else { return [] }
    return verb(.stage(targets.filter { $0.stage == stage }, new, now: clock.now))
  }

  fileprivate mutating func skip() -> [Effect] {
    let open = targets.filter { $0.stage != .skipped }
    if open.isEmpty { return takeBack(targets) }
    for post in open { stagesBeforeSkipping[post.id] = post.stage }
    return verb(.stage(open, .skipped, now: clock.now))
  }

  /// Sets skipped posts to the stage they had where they were skipped in this sitting, else to draft.
  private mutating func takeBack(_ skipped: [Post]) -> [Effect] {
    let groups = Dictionary(grouping: skipped) { stagesBeforeSkipping[$0.id] ?? .draft }
    let changes = Stage.allCases.compactMap { stage in
      groups[stage].map { Change.stage($0, stage, now: clock.now) }
    }
    if changes.count == 1 { return verb(changes[0]) }
    return verb(Change("Took \(skipped.count) skipped posts back", changes.flatMap(\.steps)))
  }
}
