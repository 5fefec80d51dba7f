/// How a shown week would stand with a post as it is being changed.
///
/// Told at every key, so of the rules only the main one is asked.
package struct WeekOutlook: Sendable {
  private let mix: Mix
  private let verdict: Verdict
  private let isAccepted: Bool
  private let settings: BalanceSettings

  /// Nil where the post has no day, and where its week was not or cannot be read.
  package init?(with post: Post, in plan: Plan) {
    guard let day = post.day else { return nil }
    let week = Week(showing: day, startingOn: plan.settings.weekStart)
    let isRead = plan.pages(of: week).allSatisfy { plan.pages[$0] != nil }
    guard isRead, plan.damages(in: week).isEmpty else { return nil }
    var mix = Self.mix(of: plan.days(of: week), without: post.id, in: plan)
    mix.add(post)
    self.mix = mix
    settings = plan.settings.balance
    verdict = Verdict(of: mix, by: settings)
    let accepted = plan.pages[.week(week)]?.accepted ?? []
    isAccepted = !accepted.isEmpty && Self.isAccepted(by: accepted, with: post, week, plan)
  }

  private static func mix(of days: ClosedRange<Day>, without id: PostID, in plan: Plan) -> Mix {
    var mix = Mix()
    for posts in plan.pages.values.map(\.posts) {
      for place in posts.indices where posts[place].id != id {
        if let day = posts[place].when.day, days.contains(day) { mix.add(posts[place]) }
      }
    }
    return mix
  }

  private static func isAccepted(
    by accepted: [Acceptance],
    with post: Post,
    _ week: Week,
    _ plan: Plan
  ) -> Bool {
    let others = plan.posts(in: week).filter { $0.id != post.id }
    let input = WeekInput(posts: others + [post], settings: plan.settings)
    return PolishedRule().findings(in: input).contains { flag in
      accepted.contains { $0.covers(flag) }
    }
  }

  /// The verdict in a few words, as ``Balance/short`` has it.
  package var short: String { BalanceWords.short(verdict, mix, settings, isAccepted: isAccepted) }

  /// "3 connection, 2 education, 1 untagged".
  package var intentionWords: String { BalanceWords.intentions(mix) }
}
