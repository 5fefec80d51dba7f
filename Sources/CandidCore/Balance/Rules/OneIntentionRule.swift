/// Points out a week of three or more posts that all have one intention.
package struct OneIntentionRule: BalanceRule {
  package static let name = "one-intention"
  package static let summary = "3 or more posts, all of one intention"
  package static let level = Finding.Level.note
  package static let silences = [NoBehindTheScenesRule.name, NoConnectionRule.name]

  package init() {}

  package func messages(for week: WeekInput) -> [String] {
    let counted = week.mix.counted
    guard counted >= 3,
      let only = Intention.allCases.first(where: { week.mix.count(of: $0) == counted })
    else { return [] }
    return [BalanceWords.oneIntention(counted, only)]
  }
}
