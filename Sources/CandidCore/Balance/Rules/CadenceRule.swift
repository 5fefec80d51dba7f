/// Points out a week with more posts than the plan means to have.
///
/// The number is the plan's own, in `cadence`. Fewer are always fine and never mentioned: nobody
/// owes anyone a post.
package struct CadenceRule: BalanceRule {
  package static let name = "cadence"
  package static let summary = "more posts than the plan's own number a week (never fewer)"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    guard let cadence = week.settings.cadence, week.mix.counted > cadence else { return [] }
    return [Self.note(BalanceWords.overCadence(week.mix.counted, own: cadence))]
  }
}
