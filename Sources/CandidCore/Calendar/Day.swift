/// A date of the proleptic Gregorian calendar, from 1600-01-01 to 9999-12-31.
///
/// The first and the last week reach a few days past this range. A `Week` hands those days out so that
/// every week has seven; nothing else makes them, and no text is read as one.
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package let number: Int

  /// Refuses a month outside 1 to 12, a day that the month lacks, and a year outside the range.
  package init?(year: Int, month: Int, day: Int) {
    guard
      (1600...9999).contains(year),
      (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Self.number(ofYear: year) + Self.daysBefore(month: month, year: year) + day - 1
  }

  /// Reads exactly `YYYY-MM-DD` in ASCII digits.
  package init?(_ text: String) {
    var text = text
    guard let day = text.withUTF8({ Day(bytes: $0) }) else { return nil }
    self = day
  }

  init?(bytes: UnsafeBufferPointer<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard
      bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = bytes.number(at: 0..<4),
      let month = bytes.number(at: 5..<7),
      let day = bytes.number(at: 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Takes days since 1970-01-01; nil outside the range.
  package init?(number: Int) {
    guard (Self.first.number...Self.last.number).contains(number) else { return nil }
    self.number = number
  }

  /// Takes days since 1970-01-01 without a check of the range.
  ///
  /// For the days of the first and last week, and for instants near them.
  init(unchecked number: Int) {
    self.number = number
  }

  /// The first day that can be named, 1600-01-01.
  package static let first = Day(unchecked: number(ofYear: 1600))

  /// The last day that can be named, 9999-12-31.
  package static let last = Day(unchecked: number(ofYear: 10_000) - 1)

  /// The year, from 1600 to 9999.
  package var year: Int { parts.year }

  /// The month, from 1 to 12.
  package var month: Int { parts.month }

  /// The day of the month, from 1 to 31.
  package var dayOfMonth: Int { parts.day }

  /// The year, the month and the day of the month, worked out once for all three.
  var parts: (year: Int, month: Int, day: Int) {
    // 400 years have 146,097 days. Rounding may name the next year too soon, so start one before.
    var year = 1970 + (number * 400).dividedDown(by: 146_097).quotient - 1
    while Self.number(ofYear: year + 1) <= number { year += 1 }
    var month = 1
    var day = number - Self.number(ofYear: year) + 1
    while day > Self.length(ofMonth: month, year: year) {
      day -= Self.length(ofMonth: month, year: year)
      month += 1
    }
    return (year, month, day)
  }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth day of its week.
    Weekday(rawValue: (number + 3).dividedDown(by: 7).remainder + 1) ?? .monday
  }

  /// The English month, `November`.
  package var monthName: String { Self.monthNames[month - 1] }

  /// The month from 1 to 12 that an English name means, or three letters of it and more.
  static func month(named name: some StringProtocol) -> Int? {
    let word = name.lowercased()
    guard word.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  /// The first three letters of the English month, `Nov`.
  package var shortMonthName: String { String(monthName.prefix(3)) }

  /// The day that many days later, or earlier for a negative count; nil outside the range.
  package func advanced(by days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The day that many days later, or earlier, held at the first and the last day of the range.
  package func adding(_ days: Int) -> Day {
    advanced(by: days) ?? (days < 0 ? .first : .last)
  }

  /// How many days lie from the right day to the left one.
  package static func - (left: Day, right: Day) -> Int {
    left.number - right.number
  }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

extension Day: CustomStringConvertible {
  /// The form of ISO 8601, `2026-11-24`, which `init(_:)` reads.
  package var description: String {
    let (year, month, day) = parts
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension Day {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has, for a month from 1 to 12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// How many days of a year stand before a month.
  static func daysBefore(month: Int, year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
  }

  /// The number of January 1, for a year from 1 on.
  static func number(ofYear year: Int) -> Int {
    let past = year - 1
    // 719,162 days stand between 0001-01-01 and 1970-01-01.
    return past * 365 + past / 4 - past / 100 + past / 400 - 719_162
  }
}
