import CandidCore
import Testing

struct RepetitionTests {
  @Test(arguments: [
    ("week", "week"), ("2 weeks", "2 weeks"), ("month", "month"), ("3 months", "3 months"),
    ("month on the 2nd tue", "month on the 2nd tue"),
    ("2 months on the last fri", "2 months on the last fri"),
    ("Every 2 Weeks", "2 weeks"), ("weekly", "week"), ("monthly", "month"), ("1 week", "week"),
    ("999 weeks", "999 weeks"), ("months on 1st Monday", "month on the 1st mon"),
    ("  month   on the  4TH thursday ", "month on the 4th thu"),
  ])
  func `words are read, and written one way`(typed: String, written: String) throws {
    let repetition = try #require(Repetition(typed))
    #expect(repetition.description == written)
    #expect(Repetition(written) == repetition)
  }

  @Test(arguments: [
    "", "every", "often", "day", "daily", "year", "0 weeks", "1000 weeks", "-1 weeks", "week 2",
    "2", "2 weekly", "1.5 weeks", "week on mon", "month on", "month on the 5th tue",
    "month on the 2nd", "month on the 2nd day", "month on the 2nd tue fri", "month the 2nd tue",
    "FREQ=WEEKLY", "RRULE:FREQ=DAILY;COUNT=3", "٢ weeks",
  ])
  func `other words are none`(typed: String) {
    #expect(Repetition(typed) == nil)
  }
}
