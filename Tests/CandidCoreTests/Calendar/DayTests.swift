import Testing

@testable import CandidCore

@Suite struct DayTests {
  /// Walks from 1600-01-01, a Saturday, to the end of 2400 with counters and the leap-year rule alone.
  @Test func `every day from 1600 to 2400 has its date, weekday and ISO week`() {
    var walk = CalendarWalk()
    var wrong: [String] = []
    var count = 0
    while walk.year <= 2400 {
      count += 1
      if let mistake = walk.mistake() { wrong.append(mistake) }
      walk.step()
    }
    #expect(count == 2 * 146_097 + 366)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-24", 20_781),
    ("1600-01-01", -135_140), ("9999-12-31", 2_932_896),
  ])
  func `a text and its number name the same day`(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number)?.description == text)
  }

  @Test(arguments: [
    "", "2026-11-2", "2026-11-244", "2026-1-24", "26-11-24", "2026/11/24", "2026-11-24 ",
    " 2026-11-2",
    "+026-11-24", "2026-+1-24", "20261124", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31",
    "2026-02-29", "1900-02-29", "1599-12-31", "10000-01-01", "２０２６-11-24", "2026-11-2\u{0}",
  ])
  func `other texts name no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1600-02-29", "2026-02-28", "2026-12-31"])
  func `the last days of months are read and written alike`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test func `the range ends at its first and last day`() {
    #expect(Day.first.description == "1600-01-01")
    #expect(Day.last.description == "9999-12-31")
    #expect(Day(number: Day.first.number - 1) == nil)
    #expect(Day(number: Day.last.number + 1) == nil)
    #expect(Day.first.advanced(by: -1) == nil)
    #expect(Day.last.advanced(by: 1) == nil)
    #expect(Day.last.advanced(by: .max) == nil)
    #expect(Day.first.advanced(by: .min) == nil)
    #expect(Day.first.advanced(by: Day.last - Day.first) == .last)
  }

  @Test func `adding stops at the ends of the range`() {
    #expect(Day.first.adding(-1) == .first)
    #expect(Day.last.adding(.max) == .last)
    #expect(Day.first.adding(.min) == .first)
    #expect(Day.first.adding(31).description == "1600-02-01")
  }

  @Test func `a day knows its parts and month names`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 24))
    #expect(day.year == 2026)
    #expect(day.month == 11)
    #expect(day.dayOfMonth == 24)
    #expect(day.weekday == .tuesday)
    #expect(day.monthName == "November")
    #expect(day.shortMonthName == "Nov")
  }

  @Test func `days are ordered and subtracted by their distance`() throws {
    let early = try #require(Day("2026-02-28"))
    let late = try #require(Day("2026-03-01"))
    #expect(early < late)
    #expect(late - early == 1)
    #expect(early - late == -1)
  }
}
