import CandidCore
import Testing

@Suite struct DateWordTests {
  // 2026-11-24 is the Tuesday of 2026-W48; 2026 has 53 weeks.
  @Test(arguments: [
    ("today", "2026-11-24"), ("yesterday", "2026-11-23"), ("tomorrow", "2026-11-25"),
    ("ToDay", "2026-11-24"), ("  today\t", "2026-11-24"),
    ("tue", "2026-11-24"), ("Tuesday", "2026-11-24"), ("wed", "2026-11-25"), ("mon", "2026-11-30"),
    ("SUNDAY", "2026-11-29"), ("thurs", "2026-11-26"),
    ("next mon", "2026-11-30"), ("next fri", "2026-12-04"), ("NEXT   sunday", "2026-12-06"),
    ("+3d", "2026-11-27"), ("-1d", "2026-11-23"), ("+0d", "2026-11-24"), ("+2w", "2026-12-08"),
    ("-4W", "2026-10-27"), ("+40d", "2027-01-03"),
    ("2026-02-28", "2026-02-28"), ("2024-02-29", "2024-02-29"), ("1600-01-01", "1600-01-01"),
    ("9999-12-31", "9999-12-31"),
    ("w49", "2026-11-30"), ("W48", "2026-11-23"), ("w5", "2027-02-01"), ("w05", "2027-02-01"),
    ("w53", "2026-12-28"), ("w1", "2027-01-04"), ("w21", "2027-05-24"), ("w22", "2026-05-25"),
    ("2026-W49", "2026-11-30"), ("2026-w49", "2026-11-30"), ("2026-W53", "2026-12-28"),
    ("2025-W01", "2024-12-30"), ("1600-W01", "1600-01-03"),
  ])
  func `a date word names its day`(word: String, expected: String) throws {
    #expect(try DateWord.day(word, today: day("2026-11-24")).description == expected)
  }

  @Test(arguments: [
    ("2027-01-01", "w53", "2026-12-28"), ("2027-01-01", "w1", "2027-01-04"),
    ("2027-01-04", "w53", "2026-12-28"), ("2027-01-01", "w52", "2026-12-21"),
    ("2025-12-29", "w1", "2025-12-29"), ("2025-12-28", "w1", "2025-12-29"),
    ("2025-12-31", "w52", "2025-12-22"), ("2023-12-31", "w53", "2020-12-28"),
    ("2024-01-01", "w53", "2026-12-28"),
    // W23 is 26 weeks before and after the W49 of a year of 52 weeks: the coming one.
    ("2025-12-01", "w23", "2026-06-01"), ("2025-12-07", "w23", "2026-06-01"),
    ("2025-12-07", "w24", "2025-06-09"),
    ("2027-01-01", "fri", "2027-01-01"), ("2026-12-31", "fri", "2027-01-01"),
    ("2026-12-31", "next thu", "2027-01-07"), ("2027-01-03", "next mon", "2027-01-04"),
    ("2026-11-28", "11 dec", "2026-12-11"), ("2026-11-28", "Fri 11 Dec", "2026-12-11"),
    ("2026-11-28", "dec 11", "2026-12-11"), ("2026-11-28", "3 january", "2027-01-03"),
    ("2026-11-28", "sat 3 Jan 2026", "2026-01-03"), ("2026-03-01", "29 feb", "2028-02-29"),
    ("2024-02-28", "tomorrow", "2024-02-29"), ("2024-12-31", "tomorrow", "2025-01-01"),
    ("9999-12-31", "fri", "9999-12-31"), ("1600-01-01", "sat", "1600-01-01"),
  ])
  func `words around the turn of a year reach across it`(
    today: String,
    word: String,
    expected: String
  ) throws {
    #expect(try DateWord.day(word, today: day(today)).description == expected)
  }

  @Test(arguments: [
    "31/02", "", "   ", "x", "tu", "fr", "next", "next week", "next tomorrow", "3d", "+3", "+d",
    "+3m",
    "++3d", "+-3d", "+3 d", "w", "w100", "w-1", "49", "2026-W", "2026W48", "-w4", "2026-W048",
    "24-11-2026", "2026-1-1", "2026/11/24", "2026-11-24T00:00", "mondays", "２０２６-11-24", "+３d",
    "to day", "this",
  ])
  func `other words are no date`(word: String) throws {
    let today = try day("2026-11-24")
    let typed = word == "   " ? "" : word
    #expect(throws: DateWordError.noDate(typed)) { try DateWord.day(word, today: today) }
  }

  @Test(arguments: [
    ("31/02", "“31/02” is no date; write 2026-11-24, 24 nov, fri, +3d or w49"),
    (" 31/02 ", "“31/02” is no date; write 2026-11-24, 24 nov, fri, +3d or w49"),
    ("2026-02-30", "“2026-02-30” is no day of the calendar"),
    ("30 feb", "“30 feb” is no day of the calendar"),
    ("thu 11 dec", "“thu 11 dec” does not fit: 2026-12-11 is a Fri"),
    ("2026-00-01", "“2026-00-01” is no day of the calendar"),
    ("2025-W53", "“2025-W53” does not exist; 2025 has 52 weeks"),
    ("2026-w54", "“2026-w54” does not exist; 2026 has 53 weeks"),
    ("2026-W00", "“2026-W00” does not exist; 2026 has 53 weeks"),
    ("w54", "“w54” does not exist; a year has 52 or 53 weeks"),
    ("w0", "“w0” does not exist; a year has 52 or 53 weeks"),
    ("1599-12-31", "“1599-12-31” is out of range; years run from 1600 to 9999"),
    ("10000-01-01", "“10000-01-01” is out of range; years run from 1600 to 9999"),
    ("1599-W51", "“1599-W51” is out of range; years run from 1600 to 9999"),
    ("1599-W52", "“1599-W52” is out of range; years run from 1600 to 9999"),
    ("10000-W01", "“10000-W01” is out of range; years run from 1600 to 9999"),
    ("99999999999-W01", "“99999999999-W01” is out of range; years run from 1600 to 9999"),
    ("+99999999d", "“+99999999d” is out of range; years run from 1600 to 9999"),
    ("-999999999w", "“-999999999w” is out of range; years run from 1600 to 9999"),
    (
      "+99999999999999999999d",
      "“+99999999999999999999d” is out of range; years run from 1600 to 9999"
    ),
    (
      "1234567890123456789012345678901234567890",
      "“1234567890123456789012345678901234567890” is no date; "
        + "write 2026-11-24, 24 nov, fri, +3d or w49"
    ),
    (
      "12345678901234567890123456789012345678901",
      "“123456789012345678901234567890123456789…” is no date; "
        + "write 2026-11-24, 24 nov, fri, +3d or w49"
    ),
  ])
  func `a refusal says what was read and what is allowed`(word: String, text: String) throws {
    let today = try day("2026-11-24")
    let refusal = #expect(throws: DateWordError.self) { try DateWord.day(word, today: today) }
    #expect(refusal?.description == text)
  }

  @Test func `days outside the range are refused at both ends`() throws {
    #expect(throws: DateWordError.outOfRange("yesterday")) {
      try DateWord.day("yesterday", today: .first)
    }
    #expect(throws: DateWordError.outOfRange("sat")) { try DateWord.day("sat", today: .last) }
    #expect(throws: DateWordError.outOfRange("next mon")) {
      try DateWord.day("next mon", today: .last)
    }
    #expect(try DateWord.day("w52", today: .last).description == "9999-12-27")
    #expect(try DateWord.day("w53", today: .last).description == "9998-12-28")
  }

  private func day(_ text: String) throws -> Day {
    try #require(Day(text))
  }
}
