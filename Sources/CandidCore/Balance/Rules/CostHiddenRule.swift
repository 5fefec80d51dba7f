/// Points out a week with wins whose other side stays hidden, though the wins are few.
///
/// People want authentic, not perfect: a win means more with what it took. Silent where the main
/// rule speaks or cannot tell, since that says it already, and where a story is untold, since it
/// may show the hard side.
package struct CostHiddenRule: BalanceRule {
  package static let name = "cost-hidden"
  package static let summary = "4 or more posts, one of them polished, and none shows the hard side"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let mix = week.mix
    guard mix.counted >= 4, mix.polished >= 1, mix.showingHardSide == 0, mix.untold == 0,
      Verdict(of: mix, by: week.settings.balance) == .fine
    else { return [] }
    let message = BalanceWords.costHidden(mix.polished, of: mix.counted)
    return [Self.note(message, about: week.counted.filter { $0.story == .polished })]
  }
}
