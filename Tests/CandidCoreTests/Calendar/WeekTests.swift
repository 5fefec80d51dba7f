import Testing

@testable import CandidCore

@Suite struct WeekTests {
  @Test(arguments: [
    ("2026-11-24", "2026-W48"), ("2025-12-29", "2026-W01"), ("2025-12-28", "2025-W52"),
    ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"), ("2021-01-01", "2020-W53"),
    ("2024-12-30", "2025-W01"), ("2023-01-01", "2022-W52"),
    ("1600-01-01", "1599-W52"), ("1600-01-03", "1600-W01"), ("9999-12-31", "9999-W52"),
  ])
  func `a day lies in the week of its Thursday's year`(day: String, week: String) throws {
    #expect(Week(containing: try #require(Day(day))).description == week)
  }

  @Test(arguments: [
    "2026-W01", "2026-W53", "2020-W53", "2025-W52", "1599-W52", "1600-W01", "9999-W52", "10000-W01",
  ])
  func `weeks that exist are read and written alike`(text: String) {
    #expect(Week(text)?.description == text)
  }

  @Test(arguments: [
    "", "2025-W53", "2026-W54", "2026-W00", "2026-W1", "2026-W001", "2026W48", "2026-w48",
    "2026-48",
    "2026-W4８", "1599-W51", "1599-W53", "1598-W01", "9999-W53", "10000-W02", "10001-W01",
    "02026-W48",
    " 2026-W48", "2026-W48 ", "-026-W48", "+026-W48",
  ])
  func `other texts name no week`(text: String) {
    #expect(Week(text) == nil)
  }

  @Test(arguments: [2015, 2020, 2026, 2032, 2037, 1604, 9998])
  func `a year that starts or ends on a Thursday has 53 weeks`(year: Int) {
    #expect(Week.count(in: year) == 53)
    #expect(Week(year: year, number: 53) != nil)
    #expect(Week(year: year, number: 54) == nil)
    #expect(Week(year: year, number: 0) == nil)
  }

  @Test(arguments: [
    (Weekday.monday, "2026-11-23"), (.tuesday, "2026-11-24"), (.thursday, "2026-11-26"),
    (.friday, "2026-11-20"), (.saturday, "2026-11-21"), (.sunday, "2026-11-22"),
  ])
  func `the seven days start on the plan's weekday and hold the Thursday`(
    start: Weekday,
    first: String
  ) throws {
    let week = try #require(Week("2026-W48"))
    let days = week.days(startingOn: start)
    #expect(days.count == 7)
    #expect(days.first?.description == first)
    #expect(days.contains(week.thursday))
  }

  @Test(arguments: Weekday.allCases)
  func `the shown week of a day holds it, at both ends of the range too`(start: Weekday) throws {
    let middle = try #require(Day("2026-12-20"))
    let starts = [Day.first, Day.last.adding(-13)] + (0..<30).map { middle.adding(14 * $0) }
    for day in starts.flatMap({ day in (0..<14).map(day.adding) }) {
      let week = Week(showing: day, startingOn: start)
      #expect(week.days(startingOn: start).contains(day), "\(day) in \(week)")
      #expect(week >= .first && week <= .last)
      #expect(Week(week.description) == week)
    }
  }

  @Test func `with weeks from Monday the shown week is the ISO week`() throws {
    let day = try #require(Day("2026-11-22"))
    #expect(Week(showing: day, startingOn: .monday) == Week(containing: day))
    #expect(Week(showing: day, startingOn: .sunday).description == "2026-W48")
  }

  @Test func `weeks are counted across years and stop at the ends`() throws {
    let week = try #require(Week("2026-W52"))
    #expect(week.adding(1).description == "2026-W53")
    #expect(week.adding(2).description == "2027-W01")
    #expect(week.adding(-52).description == "2025-W52")
    #expect(week.adding(2) - week == 2)
    #expect(week - week.adding(2) == -2)
    #expect(week.adding(.max) == .last)
    #expect(week.adding(.min) == .first)
    #expect(Week.first.description == "1599-W52")
    #expect(Week.last.description == "10000-W01")
    #expect(Week.first.adding(Week.last - .first) == .last)
  }

  @Test func `weeks are ordered by time`() throws {
    let weeks = ["1599-W52", "2025-W52", "2026-W02", "2026-W11", "9999-W52", "10000-W01"]
    #expect(weeks.compactMap { Week($0) }.shuffled().sorted().map(\.description) == weeks)
  }
}
