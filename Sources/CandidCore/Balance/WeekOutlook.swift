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
    let others = plan.posts(in: week).filter { $0.id != post.id }
    let input = WeekInput(posts: others + [post], settings: plan.settings)
    mix = input.mix
    settings = plan.settings.balance
    verdict = Verdict(of: mix, by: settings)
    let accepted = plan.pages[.week(week)]?.accepted ?? []
    isAccepted =
      !accepted.isEmpty
      && PolishedRule().findings(in: input).contains { flag in
        accepted.contains { $0.covers(flag) }
      }
  }

  /// The verdict in a few words, as ``Balance/short`` has it.
  package var short: String { BalanceWords.short(verdict, mix, settings, isAccepted: isAccepted) }

  /// "3 connection, 2 education, 1 untagged".
  package var intentionWords: String { BalanceWords.intentions(mix) }
}
