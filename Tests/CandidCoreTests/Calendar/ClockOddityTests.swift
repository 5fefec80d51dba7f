import CandidCore
import Testing

@Suite(.enabled(if: SystemZone.isInstalled, "tzdata is not installed")) struct ClockOddityTests {
  private func oddity(
    _ zone: String,
    _ date: String,
    _ clock: String,
    fold: Bool = false
  ) throws -> ClockOddity? {
    let zone = try #require(try SystemZone.zone(zone))
    return zone.oddity(try #require(Day(date)), try #require(Time(clock)), fold: fold)
  }

  @Test(arguments: [
    ("Europe/Brussels", "2026-03-29", "02:30", "2026-03-29", "03:30"),
    ("Europe/Brussels", "2026-03-29", "02:00", "2026-03-29", "03:00"),
    ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04", "02:45"),
    ("Pacific/Apia", "2011-12-30", "10:00", "2011-12-31", "10:00"),
  ])
  func `a skipped time is moved forward by the gap`(
    zone: String,
    date: String,
    clock: String,
    shownDate: String,
    shownClock: String
  ) throws {
    let shown = (try #require(Day(shownDate)), try #require(Time(shownClock)))
    #expect(try oddity(zone, date, clock) == .skipped(shown.0, shown.1))
    #expect(try oddity(zone, date, clock, fold: true) == .skipped(shown.0, shown.1))
  }

  @Test func `a time that comes twice is the first, or the second with fold`() throws {
    #expect(try oddity("Europe/Brussels", "2026-10-25", "02:30") == .first)
    #expect(try oddity("Europe/Brussels", "2026-10-25", "02:30", fold: true) == .second)
  }

  @Test(arguments: ["01:59", "03:00", "12:00"], ["2026-03-29", "2026-10-25", "2026-06-01"])
  func `other times are not odd`(clock: String, date: String) throws {
    #expect(try oddity("Europe/Brussels", date, clock) == nil)
    #expect(try oddity("Europe/Brussels", date, clock, fold: true) == nil)
  }

  @Test func `a post without a time is not odd`() throws {
    let zone = try #require(try SystemZone.zone("Europe/Brussels"))
    var post = Post.sample()
    post.when = .day(try #require(Day("2026-03-29")))
    #expect(zone.oddity(of: post) == nil)
    post.when = .moment(try #require(Day("2026-03-29")), try #require(Time("02:30")))
    #expect(zone.oddity(of: post) != nil)
  }
}
