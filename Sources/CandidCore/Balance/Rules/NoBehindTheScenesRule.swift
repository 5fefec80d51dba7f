/// Points out a week of three or more posts without any behind-the-scenes.
package struct NoBehindTheScenesRule: BalanceRule {
  package static let name = "no-behind-the-scenes"
  package static let summary = "3 or more posts, none of them behind-the-scenes"
  package static let level = Finding.Level.note

  package init() {}

  package func messages(for week: WeekInput) -> [String] {
    guard week.mix.counted >= 3, week.mix.count(of: .behindTheScenes) == 0 else { return [] }
    return [BalanceWords.missing(week.mix.counted, .behindTheScenes)]
  }
}
