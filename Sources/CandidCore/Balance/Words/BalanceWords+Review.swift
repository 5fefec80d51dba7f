/// What is said of several weeks together.
extension BalanceWords {
  /// How the later half of some weeks stands to the earlier one, with the figures of both.
  ///
  /// "First 6 weeks 14 of 31 polished, last 6 weeks 9 of 28: a smaller share shows only the win."
  package static func trend(_ trend: ReviewTrend) -> String {
    let shares = "\(half("First", trend.earlier)) polished, \(half("last", trend.later))"
    return "\(shares): \(comparison(trend))\(leftOut(trend.unread))."
  }

  /// What stands below a review where one half of the weeks has too few posts to compare.
  package static let noTrend =
    "Too few posts in the earlier or the later weeks to say where it goes."

  /// Why flags of a week may stand, in full: "2026-W46, accepted: launch week".
  package static func reasons(of week: Week, _ reasons: [String]) -> String {
    accepted("\(week)") + ": " + reasons.joined(separator: "; ")
  }

  /// What stands below a review where nothing of this week is open.
  package static let planned = "This week is planned, you can close the laptop."

  private static func half(_ place: String, _ half: ReviewTrend.Half) -> String {
    let weeks = half.weeks == 1 ? "week" : "\(half.weeks) weeks"
    return "\(place) \(weeks) \(half.polished) of \(half.counted)"
  }

  private static func comparison(_ trend: ReviewTrend) -> String {
    switch trend.share {
    case .smaller: return "a smaller share shows only the win"
    case .larger: return "a larger share shows only the win"
    case .same where trend.earlier.polished == 0: return "none shows only the win"
    case .same: return "the same share shows only the win"
    case .unknown:
      let stories = trend.untold == 1 ? "1 untold story" : "\(trend.untold) untold stories"
      return "which share is larger depends on \(stories)"
    }
  }

  private static func leftOut(_ unread: Int) -> String {
    switch unread {
    case 0: ""
    case 1: "; 1 week cannot be read and is left out"
    default: "; \(unread) weeks cannot be read and are left out"
    }
  }
}
