import CandidCore

/// What was worked out of the plan as it is, so that a frame need not do it again.
///
/// Measured with 200 posts in the week: a balance takes 1.5 ms, its repairs 8.
struct Weighed: Sendable {
  var balances: [Week: Balance] = [:]
  /// The repairs of a week as they are on a day.
  var repairs: (week: Week, today: Day, all: [Repair])?
}

extension Model {
  package var balance: Balance { balance(of: week) }

  /// The balance of a shown week.
  func balance(of week: Week) -> Balance {
    weighed.balances[week] ?? Balance(of: week, in: plan)
  }

  /// What would bring the shown week nearer to balance.
  package var repairs: [Repair] {
    if let kept = weighed.repairs, kept.week == week, kept.today == clock.today { return kept.all }
    return freshRepairs
  }

  /// The repairs as of this instant, which carrying one out notes.
  var freshRepairs: [Repair] {
    Repairs.all(for: week, in: plan, today: clock.today, now: clock.now)
  }

  /// Works out what the next frame shows.
  mutating func weigh() {
    let back = WeekLayout(size).kind == .panel ? -3 : 0
    for week in (back...0).map(week.adding) where weighed.balances[week] == nil {
      weighed.balances[week] = Balance(of: week, in: plan)
    }
    if context == .balance, lens == .plan { weighed.repairs = (week, clock.today, repairs) }
  }
}
