/// How the share of polished posts in the later half of some weeks stands to the earlier half's.
///
/// Weeks that cannot be read count no post in either half. Of an odd number of weeks the later half
/// has one more.
package struct ReviewTrend: Equatable, Sendable {
  /// What some weeks add up to.
  package struct Half: Equatable, Sendable {
    package var weeks = 0
    package var counted = 0
    package var polished = 0
    package var untold = 0

    package init() {}
  }

  /// The share of the later half beside that of the earlier one, compared exactly.
  package enum Share: String, Sendable {
    case smaller
    case same
    case larger
    /// Smaller or larger, as untold stories turn out.
    case unknown
  }

  package let earlier: Half
  package let later: Half
  package let share: Share
  /// How many of the weeks cannot be read.
  package let unread: Int

  /// Compares the halves of rows in the order of the calendar.
  ///
  /// Says nothing, as nil, of fewer than two weeks, and where a half counts fewer posts than the
  /// smallest number that the main rule makes anything of.
  package init?(of rows: [ReviewRow], _ settings: BalanceSettings) {
    let middle = rows.count / 2
    earlier = Half(of: rows[..<middle])
    later = Half(of: rows[middle...])
    guard min(earlier.counted, later.counted) >= max(2, settings.minimumPolished) else {
      return nil
    }
    share = Share(earlier, later)
    unread = rows.filter { !$0.balance.damages.isEmpty }.count
  }

  /// How many stories of both halves are untold.
  package var untold: Int { earlier.untold + later.untold }
}

extension ReviewTrend.Half {
  fileprivate init(of rows: ArraySlice<ReviewRow>) {
    weeks = rows.count
    for row in rows where row.balance.damages.isEmpty {
      counted += row.balance.mix.counted
      polished += row.balance.mix.polished
      untold += row.balance.mix.untold
    }
  }
}

extension ReviewTrend.Share {
  /// Tries untold stories both ways: none is polished, and all are.
  fileprivate init(_ earlier: ReviewTrend.Half, _ later: ReviewTrend.Half) {
    let mostLater = (later.polished + later.untold) * earlier.counted
    let leastLater = later.polished * earlier.counted
    let mostEarlier = (earlier.polished + earlier.untold) * later.counted
    let leastEarlier = earlier.polished * later.counted
    if mostLater < leastEarlier {
      self = .smaller
    } else if leastLater > mostEarlier {
      self = .larger
    } else {
      self = earlier.untold + later.untold == 0 ? .same : .unknown
    }
  }
}
