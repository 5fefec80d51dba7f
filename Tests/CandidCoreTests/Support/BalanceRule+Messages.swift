import CandidCore

extension BalanceRule {
  /// The sentences the rule has to say of a week.
  func messages(for week: WeekInput) -> [String] {
    findings(in: week).map(\.message)
  }

  /// The sentences about these posts, after those of the weeks before.
  func messages(
    for posts: [Post],
    after earlier: [Post] = [],
    by settings: Settings = .sample()
  ) -> [String] {
    messages(
      for: WeekInput(
        posts: posts.sorted(by: Post.precedes),
        settings: settings,
        earlier: earlier.sorted(by: Post.precedes)[...]
      )
    )
  }
}
