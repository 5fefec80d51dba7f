/// Counts the posts whose intention is not said, since the rules on intentions cannot judge them.
///
/// Knowing why a post is posted is what makes posting conscious.
package struct UntaggedRule: BalanceRule {
  package static let name = "untagged"
  package static let summary = "a post has no intention yet"
  package static let looksAtChannels = true
  package static let silences = [
    OneIntentionRule.name, NoBehindTheScenesRule.name, NoConnectionRule.name,
  ]

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    Self.note(about: week.counted.filter { $0.intention == nil }) { posts in
      BalanceWords.untagged(posts.count)
    }
  }
}
