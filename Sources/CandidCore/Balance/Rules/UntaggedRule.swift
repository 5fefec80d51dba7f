/// Names the posts whose intention is not said, since the rules on intentions cannot judge them.
package struct UntaggedRule: BalanceRule {
  package static let name = "untagged"
  package static let summary = "a post has no intention yet"
  package static let level = Finding.Level.note
  package static let silences = [
    OneIntentionRule.name, NoBehindTheScenesRule.name, NoConnectionRule.name,
  ]

  package init() {}

  package func messages(for week: WeekInput) -> [String] {
    week.mix.untagged == 0 ? [] : [BalanceWords.untagged(week.mix.untagged)]
  }
}
