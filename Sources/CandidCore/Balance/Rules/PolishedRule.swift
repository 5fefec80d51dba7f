/// The main rule: a week that only shows wins.
///
/// People want authentic, not perfect: a feed of wins alone tells them less than the truth. Wins
/// are welcome; the flag asks what they took. The idea is that of a blog post written after *The
/// Social Dilemma*; the numbers are candid's own.
///
/// A week leans where more than the limit of its posts are polished and these are at least three;
/// where nothing shows the hard side two are enough, and it leans heavily.
package struct PolishedRule: BalanceRule {
  package static let name = "polished"
  package static let summary =
    "more than half of the posts are polished, and at least 3 (2 where none shows the hard side)"
  package static let levels = [Finding.Level.flag]
  package static let looksAtChannels = true

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let verdict = Verdict(of: week.mix, by: week.settings.balance)
    guard verdict.isFlagged else { return [] }
    let message =
      BalanceWords.long(verdict, week.mix, week.settings.balance, hardIdeas: week.hardIdeas)
    let polished = week.counted.filter { $0.story == .polished }
    var flag = Self.flag(message, about: polished, of: week.counted.count)
    flag.verdict = verdict
    return [flag]
  }
}
