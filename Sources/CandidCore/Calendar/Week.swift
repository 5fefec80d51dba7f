/// A week of ISO 8601, Monday to Sunday, numbered in the year that holds its Thursday.
///
/// The range is every week in which a day of the calendar can be shown, from 1599-W52 to 10000-W01. At
/// both ends some of the seven days lie outside the range of `Day`.
package struct Week: Hashable, Sendable {
  /// The year of the week's Thursday, which may differ from the year of its other days.
  package let year: Int

  /// The number in the year, from 1 to 53.
  package let number: Int

  /// The week from Monday to Sunday that holds a day.
  package init(containing day: Day) {
    let thursday = Day(unchecked: day.number + Weekday.thursday.rawValue - day.weekday.rawValue)
    year = thursday.year
    number = (thursday.number - Day.number(ofYear: year)) / 7 + 1
  }

  /// The week under which a day is shown when weeks start on a given weekday.
  ///
  /// It is named by the Thursday among the seven days shown, so a Sunday that opens a week is shown with
  /// the days after it: 2026-11-22 belongs to 2026-W48 where weeks start on Sunday.
  package init(showing day: Day, startingOn start: Weekday) {
    let first = day.number - start.daysUntil(day.weekday)
    self.init(containing: Day(unchecked: first + start.daysUntil(.thursday)))
  }

  /// Refuses a number that the year lacks, and weeks outside the range.
  package init?(year: Int, number: Int) {
    let numbers: ClosedRange<Int>? =
      switch year {
      case 1599: 52...52
      case 1600...9999: 1...Self.count(in: year)
      case 10_000: 1...1
      default: nil
      }
    guard let numbers, numbers.contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// Reads exactly the form of `description`, `2026-W48`.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard
      bytes.count >= 8,
      let year = Int(digits: bytes.dropLast(4)),
      let number = Int(digits: bytes.suffix(2))
    else { return nil }
    self.init(year: year, number: number)
    guard description == text else { return nil }
  }

  /// The first week that can show a day, 1599-W52.
  package static let first = Week(containing: .first)

  /// The last week that can show a day, 10000-W01, for weeks that start on Friday.
  package static let last = Week(showing: .last, startingOn: .friday)

  /// How many weeks a year has: 53 when it starts or ends on a Thursday, else 52.
  package static func count(in year: Int) -> Int {
    let start = Day(unchecked: Day.number(ofYear: year))
    let end = Day(unchecked: Day.number(ofYear: year + 1) - 1)
    return start.weekday == .thursday || end.weekday == .thursday ? 53 : 52
  }

  package var monday: Day { Day(unchecked: thursday.number - 3) }

  /// The day that names the week.
  package var thursday: Day {
    let newYear = Day(unchecked: Day.number(ofYear: year))
    let firstThursday = newYear.number + newYear.weekday.daysUntil(.thursday)
    return Day(unchecked: firstThursday + 7 * (number - 1))
  }

  /// The seven days shown under this week's name, in order.
  ///
  /// They run from the last weekday `start` up to this week's Thursday, so every such week holds it.
  package func days(startingOn start: Weekday = .monday) -> [Day] {
    let first = thursday.number - start.daysUntil(.thursday)
    return (first..<first + 7).map(Day.init(unchecked:))
  }

  /// The week that many weeks later, or earlier, held at the first and the last week of the range.
  package func adding(_ weeks: Int) -> Week {
    let room = (Self.first - self)...(Self.last - self)
    let step = min(max(weeks, room.lowerBound), room.upperBound)
    return Week(containing: Day(unchecked: thursday.number + 7 * step))
  }

  /// How many weeks lie from the right week to the left one.
  package static func - (left: Week, right: Week) -> Int {
    (left.thursday - right.thursday) / 7
  }
}

extension Week: Comparable {
  package static func < (left: Week, right: Week) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Week: CustomStringConvertible {
  /// The form of ISO 8601, `2026-W48`, which `init(_:)` reads.
  package var description: String {
    "\(year.padded(to: 4))-W\(number.padded(to: 2))"
  }
}
