import CandidCore
import Testing

struct WhenTests {
  private static let noon = Time("12:00")

  @Test func `a day and a time are told apart from a day alone`() throws {
    let noon = try #require(Self.noon)
    #expect(When(.today, at: nil) == .day(.today))
    #expect(When(.today, at: noon) == .moment(.today, noon))
  }

  @Test func `day and time are nil where there is none`() throws {
    let noon = try #require(Self.noon)
    #expect(When.idea.day == nil && When.idea.time == nil)
    #expect(When.day(.today).day == .today && When.day(.today).time == nil)
    #expect(When.moment(.today, noon).day == .today)
    #expect(When.moment(.today, noon).time == noon)
  }

  @Test func `another day keeps the time`() throws {
    let noon = try #require(Self.noon)
    let friday = Day.on("2026-02-06")
    #expect(When.idea.on(friday) == .day(friday))
    #expect(When.day(.today).on(friday) == .day(friday))
    #expect(When.moment(.today, noon).on(friday) == .moment(friday, noon))
  }

  @Test func `ideas come first, then days, each day beginning with what has no time`() throws {
    let noon = try #require(Self.noon)
    let midnight = try #require(Time("00:00"))
    let order: [When] = [
      .idea, .day(.first), .moment(.first, midnight), .day(.today), .moment(.today, midnight),
      .moment(.today, noon), .day(.last), .moment(.last, noon),
    ]
    for (place, when) in order.enumerated() {
      #expect(order[..<place].allSatisfy { $0 < when && !(when < $0) })
      #expect(!(when < when))
    }
  }

  @Test(arguments: [
    ("2026-02-01", "2026-W05"), ("2026-02-02", "2026-W06"), ("2026-02-08", "2026-W06"),
    ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
  ])
  func `the page is the ISO week of the day`(day: String, page: String) {
    #expect(When.day(.on(day)).page.description == page)
  }

  @Test func `the page of an idea is the ideas`() {
    #expect(When.idea.page == .ideas)
  }
}
