import Testing

@testable import CandidCore

struct SeriesTests {
  private static func series(_ every: String, _ end: Series.End = .never) throws -> Series {
    Series(id: "kiln", every: try #require(Repetition(every)), end: end)
  }

  private static func dates(
    _ series: Series,
    from first: String,
    in days: ClosedRange<Day> = .on("2026-01-01")...(.on("2026-12-31"))
  ) -> [String] {
    series.dates(from: .on(first), in: days).map(\.description)
  }

  @Test(arguments: [
    ("week", "2026-11-24", ["2026-11-24", "2026-12-01", "2026-12-08"]),
    ("2 weeks", "2026-11-24", ["2026-11-24", "2026-12-08", "2026-12-22"]),
    ("month", "2026-10-15", ["2026-10-15", "2026-11-15", "2026-12-15"]),
    ("month", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
    ("2 months", "2026-01-30", ["2026-01-30", "2026-03-30", "2026-05-30"]),
    ("month on the 2nd tue", "2026-10-13", ["2026-10-13", "2026-11-10", "2026-12-08"]),
    ("month on the last fri", "2026-07-31", ["2026-07-31", "2026-08-28", "2026-09-25"]),
    ("12 months", "2024-02-29", ["2028-02-29", "2032-02-29", "2036-02-29"]),
  ])
  func `it comes on these dates`(every: String, first: String, dates: [String]) throws {
    let series = try Self.series(every)
    let days = Day.on("2025-01-01")...Day.on(dates[2])
    #expect(Self.dates(series, from: first, in: days) == dates)
  }

  @Test func `the last day of until is one of it`() throws {
    let on = try Self.series("week", .until(.on("2026-12-08")))
    #expect(Self.dates(on, from: "2026-11-24").last == "2026-12-08")
    let before = try Self.series("week", .until(.on("2026-12-07")))
    #expect(Self.dates(before, from: "2026-11-24").last == "2026-12-01")
    let never = try Self.series("week", .until(.on("2026-11-23")))
    #expect(Self.dates(never, from: "2026-11-24").isEmpty)
  }

  @Test func `a count has the first among it, and no month that lacks the day`() throws {
    let once = try Self.series("week", .count(1))
    #expect(Self.dates(once, from: "2026-11-24") == ["2026-11-24"])
    let weeks = try Self.series("week", .count(3))
    #expect(Self.dates(weeks, from: "2026-11-24").last == "2026-12-08")
    let months = try Self.series("month", .count(3))
    #expect(Self.dates(months, from: "2026-01-31").last == "2026-05-31")
    #expect(months.lastDay(from: .on("2026-01-31")) == .on("2026-05-31"))
    #expect(weeks.lastDay(from: .on("2026-11-24")) == .on("2026-12-08"))
  }

  @Test func `a window finds what a walk from the first day finds`() throws {
    var random = SplitMix64(seed: 6)
    let rules = [
      "week", "3 weeks", "month", "5 months", "month on the 1st sun", "month on the 3rd wed",
      "2 months on the last mon",
    ]
    for round in 0..<400 {
      let first = Day.on("2019-12-28").adding(Int.random(in: 0..<800, using: &random))
      let end: Series.End =
        switch round % 3 {
        case 0: .never
        case 1: .count(Int.random(in: 1...40, using: &random))
        default: .until(first.adding(Int.random(in: 0...2_000, using: &random)))
        }
      let series = try Self.series(rules[round % rules.count], end)
      let all = series.dates(from: first, in: first...first.adding(4_000))
      let lower = first.adding(Int.random(in: -50...2_500, using: &random))
      let window = lower...lower.adding(Int.random(in: 0...200, using: &random))
      #expect(
        series.dates(from: first, in: window) == all.filter(window.contains),
        "round \(round): \(series) from \(first) in \(window)"
      )
      #expect(all.first == first)
    }
  }

  @Test(arguments: ["week", "999 weeks", "month", "999 months", "month on the last sun"])
  func `a series that never ends costs no more at the end of the calendar`(every: String) throws {
    let series = try Self.series(every)
    let clock = ContinuousClock()
    let took = clock.measure {
      for _ in 0..<1_000 {
        _ = series.dates(from: .first, in: Day.last.adding(-400)...(.last))
      }
    }
    #expect(took < .seconds(2))
    #expect(series.lastDay(from: .first) == nil)
  }

  @Test func `past the end of the calendar there is none`() throws {
    for every in ["week", "999 weeks", "month", "999 months", "month on the last sun"] {
      let last = try Self.series(every).dates(from: .last, in: .first...(.last))
      #expect(last == [.last])
      let counted = try Self.series(every, .count(9_999))
      #expect((counted.lastDay(from: .last) ?? .first) == .last)
    }
  }

  @Test func `the next one is none that is left out`() throws {
    var series = try Self.series("week", .count(4))
    series.except = [.on("2026-12-01")]
    let first = Day.on("2026-11-24")
    #expect(series.next(after: first, from: first) == .on("2026-12-08"))
    #expect(series.next(after: .on("2026-12-08"), from: first) == .on("2026-12-15"))
    #expect(series.next(after: .on("2026-12-15"), from: first) == nil)
    let rare = try Self.series("12 months")
    #expect(rare.next(after: .on("2096-02-29"), from: .on("2024-02-29")) == .on("2104-02-29"))
    let sparse = try Self.series("999 months", .count(3))
    #expect(sparse.next(after: first, from: first) == .on("2110-02-24"))
  }

  @Test func `the rest has what is left of the count`() throws {
    var series = try Self.series("week", .count(5))
    series.except = [.on("2026-12-01"), .on("2026-12-15")]
    let rest = series.rest(from: .on("2026-12-08"), startedOn: .on("2026-11-24"))
    #expect(rest.end == .count(3))
    #expect(rest.except == [.on("2026-12-15")])
  }

  @Test func `it says in words how it comes`() throws {
    #expect(try Self.series("2 weeks").description == "2 weeks")
    #expect(try Self.series("month", .count(6)).description == "month, 6 times")
    let until = try Self.series("week", .until(.on("2026-12-31")))
    #expect(until.description == "week until 2026-12-31")
  }
}
