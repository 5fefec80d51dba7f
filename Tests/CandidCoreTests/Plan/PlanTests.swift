import CandidCore
import Testing

struct PlanTests {
  private static let plan = Plan.sample([
    .sample(1, on: "2026-01-31"), .sample(2, on: "2026-02-01"), .sample(3, on: "2026-02-02"),
    .sample(4, on: "2026-02-06"), .sample(5, on: "2026-02-07"), .sample(6, on: "2026-02-08"),
    .sample(7, on: "2026-02-09"), .sample(8, on: nil),
  ])

  private func numbers(of posts: [Post]) -> [Int?] { posts.map { Int($0.id.text) } }

  @Test func `a post is found on whichever page it stands`() {
    #expect(Self.plan.post(.sample(4)) == .sample(4, on: "2026-02-06"))
    #expect(Self.plan.page(holding: .sample(4)) == .week(.sample))
    #expect(Self.plan.page(holding: .sample(8)) == .ideas)
    #expect(Self.plan.post(.sample(9)) == nil)
    #expect(Self.plan.page(holding: .sample(9)) == nil)
  }

  @Test func `of two posts with one id the earlier page's is taken`() {
    let weeks = (0..<20).map { Week.sample.adding($0) }
    var plan = Plan()
    for week in weeks {
      plan.pages[.week(week)] = PageContents(posts: [.sample(1, title: "\(week)")])
    }
    #expect(plan.page(holding: .sample(1)) == .week(.sample))
    #expect(plan.post(.sample(1))?.title == "2026-W06")
  }

  @Test(arguments: [
    (Weekday.monday, [3, 4, 5, 6]), (.sunday, [2, 3, 4, 5]), (.saturday, [1, 2, 3, 4]),
  ])
  func `a week has the posts of the days it is shown with`(start: Weekday, expected: [Int]) {
    var plan = Self.plan
    plan.settings.weekStart = start
    #expect(numbers(of: plan.posts(in: .sample)) == expected)
  }

  @Test(
    arguments: [
      (Weekday.monday, "2026-02-02", ["2026-W06"]),
      (.sunday, "2026-02-01", ["2026-W05", "2026-W06"]),
      (.saturday, "2026-01-31", ["2026-W05", "2026-W06"]),
      (.friday, "2026-02-06", ["2026-W06", "2026-W07"]),
    ] as [(Weekday, String, [String])]
  )
  func `a shown week holds seven days, on one page or two`(
    start: Weekday,
    first: String,
    pages: [String]
  ) {
    var plan = Plan()
    plan.settings.weekStart = start
    let week = Week(showing: .on(first), startingOn: start)
    #expect(plan.days(of: week) == .on(first)...Day.on(first).adding(6))
    #expect(plan.pages(of: week).map(\.description) == pages)
  }

  @Test func `a day has its posts in the order of the week`() {
    let plan = Plan.sample([.sample(2), .sample(3, at: "09:00"), .sample(1, at: "10:00")])
    #expect(numbers(of: plan.posts(on: .today)) == [2, 3, 1])
    #expect(plan.posts(on: .today.adding(1)) == [])
  }

  @Test func `a misfiled post is shown on its date`() {
    var plan = Self.plan
    plan.pages[.week(Week.sample.adding(9))] = PageContents(posts: [.sample(20)])
    plan.pages[.ideas]?.posts.append(.sample(21))
    #expect(numbers(of: plan.posts(in: .sample)) == [3, 20, 21, 4, 5, 6])
  }

  @Test func `an undated post is an idea, whichever page it stands on`() {
    var plan = Self.plan
    plan.pages[.week(.sample)]?.posts.append(.sample(0, on: nil))
    #expect(numbers(of: plan.ideas) == [0, 8])
  }

  @Test(arguments: [(Weekday.monday, ["six"]), (.sunday, ["five", "six"])])
  func `damage is told for the pages of the week alone`(start: Weekday, expected: [String]) {
    var plan = Plan()
    plan.settings.weekStart = start
    for (offset, cause) in [(-1, "five"), (0, "six"), (1, "seven")] {
      let page = Page.week(Week.sample.adding(offset))
      plan.pages[page] = PageContents(condition: .damaged(cause))
    }
    #expect(plan.damages(in: .sample) == expected)
  }

  @Test func `a page that is open, read-only or not read is not damaged`() {
    var plan = Plan()
    #expect(plan.damages(in: .sample) == [])
    plan.pages[.week(.sample)] = PageContents()
    #expect(plan.damages(in: .sample) == [])
    plan.pages[.week(.sample)] = PageContents(condition: .readOnly("made by a newer candid"))
    #expect(plan.damages(in: .sample) == [])
  }
}
