/// Names the posts on days the plan keeps free.
///
/// Posting every day isn't what it takes; the days of rest are the plan's own, in `rest`.
package struct RestDayRule: BalanceRule {
  package static let name = "rest-day"
  package static let summary = "a post on one of the plan's days of rest"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    guard !week.settings.rest.isEmpty else { return [] }
    let resting = week.counted.filter { post in
      post.day.map { week.settings.rest.contains($0.weekday) } ?? false
    }
    return Self.note(about: resting, BalanceWords.restDays)
  }
}
