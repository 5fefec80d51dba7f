import Testing

@testable import CandidCore

@Suite struct PosixZoneRuleTests {
  @Test(arguments: [
    ("UTC0", "2026-07-01T00:00:00Z", 0),
    ("<+0545>-5:45", "2026-07-01T00:00:00Z", 20_700),
    ("<-0930>9:30", "2026-07-01T00:00:00Z", -34_200),
    ("LMT-0:17:30", "2026-07-01T00:00:00Z", 1050),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 3600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 3600),
    // South of the equator the season crosses the new year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 36_000),
    // Dublin: winter is the season, one hour behind the standard time.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00:00Z", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00:00Z", 3600),
    // Times of day below 0 and above 24 hours: Nuuk on Saturday evening, Gaza on Saturday at 02:00.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z", -7200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -3600),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-27T23:59:59Z", 7200),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00Z", 10_800),
    // J60 is always March 1; 59 is February 29 in a leap year.
    ("AAA0BBB,J60/0,J300/0", "2024-02-29T23:59:59Z", 0),
    ("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00Z", 3600),
    ("AAA0BBB,J60/0,J300/0", "2025-03-01T00:00:00Z", 3600),
    ("AAA0BBB,59/0,300/0", "2024-02-28T23:59:59Z", 0),
    ("AAA0BBB,59/0,300/0", "2024-02-29T00:00:00Z", 3600),
    // A summer time that never ends, the form that RFC 8536 gives.
    ("EST5EDT,0/0,J365/25", "2026-01-01T04:59:59Z", -14_400),
    ("EST5EDT,0/0,J365/25", "2026-01-01T05:00:00Z", -14_400),
    ("EST5EDT,0/0,J365/25", "2024-12-31T12:00:00Z", -14_400),
    // Moments that slip into the next year and back into the last one.
    ("AAA0BBB,J365/167,J100/0", "2026-01-06T22:59:59Z", 0),
    ("AAA0BBB,J365/167,J100/0", "2026-01-06T23:00:00Z", 3600),
    ("AAA0BBB,J1/-167,J100/0", "2025-12-25T00:59:59Z", 0),
    ("AAA0BBB,J1/-167,J100/0", "2025-12-25T01:00:00Z", 3600),
  ])
  func `a rule gives the offset of an instant`(text: String, at instant: String, offset: Int) throws
  {
    let rule = try #require(PosixZoneRule(text.utf8))
    let seconds = try #require(Instant(rfc3339: instant)).seconds
    #expect(rule.offset(at: seconds) == offset)
  }

  @Test(arguments: [
    "", "C0", "CE0", "CET", "CET-", "CET-25", "CET--1", "CET-1:60", "CET-1:", "CET-1CEST",
    "CET-1CES,",
    "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,", "CET-1CEST,M3.5.0,M10.5.0/3,",
    "CET-1CEST,M3.5.0,M10.5.0/3x",
    "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,M3.5,M10.5.0",
    "CET-1CEST,J0,J100", "CET-1CEST,J366,J100", "CET-1CEST,366,100", "CET-1CEST,M3.5.0/168,M10.5.0",
    "<+01-1", "<+1>-1", "+01-1", ":Europe/Brussels", "CET-99999999999999999999", "CET-1 ",
  ])
  func `other texts are no rule`(text: String) {
    #expect(PosixZoneRule(text.utf8) == nil)
  }
}
