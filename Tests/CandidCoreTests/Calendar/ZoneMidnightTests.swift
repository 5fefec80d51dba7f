import CandidCore
import Testing

struct ZoneMidnightTests {
  @Test(
    .enabled(if: SystemZone.isInstalled, "tzdata is not installed"),
    arguments: [
      ("UTC", "2026-02-03T00:00:00Z", 86_400), ("UTC", "2026-02-03T23:59:59Z", 1),
      ("Europe/Brussels", "2026-02-03T22:59:59Z", 1),
      ("Europe/Brussels", "2026-02-03T23:00:00Z", 86_400),
      // The days of 23 and of 25 hours.
      ("Europe/Brussels", "2026-03-28T23:00:00Z", 82_800),
      ("Europe/Brussels", "2026-10-24T22:00:00Z", 90_000),
      // Santiago skips midnight, and has 23 o'clock twice.
      ("America/Santiago", "2026-09-05T15:00:00Z", 46_800),
      ("America/Santiago", "2026-04-05T02:30:00Z", 5_400),
      ("UTC", "9999-12-30T23:00:00Z", 3_600),
    ]
  )
  func `the next day begins at midnight of the zone`(name: String, now: String, seconds: Int) throws
  {
    let zone = try #require(try SystemZone.zone(name))
    let moment = try #require(Instant(rfc3339: now))
    #expect(zone.secondsToMidnight(after: moment) == seconds)
  }

  @Test func `nothing follows the last day`() throws {
    let moment = try #require(Instant(rfc3339: "9999-12-31T12:00:00Z"))
    #expect(Zone.utc.secondsToMidnight(after: moment) == nil)
  }
}
