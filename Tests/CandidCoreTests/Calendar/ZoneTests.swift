import CandidCore
import Testing

@Suite struct ZoneTests {
  // Expected instants come from Python's zoneinfo, which has its own reader.
  @Test(
    .enabled(if: SystemZone.isInstalled, "tzdata is not installed"),
    arguments: [
      // Brussels springs forward: 02:00 to 02:59 do not exist.
      ("Europe/Brussels", "2026-03-29", "01:59", false, "2026-03-29T00:59:00Z"),
      ("Europe/Brussels", "2026-03-29", "02:00", false, "2026-03-29T01:00:00Z"),
      ("Europe/Brussels", "2026-03-29", "02:30", false, "2026-03-29T01:30:00Z"),
      ("Europe/Brussels", "2026-03-29", "02:59", true, "2026-03-29T01:59:00Z"),
      ("Europe/Brussels", "2026-03-29", "03:00", false, "2026-03-29T01:00:00Z"),
      // And falls back: 02:00 to 02:59 occur twice.
      ("Europe/Brussels", "2026-10-25", "01:59", true, "2026-10-24T23:59:00Z"),
      ("Europe/Brussels", "2026-10-25", "02:00", true, "2026-10-25T01:00:00Z"),
      ("Europe/Brussels", "2026-10-25", "02:30", false, "2026-10-25T00:30:00Z"),
      ("Europe/Brussels", "2026-10-25", "02:30", true, "2026-10-25T01:30:00Z"),
      ("Europe/Brussels", "2026-10-25", "03:00", true, "2026-10-25T02:00:00Z"),
      ("Europe/Brussels", "2100-03-28", "02:30", false, "2100-03-28T01:30:00Z"),
      ("Europe/Brussels", "2099-07-01", "12:00", false, "2099-07-01T10:00:00Z"),
      ("Europe/Brussels", "1600-01-01", "00:00", false, "1599-12-31T23:42:30Z"),
      ("America/New_York", "2026-03-08", "02:30", false, "2026-03-08T07:30:00Z"),
      ("America/New_York", "2026-11-01", "01:30", false, "2026-11-01T05:30:00Z"),
      ("America/New_York", "2026-11-01", "01:30", true, "2026-11-01T06:30:00Z"),
      // Half an hour of summer time.
      ("Australia/Lord_Howe", "2026-04-05", "01:45", false, "2026-04-04T14:45:00Z"),
      ("Australia/Lord_Howe", "2026-04-05", "01:45", true, "2026-04-04T15:15:00Z"),
      ("Australia/Lord_Howe", "2026-10-04", "02:15", false, "2026-10-03T15:45:00Z"),
      // Half hours, and until 2011 a change one minute after midnight.
      ("America/St_Johns", "2006-04-02", "00:30", false, "2006-04-02T04:00:00Z"),
      ("America/St_Johns", "2026-11-01", "01:30", true, "2026-11-01T05:00:00Z"),
      ("Asia/Kathmandu", "2026-06-01", "12:00", false, "2026-06-01T06:15:00Z"),
      ("Asia/Kathmandu", "1986-01-01", "00:10", false, "1985-12-31T18:40:00Z"),
      // A whole day that was skipped to cross the date line.
      ("Pacific/Apia", "2011-12-29", "23:59", false, "2011-12-30T09:59:00Z"),
      ("Pacific/Apia", "2011-12-30", "10:00", false, "2011-12-30T20:00:00Z"),
      ("Pacific/Apia", "2011-12-31", "00:00", false, "2011-12-30T10:00:00Z"),
      // Winter is the exception in Dublin's file.
      ("Europe/Dublin", "2026-03-29", "01:30", false, "2026-03-29T01:30:00Z"),
      ("Europe/Dublin", "2026-10-25", "01:30", false, "2026-10-25T00:30:00Z"),
      ("Europe/Dublin", "2026-10-25", "01:30", true, "2026-10-25T01:30:00Z"),
      ("Europe/Dublin", "2080-01-01", "12:00", false, "2080-01-01T12:00:00Z"),
      ("Europe/Dublin", "2080-07-01", "12:00", false, "2080-07-01T11:00:00Z"),
    ]
  )
  func `a wall clock means an instant`(
    name: String,
    date: String,
    clock: String,
    fold: Bool,
    expected: String
  ) throws {
    let zone = try #require(try SystemZone.zone(name))
    let (day, time) = (try #require(Day(date)), try #require(Time(clock)))
    #expect(zone.instant(day, time, fold: fold).description == expected)
  }

  @Test(
    .enabled(if: SystemZone.isInstalled, "tzdata is not installed"),
    arguments: [
      ("Europe/Brussels", "2026-03-29", "02:30", "2026-03-29", "03:30"),
      ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04", "02:45"),
      ("Pacific/Apia", "2011-12-30", "10:00", "2011-12-31", "10:00"),
    ]
  )
  func `a skipped time moves forward by the gap`(
    name: String,
    date: String,
    clock: String,
    shownDate: String,
    shownClock: String
  ) throws {
    let zone = try #require(try SystemZone.zone(name))
    let (day, time) = (try #require(Day(date)), try #require(Time(clock)))
    #expect(zone.isGap(day, time))
    #expect(!zone.isOverlap(day, time))
    let shown = zone.local(zone.instant(day, time))
    #expect(shown.0.description == shownDate)
    #expect(shown.1.description == shownClock)
  }

  @Test(.enabled(if: SystemZone.isInstalled, "tzdata is not installed"))
  func `only the hour that repeats is an overlap`() throws {
    let zone = try #require(try SystemZone.zone("Europe/Brussels"))
    let day = try #require(Day("2026-10-25"))
    for (clock, isTwice) in [("1:59", false), ("2:00", true), ("2:59", true), ("3:00", false)] {
      let time = try #require(Time(clock))
      #expect(zone.isOverlap(day, time) == isTwice, "\(clock)")
      #expect(!zone.isGap(day, time), "\(clock)")
    }
  }

  @Test(
    .enabled(if: SystemZone.hasZdump, "tzdata or zdump is not installed"),
    arguments: [
      "Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "America/St_Johns",
      "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Apia", "Europe/Dublin", "America/Nuuk",
      "Asia/Gaza", "Antarctica/Troll", "America/Santiago", "Asia/Tehran", "Africa/Monrovia",
      "Pacific/Kwajalein", "Etc/UTC",
    ]
  )
  func `offsets agree with the C library at every change until 2100`(name: String) throws {
    let zone = try #require(try SystemZone.zone(name))
    for (instant, offset) in SystemZone.changes(of: name) {
      #expect(zone.offset(at: instant) == offset, "\(instant)")
    }
  }

  @Test(
    .enabled(if: SystemZone.isInstalled, "tzdata is not installed"),
    arguments: [
      "Europe/Brussels", "Australia/Lord_Howe", "Pacific/Apia", "Europe/Dublin", "Etc/UTC",
    ]
  )
  func `what a clock shows leads back to its instant`(name: String) throws {
    let zone = try #require(try SystemZone.zone(name))
    let start = try #require(Instant(rfc3339: "1975-01-01T00:00:00Z"))
    for step in 0..<4000 {
      // 97 hours and 15 minutes fall on every hour of the day in turn, until 2019.
      let instant = Instant(seconds: start.seconds + step * 350_100)
      let (day, time) = zone.local(instant)
      let back = [false, true].map { zone.instant(day, time, fold: $0) }
      #expect(back.contains(instant), "\(instant)")
      #expect(!zone.isGap(day, time), "\(instant)")
    }
  }

  @Test func `UTC shows the instant itself`() throws {
    let instant = try #require(Instant(rfc3339: "2026-11-24T12:03:59Z"))
    let (day, time) = Zone.utc.local(instant)
    #expect("\(day) \(time)" == "2026-11-24 12:03")
    #expect(Zone.utc.instant(day, time).description == "2026-11-24T12:03:00Z")
    #expect(Zone.utc.offset(at: instant) == 0)
    #expect(Zone.utc.name == "UTC")
  }

  @Test(arguments: [
    "Europe/Brussels", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "..x", "a..b",
  ])
  func `zone names that stay in their folder are well formed`(name: String) {
    #expect(Zone.isWellFormed(name: name))
  }

  @Test(arguments: [
    "", "/etc/passwd", "../passwd", "Europe/../../etc", "Europe/..", "..", ":UTC", "UTC:",
    "Europe Brussels",
    "UTC\n", "UTC\0", "Brüssel", "\u{1B}[2J",
  ])
  func `other zone names are not`(name: String) {
    #expect(!Zone.isWellFormed(name: name))
  }
}
