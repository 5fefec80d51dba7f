import CandidCore
import LosslessJSON

/// The document of `candid review --json`.
enum ReviewJSON {
  /// The weeks as `check` prints them, the trend, and whether this week is planned.
  ///
  /// The trend is null where there is too little to tell one of, `planned` where this week is not
  /// among the weeks.
  static func report(_ review: Review, in plan: Plan, today: Day) -> Report {
    let weeks = review.rows.map { PlanJSON.balance($0.balance) }
    let planned = review.row(showing: today, in: plan).map { JSONTree.bool($0.isPlanned) }
    return PlanJSON.report([
      ("weeks", .array(weeks, layout: .lines)), ("trend", review.trend.map(trend) ?? .null),
      ("planned", planned ?? .null),
    ])
  }

  private static func trend(_ trend: ReviewTrend) -> JSONTree {
    .object(
      [
        ("earlier", half(trend.earlier)), ("later", half(trend.later)),
        ("unread", .int(trend.unread)), ("share", .string(trend.share.rawValue)),
        ("text", .string(BalanceWords.trend(trend))),
      ],
      layout: .lines
    )
  }

  private static func half(_ half: ReviewTrend.Half) -> JSONTree {
    .object([
      ("weeks", .int(half.weeks)), ("counted", .int(half.counted)),
      ("polished", .int(half.polished)), ("untold", .int(half.untold)),
    ])
  }
}
