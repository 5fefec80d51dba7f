/// Points out a week of three or more posts without any behind-the-scenes.
///
/// How things come about, with the parts that are hard, is what people can trust a maker by.
package struct NoBehindTheScenesRule: BalanceRule {
  package static let name = "no-behind-the-scenes"
  package static let summary = "3 or more posts, none of them behind-the-scenes"
  package static let looksAtChannels = true

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    guard week.mix.counted >= 3, week.mix.count(of: .behindTheScenes) == 0 else { return [] }
    return [Self.note(BalanceWords.missing(week.mix.counted, .behindTheScenes))]
  }
}
