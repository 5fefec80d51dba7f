@testable import CandidCore

/// A calendar that only counts: no division by 7 or 400, and nothing of what it is compared with.
struct CalendarWalk {
  private(set) var year = 1600
  private var month = 1
  private var day = 1
  /// Monday is 1.
  private var weekday = 6
  private var number = -135_140
  private var weekYear = 1599
  private var week = 52

  /// Goes to the next day; on a Monday it finds the week's number by counting to its Thursday.
  mutating func step() {
    number += 1
    (year, month, day) = Self.next(year, month, day)
    weekday = weekday == 7 ? 1 : weekday + 1
    guard weekday == 1 else { return }
    var thursday = (year, month, day)
    for _ in 1...3 { thursday = Self.next(thursday.0, thursday.1, thursday.2) }
    // Week 1 is the one whose Thursday is the first of its year.
    week = thursday.0 == weekYear ? week + 1 : 1
    weekYear = thursday.0
  }

  /// What the calendar under test says otherwise about this day, or nil.
  func mistake() -> String? {
    guard let made = Day(year: year, month: month, day: day) else { return "\(number): refused" }
    let week = Week(containing: made)
    let right =
      made.number == number && Day(number: number) == made
      && made.parts == (year, month, day) && made.weekday.rawValue == weekday
      && week.year == weekYear && week.number == self.week
      && Week(year: weekYear, number: self.week) == week
      && made - week.monday == weekday - 1 && week.thursday - week.monday == 3
    return right ? nil : "\(year)-\(month)-\(day): \(made), \(made.weekday), \(week)"
  }

  private static func next(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int) {
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day < lengths[month - 1] { return (year, month, day + 1) }
    return month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
  }
}
