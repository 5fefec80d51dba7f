/// Points out a week of three or more posts without any connection.
///
/// Connection comes before money: it is what the other posts rest on.
package struct NoConnectionRule: BalanceRule {
  package static let name = "no-connection"
  package static let summary = "3 or more posts, none of them connection"
  package static let looksAtChannels = true

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    guard week.mix.counted >= 3, week.mix.count(of: .connection) == 0 else { return [] }
    return [Self.note(BalanceWords.missing(week.mix.counted, .connection))]
  }
}
