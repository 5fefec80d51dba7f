/// Points out a week of three or more posts that all have one intention.
///
/// Connection, education and behind-the-scenes each give people something the others do not.
package struct OneIntentionRule: BalanceRule {
  package static let name = "one-intention"
  package static let summary = "3 or more posts, all of one intention"
  package static let looksAtChannels = true
  package static let silences = [NoBehindTheScenesRule.name, NoConnectionRule.name]

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let counted = week.mix.counted
    guard counted >= 3,
      let only = Intention.allCases.first(where: { week.mix.count(of: $0) == counted })
    else { return [] }
    return [Self.note(BalanceWords.oneIntention(counted, only), about: week.counted)]
  }
}
