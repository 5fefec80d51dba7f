/// A range of weeks, a row each, and what becomes of their wins over it; never a score.
package struct Review: Equatable, Sendable {
  /// How many weeks are shown where nobody says.
  package static let usualLength = 12
  /// How many of those lie before the week they are shown for; as many as show where it comes from.
  package static let usualPast = 8

  /// In the order of the calendar, at least one.
  package let rows: [ReviewRow]
  /// Nil where there are too few weeks or posts to say anything.
  package let trend: ReviewTrend?

  /// Weighs weeks in a plan whose pages were read as ``Plan/pages(weighing:)`` names them.
  ///
  /// Takes time linear in the weeks and, but for putting them in order, the posts.
  ///
  /// `weighed` are the balances that are known of the plan as it is.
  package init(
    of weeks: ClosedRange<Week>,
    in plan: Plan,
    weighed: [Week: Balance] = [:]
  ) {
    let drafts = Self.drafts(in: weeks, plan)
    let all = (0...(weeks.upperBound - weeks.lowerBound)).map(weeks.lowerBound.adding)
    let known = all.compactMap { weighed[$0] }
    let balances = known.count == all.count ? known : Balance.balances(of: all, in: plan)
    rows = zip(balances, drafts).map(ReviewRow.init)
    trend = ReviewTrend(of: rows, plan.settings.balance)
  }

  /// The trend in words, with its arithmetic; nil where there is none.
  package var trendText: String? { trend.map(BalanceWords.trend) }

  /// The row of the week that shows a day; nil where it lies outside the range.
  package func row(showing day: Day, in plan: Plan) -> ReviewRow? {
    let week = Week(showing: day, startingOn: plan.settings.weekStart)
    return rows.first { $0.balance.week == week }
  }

  /// What stands below the rows: the trend, and whether the week of today is planned.
  package func sentences(today: Day, in plan: Plan) -> [String] {
    let isPlanned = row(showing: today, in: plan)?.isPlanned == true
    let isEmpty = rows.allSatisfy { $0.balance.mix.counted == 0 }
    let trend = trendText ?? (rows.count < 2 || isEmpty ? nil : BalanceWords.noTrend)
    return [trend, isPlanned ? BalanceWords.planned : nil].compactMap(\.self)
  }

  /// Eight weeks before a week, the week, and three to come, so that what is planned is seen.
  ///
  /// At the ends of the calendar there are fewer.
  package static func usualWeeks(around week: Week, in plan: Plan) -> ClosedRange<Week> {
    let first = max(week.adding(-usualPast), plan.calendar.lowerBound)
    let last = min(week.adding(usualLength - usualPast - 1), plan.calendar.upperBound)
    return first...last
  }

  /// How many posts of each week are drafts.
  private static func drafts(in weeks: ClosedRange<Week>, _ plan: Plan) -> [Int] {
    let first = plan.days(of: weeks.lowerBound).lowerBound
    var counts = Array(repeating: 0, count: weeks.upperBound - weeks.lowerBound + 1)
    for contents in plan.pages.values {
      for post in contents.posts where post.stage == .draft {
        guard let day = post.day, day >= first else { continue }
        let place = (day - first) / 7
        if counts.indices.contains(place) { counts[place] += 1 }
      }
    }
    return counts
  }
}

extension Plan {
  /// The weeks that show a day of the calendar.
  package var calendar: ClosedRange<Week> {
    let start = settings.weekStart
    return Week(showing: .first, startingOn: start)...Week(showing: .last, startingOn: start)
  }
}
