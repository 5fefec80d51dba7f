import CandidCore

/// How far a post has come.
enum StageCommands {
  static let all: [Command] = [
    Command(
      "stage-next",
      "on: draft, ready, posted",
      in: [.week],
      keys: ["x"],
      hint: Command.Hint("x", "stage", isMinor: true),
      obstacle: noNextStage
    ) { $0.step(to: $0.selected?.stage.next) },
    Command(
      "stage-back",
      "back: posted, ready, draft",
      in: [.week],
      keys: ["X"],
      obstacle: noPreviousStage
    ) { $0.step(to: $0.selected?.stage.previous) },
    Command(
      "skip",
      "skip the post, or take it back",
      in: [.week],
      keys: ["S"],
      obstacle: PostCommands.noSelection
    ) { $0.step(to: $0.selected?.stage == .skipped ? .draft : .skipped) },
  ]

  @Sendable private static func noNextStage(_ model: Model) -> String? {
    skipped(model) ?? (model.selected?.stage.next == nil ? "posted is the last stage" : nil)
  }

  @Sendable private static func noPreviousStage(_ model: Model) -> String? {
    skipped(model) ?? (model.selected?.stage.previous == nil ? "draft is the first stage" : nil)
  }

  private static func skipped(_ model: Model) -> String? {
    if let obstacle = PostCommands.noSelection(model) { return obstacle }
    let words = "this post is skipped; \(model.key("S")) takes it back"
    return model.selected?.stage == .skipped ? words : nil
  }
}

extension Model {
  fileprivate mutating func step(to stage: Stage?) -> [Effect] {
    guard let stage else { return [] }
    return verb(.stage(targets, stage, now: clock.now))
  }
}
