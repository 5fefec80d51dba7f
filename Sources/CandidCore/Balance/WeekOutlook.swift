/// How a shown week stands by the main rule alone, or would with a post as it is being changed.
///
/// Told at every key and of weeks beside the shown one, so the other rules are not asked.
package struct WeekOutlook: Sendable {
  package let mix: Mix
  package let verdict: Verdict
  private let isAccepted: Bool
  private let settings: BalanceSettings

  /// As much as was read of the week.
  package init(of week: Week, in plan: Plan) {
    let mix = Self.mix(of: plan.days(of: week), in: plan)
    self.init(of: week, in: plan, mix) { plan.posts(in: week) }
  }

  /// Nil where the post has no day, and where its week was not or cannot be read.
  package init?(with post: Post, in plan: Plan) {
    guard let day = post.day else { return nil }
    let week = Week(showing: day, startingOn: plan.settings.weekStart)
    let isRead = plan.pages(of: week).allSatisfy { plan.pages[$0] != nil }
    guard isRead, plan.damages(in: week).isEmpty else { return nil }
    var mix = Self.mix(of: plan.days(of: week), without: post.id, in: plan)
    mix.add(post)
    self.init(of: week, in: plan, mix) {
      plan.posts(in: week).filter { $0.id != post.id } + [post]
    }
  }

  private init(of week: Week, in plan: Plan, _ mix: Mix, posts: () -> [Post]) {
    self.mix = mix
    settings = plan.settings.balance
    verdict = Verdict(of: mix, by: settings)
    let accepted = plan.pages[.week(week)]?.accepted ?? []
    isAccepted = !accepted.isEmpty && Self.isAccepted(by: accepted, posts(), plan.settings)
  }

  private static func mix(
    of days: ClosedRange<Day>,
    without id: PostID? = nil,
    in plan: Plan
  ) -> Mix {
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
    _ posts: [Post],
    _ settings: Settings
  ) -> Bool {
    let input = WeekInput(posts: posts, settings: settings)
    return PolishedRule().findings(in: input).contains { flag in
      accepted.contains { $0.covers(flag) }
    }
  }

  /// The verdict in a few words, as ``Balance/short`` has it.
  package var short: String { BalanceWords.short(verdict, mix, settings, isAccepted: isAccepted) }

  /// "3 connection, 2 education, 1 untagged".
  package var intentionWords: String { BalanceWords.intentions(mix) }
}
