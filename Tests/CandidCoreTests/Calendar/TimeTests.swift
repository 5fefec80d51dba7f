import CandidCore
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    ("9:30", "09:30", 570), ("09:30", "09:30", 570), ("0:00", "00:00", 0), ("23:59", "23:59", 1439),
  ])
  func `hours of one or two digits are read`(text: String, written: String, minutes: Int) {
    #expect(Time(text)?.description == written)
    #expect(Time(text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", ":", "24:00", "23:60", "9:5", "0900", "9am", "9:30am", "009:30", "9:300", ":30", "9:",
    "9:30:00",
    " 9:30", "9:30 ", "-9:30", "+9:30", "9.30", "９:30", "25:30",
  ])
  func `other texts are no time`(text: String) {
    #expect(Time(text) == nil)
  }

  @Test func `hours and minutes outside the day are refused`() {
    #expect(Time(hour: 23, minute: 59) != nil)
    #expect(Time(hour: 24, minute: 0) == nil)
    #expect(Time(hour: -1, minute: 0) == nil)
    #expect(Time(hour: 0, minute: 60) == nil)
    #expect(Time(minutes: 1440) == nil)
    #expect(Time(minutes: -1) == nil)
  }

  @Test func `adding minutes stays within the day`() throws {
    let time = try #require(Time("23:45"))
    #expect(time.adding(14)?.description == "23:59")
    #expect(time.adding(15) == nil)
    #expect(time.adding(-1425)?.description == "00:00")
    #expect(time.adding(-1426) == nil)
    #expect(time.adding(.max) == nil)
    #expect(time.adding(-45) == Time(hour: 23, minute: 0))
  }

  @Test func `times are ordered through the day`() throws {
    #expect(try #require(Time("9:59")) < #require(Time("10:00")))
  }
}
