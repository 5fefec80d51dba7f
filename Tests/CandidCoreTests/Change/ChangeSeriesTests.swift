import CandidCore
import Testing

struct ChangeSeriesTests {
  private static let first = Day.on("2026-11-24")
  private static let days = Day.on("2026-11-23")...Day.on("2027-01-03")

  /// A series of six Tuesdays that begins with post 1.
  private static func plan(_ end: Series.End = .count(6)) -> Plan {
    var post = Post.sample(1, title: "Studio hour", on: "2026-11-24", at: "12:15")
    post = post.changed(by: [Change.repetition(of: post, .week, end)])
    return .sample([post, .sample(2, title: "Other", on: "2026-11-25")])
  }

  private static func projected(_ plan: Plan, on date: String) throws -> Post {
    try #require(plan.projected(in: .on(date)...(.on(date))).first)
  }

  /// What comes within six weeks: dates, those that are only projected in brackets.
  private static func shown(_ plan: Plan) -> [String] {
    plan.postsAndProjected(in: days).filter { $0.title != "Other" }.map { post in
      let day = (post.day ?? .first).description.dropFirst(5)
      return post.isProjected ? "(\(day))" : "\(day)"
    }
  }

  /// Carries a change out, and sees that its inverse takes it back.
  private static func apply(_ change: Change, to plan: Plan) throws -> Plan {
    var changed = plan
    let inverse = try changed.apply(change)
    var back = changed
    _ = try back.apply(inverse)
    // A week that was empty before may be known as empty.
    back.pages = back.pages.filter { plan.pages[$0.key] != nil || !$0.value.posts.isEmpty }
    #expect(back == plan)
    return changed
  }

  @Test func `a series begins on a post under its id`() throws {
    let post = Post.sample(3)
    let every = try #require(Repetition("2 weeks"))
    let edit = Change.repetition(of: post, every, .count(4))
    let plan = try Self.apply(.edit(post, [edit], now: .sample), to: .sample([post]))
    let series = try #require(plan.post(post.id)?.begins)
    #expect(series == Series(id: post.id.text, every: every, end: .count(4)))
  }

  @Test func `another end keeps what is left out, another rhythm does not`() throws {
    var post = try #require(Self.plan().post(.sample(1)))
    _ = post.apply(.inSeries(.except(.on("2026-12-01"))))
    var other = post.changed(by: [Change.repetition(of: post, .week, .never)])
    #expect(other.begins?.except == [.on("2026-12-01")])
    let month = try #require(Repetition("month"))
    other = post.changed(by: [Change.repetition(of: post, month, .never)])
    #expect(other.begins?.except == [])
    #expect(other.begins?.id == post.id.text)
  }

  @Test func `an edit makes one real and keeps its name`() throws {
    let plan = Self.plan()
    let post = try Self.projected(plan, on: "2026-12-08")
    let change = Change.tag([post], .education, now: .sample)
    #expect(change.summary == "Tagged education")
    #expect(change.subjects == [post.id])
    let changed = try Self.apply(change, to: plan)
    let real = try #require(changed.post(post.id))
    #expect(real.intention == .education)
    #expect(
      real.series == .occurrence(Occurrence(of: PostID.sample(1).text, on: .on("2026-12-08")))
    )
    #expect(real.created == .sample)
    #expect(Self.shown(changed) == ["11-24", "(12-01)", "12-08", "(12-15)", "(12-22)", "(12-29)"])
  }

  @Test func `a real one that is moved far or removed does not come back`() throws {
    let plan = Self.plan()
    let post = try Self.projected(plan, on: "2026-12-08")
    var changed = try Self.apply(.move([post], to: .day(.on("2027-03-01")), now: .sample), to: plan)
    let others = ["11-24", "(12-01)", "(12-15)", "(12-22)", "(12-29)"]
    #expect(Self.shown(changed) == others)
    let real = try #require(changed.post(post.id))
    #expect(real.when == .moment(.on("2027-03-01"), try #require(Time("12:15"))))
    changed = try Self.apply(.remove([real]), to: changed)
    #expect(Self.shown(changed) == others)
  }

  @Test func `removing or skipping a projected one leaves it out`() throws {
    let plan = Self.plan()
    let post = try Self.projected(plan, on: "2026-12-08")
    for change in [.remove([post]), Change.stage([post], .skipped, now: .sample)] {
      #expect(change.summary == "Skipped “Studio hour”")
      #expect(change.subjects == [])
      let changed = try Self.apply(change, to: plan)
      #expect(Self.shown(changed) == ["11-24", "(12-01)", "(12-15)", "(12-22)", "(12-29)"])
    }
  }

  @Test func `every verb makes a projected one real`() throws {
    let plan = Self.plan()
    let post = try Self.projected(plan, on: "2026-12-01")
    let changes: [Change] = [
      .add(post, now: .sample), .edit(post, [.title("New")], now: .sample),
      .answer(post, [.need("a gift")], now: .sample), .tell([post], .hard, now: .sample),
      .offer([post], true, now: .sample), .stage([post], .ready, now: .sample),
      .move([post], to: .idea, now: .sample),
    ]
    for change in changes {
      let changed = try Self.apply(change, to: plan)
      #expect(changed.post(post.id)?.isProjected == false, "\(change.summary)")
      #expect(!Self.shown(changed).contains("(12-01)"), "\(change.summary)")
    }
    let copy = Change.duplicate([post], to: .today, ids: [.sample(9)], now: .sample)
    #expect(try Self.apply(copy, to: plan).post(.sample(9))?.series == nil)
  }

  @Test func `two people who change one at once get one post`() throws {
    let post = try Self.projected(Self.plan(), on: "2026-12-01")
    var plan = Self.plan()
    _ = try plan.apply(.tag([post], .education, now: .sample))
    #expect(throws: ChangeError.alreadyThere(post.id)) {
      try plan.apply(.tell([post], .hard, now: .sample))
    }
  }

  @Test func `what is left out elsewhere meanwhile stays so`() throws {
    let plan = Self.plan()
    let posts = try ["2026-12-15", "2026-12-01"].map { try Self.projected(plan, on: $0) }
    var changed = plan
    for post in posts { _ = try changed.apply(.remove([post])) }
    #expect(changed.post(.sample(1))?.begins?.except == [.on("2026-12-01"), .on("2026-12-15")])
  }

  @Test func `the first goes alone to another day`() throws {
    let plan = Self.plan()
    let first = try #require(plan.post(.sample(1)))
    var changed = try Self.apply(
      .move([first], to: .day(.on("2026-11-27")), now: .sample),
      to: plan
    )
    let others = ["(12-01)", "(12-08)", "(12-15)", "(12-22)", "(12-29)"]
    #expect(Self.shown(changed) == ["11-27"] + others)
    let moved = try #require(changed.post(first.id))
    changed = try Self.apply(.move([moved], to: .idea, now: .sample), to: changed)
    #expect(Self.shown(changed) == ["12-01"] + others.dropFirst())
    #expect(changed.post(first.id)?.series == nil)
    let next = try #require(changed.posts(in: Self.days).first { $0.begins != nil })
    #expect(next.begins?.end == .count(5))
    #expect(next.time == first.time)
  }

  @Test func `a series that ends as its first goes among the ideas has no next`() throws {
    let plan = Self.plan()
    let first = try #require(plan.post(.sample(1)))
    let changed = try Self.apply(
      .edit(first, [.when(.idea), .series(nil)], now: .sample),
      to: plan
    )
    #expect(Self.shown(changed) == [])
    #expect(changed.post(first.id)?.when == .idea)
  }

  @Test func `a first one that is removed leaves the next in its place`() throws {
    var plan = Self.plan()
    _ = try plan.apply(.remove([try Self.projected(plan, on: "2026-12-01")]))
    let first = try #require(plan.post(.sample(1)))
    let changed = try Self.apply(.remove([first]), to: plan)
    #expect(Self.shown(changed) == ["12-08", "(12-15)", "(12-22)", "(12-29)"])
    let next = try #require(changed.posts(in: Self.days).last)
    #expect(next.begins?.id == first.id.text)
    #expect(next.begins?.end == .count(4))
  }

  @Test func `the last of a series is removed with it`() throws {
    let plan = Self.plan(.count(1))
    let first = try #require(plan.post(.sample(1)))
    #expect(Self.shown(try Self.apply(.remove([first]), to: plan)) == [])
  }

  @Test func `the first and others of it are removed at once`() throws {
    let plan = Self.plan()
    let first = try #require(plan.post(.sample(1)))
    let posts = [first, try Self.projected(plan, on: "2026-12-01")]
    let changed = try Self.apply(.remove(posts), to: plan)
    #expect(Self.shown(changed) == ["12-08", "(12-15)", "(12-22)", "(12-29)"])
  }

  @Test func `this one and all that follow are a series of their own`() throws {
    let plan = Self.plan()
    let post = try Self.projected(plan, on: "2026-12-08")
    let edits: [Edit] = [.title("Open kiln"), .when(.day(.on("2026-12-09")))]
    let change = try #require(Change.editFollowing(post, edits, in: plan, now: .sample))
    #expect(change.summary == "Edited “Studio hour” and all that follow")
    let changed = try Self.apply(change, to: plan)
    #expect(Self.shown(changed) == ["11-24", "(12-01)", "12-09", "(12-16)", "(12-23)", "(12-30)"])
    let titles = changed.postsAndProjected(in: Self.days).map(\.title)
    #expect(titles.filter { $0 == "Open kiln" }.count == 4)
    #expect(changed.post(.sample(1))?.begins?.end == .until(.on("2026-12-07")))
    #expect(changed.post(post.id)?.begins?.end == .count(4))
  }

  @Test func `a real one may begin what follows, and otherwise than before`() throws {
    var plan = Self.plan(.never)
    let post = try Self.projected(plan, on: "2026-12-08")
    _ = try plan.apply(.tag([post], .education, now: .sample))
    let real = try #require(plan.post(post.id))
    let every = try #require(Repetition("2 weeks"))
    let change = try #require(
      Change.editFollowing(real, [], every: every, end: .count(2), in: plan, now: .sample)
    )
    let changed = try Self.apply(change, to: plan)
    #expect(Self.shown(changed) == ["11-24", "(12-01)", "12-08", "(12-22)"])
  }

  @Test func `a series ends with one of its posts or before it`() throws {
    let plan = Self.plan(.never)
    let post = try Self.projected(plan, on: "2026-12-08")
    let with = try #require(Change.endSeries(post, isKept: true, in: plan))
    #expect(with.summary == "Ended the series “Studio hour” with Tue 2026-12-08")
    #expect(Self.shown(try Self.apply(with, to: plan)) == ["11-24", "(12-01)", "(12-08)"])
    var changed = plan
    _ = try changed.apply(.tag([post], .education, now: .sample))
    let real = try #require(changed.post(post.id))
    let before = try #require(Change.endSeries(real, isKept: false, in: changed))
    #expect(before.summary == "Ended the series “Studio hour” before Tue 2026-12-08")
    #expect(Self.shown(try Self.apply(before, to: changed)) == ["11-24", "(12-01)"])
  }

  @Test func `what is in no series has nothing that follows`() throws {
    let plan = Self.plan()
    for post in plan.posts(in: Self.days) {
      #expect(Change.editFollowing(post, [], in: plan, now: .sample) == nil)
      #expect(Change.endSeries(post, isKept: true, in: plan) == nil)
    }
    let projected = try Self.projected(plan, on: "2026-12-08")
    #expect(Change.editFollowing(projected, [], in: .sample([]), now: .sample) == nil)
  }

  @Test func `a change within a series leaves a post alone that begins none`() {
    var post = Post.sample()
    #expect(post.apply(.inSeries(.end(.today))) == .series(nil))
    #expect(post == .sample())
  }
}
