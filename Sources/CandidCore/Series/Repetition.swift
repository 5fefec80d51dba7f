/// How often a series comes, in words: `week`, `2 weeks`, `month`, `3 months on the last fri`.
///
/// The part of RFC 5545's rules (3.3.10) that it covers, each counted from the first post's date:
///
/// | words | RRULE |
/// |---|---|
/// | `week`, `n weeks` | `FREQ=WEEKLY;INTERVAL=n`, on the first post's weekday |
/// | `month`, `n months` | `FREQ=MONTHLY;INTERVAL=n`, on its day of the month; shorter months have none |
/// | `month on the 2nd tue` | `FREQ=MONTHLY;BYDAY=2TU`, `1st` to `4th` |
/// | `month on the last fri` | `FREQ=MONTHLY;BYDAY=-1FR` |
///
/// The end is the series' own, as `COUNT` or `UNTIL`.
package struct Repetition: Hashable, Sendable {
  /// What is stepped through.
  package enum Unit: Hashable, Sendable {
    case week
    /// The same day of each month.
    case month
    /// One weekday of each month.
    case monthOn(Place, Weekday)
  }

  /// Which one of a month's equal weekdays.
  package enum Place: String, CaseIterable, Sendable {
    case first = "1st"
    case second = "2nd"
    case third = "3rd"
    case fourth = "4th"
    case last
  }

  package let unit: Unit
  /// Every how many weeks or months, from 1 to 999.
  package let interval: Int

  package static let week = Repetition(unit: .week, interval: 1)

  private init(unit: Unit, interval: Int) {
    self.unit = unit
    self.interval = interval
  }

  /// What can be written, for messages.
  package static let examples = "week, 2 weeks, month or month on the 2nd tue"

  /// Reads the words, in any letter case; `every`, `weekly` and `monthly` are understood too.
  package init?(_ text: some StringProtocol) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)[...]
    if words.first == "every" { words.removeFirst() }
    guard var word = words.popFirst() else { return nil }
    var interval = 1
    if let number = Int(digits: word.utf8) {
      guard (1...999).contains(number), let next = words.popFirst() else { return nil }
      (interval, word) = (number, next)
    } else if let noun = ["weekly": "week", "monthly": "month"][word] {
      word = noun[...]
    }
    switch word {
    case "week", "weeks":
      guard words.isEmpty else { return nil }
      self.init(unit: .week, interval: interval)
    case "month", "months":
      guard let unit = Self.month(words) else { return nil }
      self.init(unit: unit, interval: interval)
    default: return nil
    }
  }

  /// Reads what follows `month`: nothing, or `on the 2nd tue`.
  private static func month(_ words: ArraySlice<Substring>) -> Unit? {
    guard let on = words.first else { return .month }
    let rest = words.dropFirst().drop { $0 == "the" }
    guard on == "on", rest.count == 2, let first = rest.first, let last = rest.last,
      let place = Place(rawValue: String(first)), let weekday = Weekday(name: last)
    else { return nil }
    return .monthOn(place, weekday)
  }
}

extension Repetition: CustomStringConvertible {
  /// The words as they are written: `2 weeks`, `month on the 2nd tue`.
  package var description: String {
    let count = interval == 1 ? "" : "\(interval) "
    let plural = interval == 1 ? "" : "s"
    return switch unit {
    case .week: "\(count)week\(plural)"
    case .month: "\(count)month\(plural)"
    case .monthOn(let place, let weekday):
      "\(count)month\(plural) on the \(place.rawValue) \(weekday.short.lowercased())"
    }
  }
}

// MARK: - Dates

extension Repetition {
  /// The date of a step from 1 on after the first date.
  ///
  /// - Returns: Nil where that month has no such day, and past the end of the calendar.
  func day(at step: Int, from first: Day) -> Day? {
    guard step > 0 else { return first }
    if unit == .week { return first.advanced(by: step * 7 * interval) }
    let (year, month) = (first.year, first.month)
    let months = month - 1 + step * interval
    let (targetYear, targetMonth) = (year + months / 12, months % 12 + 1)
    guard case .monthOn(let place, let weekday) = unit else {
      return Day(year: targetYear, month: targetMonth, day: first.dayOfMonth)
    }
    guard let start = Day(year: targetYear, month: targetMonth, day: 1) else { return nil }
    let day = 1 + start.weekday.daysUntil(weekday)
    let length = Day.length(ofMonth: targetMonth, year: targetYear)
    let weeks = place == .last ? (length - day) / 7 : Self.weeksBefore[place] ?? 0
    return Day(year: targetYear, month: targetMonth, day: day + 7 * weeks)
  }

  /// The greatest step whose date may be on or before a day; 0 for one before the first.
  func steps(from first: Day, to day: Day) -> Int {
    guard day > first else { return 0 }
    if unit == .week { return (day - first) / (7 * interval) }
    let months = (day.year - first.year) * 12 + day.month - first.month
    return months / interval
  }

  /// Whether every step has a date: not so for the 29th to the 31st of a month.
  func isEven(from first: Day) -> Bool { unit != .month || first.dayOfMonth <= 28 }

  private static let weeksBefore: [Place: Int] = [.first: 0, .second: 1, .third: 2, .fourth: 3]
}
