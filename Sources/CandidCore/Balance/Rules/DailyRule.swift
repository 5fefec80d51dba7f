/// Points out a week with posts on nearly every day while many do not say why.
///
/// Posting every day isn't what it takes: many posts without a reason look like posting for its
/// own sake. Six days or more with a reason for most posts are fine.
package struct DailyRule: BalanceRule {
  package static let name = "daily"
  package static let summary = "posts on 6 or 7 days, half of them or more without a why"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let days = Set(week.counted.compactMap(\.day)).count
    let silent = week.counted.filter { !Post.isSaid($0.why) }
    guard days >= 6, silent.count * 2 >= week.counted.count else { return [] }
    let message = BalanceWords.daily(silent.count, of: week.counted.count, on: days)
    return [Self.note(message, about: silent)]
  }
}
