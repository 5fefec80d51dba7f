/// The main rule: a week that only shows wins.
///
/// A week leans where more than the limit of its posts are polished and these are at least three;
/// where nothing shows the hard side two are enough, and it leans heavily.
package struct PolishedRule: BalanceRule {
  package static let name = "polished"
  package static let summary =
    "more than half of the posts are polished, and at least 3 (2 where none shows the hard side)"
  package static let level = Finding.Level.flag

  package init() {}

  package func messages(for week: WeekInput) -> [String] {
    let verdict = Verdict(of: week.mix, by: week.settings.balance)
    guard verdict.isFlagged else { return [] }
    return [BalanceWords.long(verdict, week.mix, week.settings.balance, hardIdeas: week.hardIdeas)]
  }
}
