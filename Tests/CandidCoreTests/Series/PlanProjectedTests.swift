import CandidCore
import Testing

struct PlanProjectedTests {
  private static let december = Day.on("2026-12-01")...Day.on("2026-12-31")

  private static func first(
    _ every: String = "week",
    on date: String? = "2026-11-24",
    at time: String? = "12:15"
  ) throws -> Post {
    var post = Post.sample(1, title: "Studio hour", on: date, at: time)
    post.text = "Come in"
    post.stage = .posted
    post.series = .first(Series(id: "kiln", every: try #require(Repetition(every))))
    return post
  }

  private static func dates(_ posts: [Post]) -> [String] {
    posts.map { "\($0.when.day ?? .first)" }
  }

  @Test func `a post is projected as a fresh draft of the first, on its own date`() throws {
    let plan = Plan.sample([try Self.first()])
    let projected = plan.projected(in: Self.december)
    #expect(
      Self.dates(projected) == [
        "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29",
      ]
    )
    let post = try #require(projected.first)
    #expect(post.isProjected)
    #expect(post.when == .moment(.on("2026-12-01"), try #require(Time("12:15"))))
    #expect([post.title, post.text] == ["Studio hour", "Come in"])
    #expect(post.stage == .draft)
    #expect(post.occurrence?.name == "kiln@2026-12-01")
    #expect(Set(projected.map(\.id)).count == 5)
    #expect(plan.projected(in: Self.december) == projected)
  }

  @Test func `the first itself is not projected, nor what it leaves out or what is real`() throws {
    var first = try Self.first()
    _ = first.apply(.inSeries(.except(.on("2026-12-08"))))
    var real = Post(
      id: try #require(Plan.sample([first]).projected(in: Self.december).first).id,
      title: "Real"
    )
    real.when = .day(.on("2026-12-03"))
    real.series = .occurrence(Occurrence(of: "kiln", on: .on("2026-12-01")))
    let plan = Plan.sample([first, real])
    let days = Day.on("2026-11-01")...Day.on("2026-12-16")
    #expect(Self.dates(plan.projected(in: days)) == ["2026-12-15"])
    #expect(
      Self.dates(plan.postsAndProjected(in: days)) == ["2026-11-24", "2026-12-03", "2026-12-15"]
    )
  }

  @Test func `a projected post counts in no balance`() throws {
    let plan = Plan.sample([try Self.first()])
    #expect(Balance(of: Week(containing: .on("2026-12-01")), in: plan).mix.counted == 0)
  }

  @Test func `an idea has no date to count from`() throws {
    #expect(Plan.sample([try Self.first(on: nil, at: nil)]).projected(in: Self.december).isEmpty)
  }

  @Test func `of two series of one name one is taken`() throws {
    var other = try Self.first(on: "2026-11-25")
    other = Post.sample(2, on: "2026-11-25").changed(by: [.series(other.series)])
    let plan = Plan.sample([try Self.first(), other])
    #expect(plan.projected(in: Self.december).count == 5)
  }

  @Test func `the time is that of the wall clock on both sides of a clock change`() throws {
    let zone = try #require(try SystemZone.zone("Europe/Brussels"))
    let expected = [
      ("2026-03-23", "11:15"), ("2026-03-30", "10:15"), ("2026-10-19", "10:15"),
      ("2026-10-26", "11:15"),
    ]
    for (start, (date, utc)) in zip(
      ["2026-03-16", "2026-03-16", "2026-10-12", "2026-10-12"],
      expected
    ) {
      let plan = Plan.sample([try Self.first(on: start)])
      let post = try #require(plan.projected(in: .on(date)...(.on(date))).first)
      let time = try #require(post.time)
      #expect(time == Time("12:15"))
      let (_, atUTC) = Zone.utc.local(zone.instant(.on(date), time))
      #expect(atUTC.description == utc, "\(date)")
    }
  }

  @Test func `a time that wall clocks skip or show twice is said of a projected post, too`() throws
  {
    let zone = try #require(try SystemZone.zone("Europe/Brussels"))
    let plan = Plan.sample([try Self.first("month on the last sun", on: "2026-02-22", at: "02:30")])
    let march = try #require(plan.projected(in: .on("2026-03-29")...(.on("2026-03-29"))).first)
    #expect(zone.oddity(of: march) == .skipped(.on("2026-03-29"), try #require(Time("03:30"))))
    let october = try #require(plan.projected(in: .on("2026-10-25")...(.on("2026-10-25"))).first)
    #expect(zone.oddity(of: october) == .first)
  }
}
