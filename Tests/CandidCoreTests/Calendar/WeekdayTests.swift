import CandidCore
import Testing

@Suite struct WeekdayTests {
  @Test(arguments: Weekday.allCases)
  func `a weekday is read from its word, its short form and any case`(weekday: Weekday) {
    #expect(Weekday(name: weekday.name) == weekday)
    #expect(Weekday(name: weekday.short) == weekday)
    #expect(Weekday(name: weekday.name.uppercased()) == weekday)
    #expect(Weekday(name: weekday.name.prefix(5)) == weekday)
  }

  @Test(arguments: ["", "m", "mo", "tu", "mon.", "mondays", "day", " mon", "lun", "mon\u{0}"])
  func `other words name no weekday`(word: String) {
    #expect(Weekday(name: word) == nil)
  }

  @Test func `weekdays run from Monday to Sunday`() {
    #expect(Weekday.allCases.map(\.short) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect(Weekday.monday < .sunday)
    #expect(Weekday.sunday.daysUntil(.monday) == 1)
    #expect(Weekday.monday.daysUntil(.sunday) == 6)
    #expect(Weekday.friday.daysUntil(.friday) == 0)
  }
}
