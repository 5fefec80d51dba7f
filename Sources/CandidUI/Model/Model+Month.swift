import CandidCore

/// The month that is looked at, while its view is open.
extension Model {
  /// The picked day of the month view; nil while that is closed.
  var monthDay: Day? { opened.last { $0.context == .month }?.day }

  /// The six weeks of the month view: from the one that shows the month's first day.
  var monthWeeks: ClosedRange<Week>? {
    guard let day = monthDay, let first = Day(year: day.year, month: day.month, day: 1) else {
      return nil
    }
    let week = Week(showing: first, startingOn: plan.settings.weekStart)
    return week...week.adding(5)
  }

  /// The days on the screen: those of the week, and of the month while it is looked at.
  package var shownDays: [ClosedRange<Day>] {
    let month = monthWeeks.map {
      plan.days(of: $0.lowerBound).lowerBound...plan.days(of: $0.upperBound).upperBound
    }
    return [plan.days(of: week)] + [month].compactMap(\.self)
  }

  /// Picks another day of the calendar; says so where there is none.
  mutating func pickDay(_ day: Day?) -> [Effect] {
    guard let view = opened.lastIndex(where: { $0.context == .month }) else { return [] }
    guard let day else {
      refuse("the calendar ends here: years 1600 to 9999")
      return []
    }
    opened[view].day = day
    return []
  }

  mutating func pickDay(byDays days: Int) -> [Effect] {
    pickDay(monthDay?.advanced(by: days))
  }

  /// Goes some months on, to the same day of the month, or to its last one.
  mutating func pickDay(byMonths months: Int) -> [Effect] {
    guard let day = monthDay else { return [] }
    let count = day.year * 12 + day.month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let days = (1...day.dayOfMonth).reversed().lazy
    return pickDay(days.compactMap { Day(year: year, month: month, day: $0) }.first)
  }

  /// Goes to the picked day's place in its week, from 0.
  mutating func pickDay(atPlace place: Int) -> [Effect] {
    guard let day = monthDay else { return [] }
    let week = Week(showing: day, startingOn: plan.settings.weekStart)
    let wanted = week.days(startingOn: plan.settings.weekStart)[place]
    return pickDay(min(max(wanted, .first), .last))
  }

  /// Leaves the month for the week of the picked day.
  mutating func openPickedWeek() -> [Effect] {
    guard let day = monthDay else { return [] }
    opened = []
    return focus(day)
  }
}
