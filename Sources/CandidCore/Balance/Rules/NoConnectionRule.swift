/// Points out a week of three or more posts without any connection.
package struct NoConnectionRule: BalanceRule {
  package static let name = "no-connection"
  package static let summary = "3 or more posts, none of them connection"
  package static let level = Finding.Level.note

  package init() {}

  package func messages(for week: WeekInput) -> [String] {
    guard week.mix.counted >= 3, week.mix.count(of: .connection) == 0 else { return [] }
    return [BalanceWords.missing(week.mix.counted, .connection)]
  }
}
