import CandidCore
import Testing

@Suite struct WeekWordTests {
  @Test(arguments: [
    ("this", "2026-W48"), ("Next", "2026-W49"), (" last ", "2026-W47"), ("+1w", "2026-W49"),
    ("-48w", "2025-W52"), ("+5w", "2026-W53"), ("+6w", "2027-W01"), ("2026-W48", "2026-W48"),
    ("w48", "2026-W48"), ("w1", "2027-W01"), ("2027-01-03", "2026-W53"), ("today", "2026-W48"),
    ("mon", "2026-W49"), ("sun", "2026-W48"), ("next fri", "2026-W49"), ("+7d", "2026-W49"),
    ("1599-W52", "1599-W52"), ("1600-01-01", "1599-W52"), ("9999-12-31", "9999-W52"),
  ])
  func `a week word names its week`(word: String, expected: String) throws {
    let today = try #require(Day("2026-11-24"))
    let week = try DateWord.week(word, today: today, startingOn: .monday)
    #expect(week.description == expected)
  }

  @Test(arguments: [
    ("this", "2026-W48"), ("next", "2026-W49"), ("last", "2026-W47"), ("+1w", "2026-W49"),
    ("yesterday", "2026-W47"), ("tomorrow", "2026-W48"), ("sat", "2026-W48"),
    ("2026-W48", "2026-W48"), ("w48", "2026-W48"), ("2026-11-29", "2026-W49"),
  ])
  func `where weeks start on Sunday a Sunday opens its week`(word: String, expected: String) throws
  {
    let today = try #require(Day("2026-11-22"))
    let week = try DateWord.week(word, today: today, startingOn: .sunday)
    #expect(week.description == expected)
  }

  @Test(arguments: [
    (
      "soon",
      "“soon” is no week; write 2026-W48, w48, this, next, last, +1w or a date"
    ),
    ("2025-W53", "“2025-W53” does not exist; 2025 has 52 weeks"),
    ("2026-02-29", "“2026-02-29” is no day of the calendar"),
    ("+99999999w", "“+99999999w” is out of range; years run from 1600 to 9999"),
  ])
  func `a refusal says what was read and what is allowed`(word: String, text: String) throws {
    let today = try #require(Day("2026-11-24"))
    let refusal = #expect(throws: DateWordError.self) {
      try DateWord.week(word, today: today, startingOn: .monday)
    }
    #expect(refusal?.description == text)
  }

  @Test func `a time word is a time or a refusal`() throws {
    #expect(try DateWord.time(" 9:30 ").description == "09:30")
    let refusal = #expect(throws: DateWordError.self) { try DateWord.time("25:30") }
    #expect(refusal?.description == "“25:30” is no time; write 9:30 or 09:30")
  }
}
