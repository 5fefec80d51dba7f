import CandidCore
import Testing

struct ReviewTests {
  private let week = Week.sample

  private func post(_ number: Int, weeks: Int, _ story: Story?, _ stage: Stage = .draft) -> Post {
    let day = Day.today.adding(7 * weeks)
    return .sample(number, on: day.description, story: story, stage: stage)
  }

  @Test func `each week of the range is a row, with the balance that check prints`() {
    let posts = [
      post(1, weeks: -5, .polished), post(2, weeks: -2, .polished), post(3, weeks: 0, .hard),
      post(4, weeks: 1, .polished, .ready), post(5, weeks: 1, nil),
      post(6, weeks: 1, .whole, .skipped),
    ]
    let plan = Plan.sample(posts)
    let weeks = week.adding(-2)...week.adding(1)
    let review = Review(of: weeks, in: plan)
    #expect(review.rows.map(\.balance.week) == (-2...1).map(week.adding))
    #expect(review.rows.map(\.balance) == (-2...1).map { Balance(of: week.adding($0), in: plan) })
    #expect(review.rows.map(\.balance.mix.counted) == [1, 0, 1, 2])
    #expect(review.rows.map(\.balance.fourWeeks.counted) == [2, 1, 2, 4])
    #expect(review.rows.map(\.drafts) == [1, 0, 1, 1])
    #expect(review.row(showing: .today, in: plan)?.drafts == 1)
    #expect(review.row(showing: Day.today.adding(14), in: plan) == nil)
  }

  @Test func `the pages to be read reach three weeks back, and are no more`() {
    let plan = Plan.sample([])
    let weeks = week.adding(-2)...week
    #expect(plan.pages(weighing: weeks) == [.ideas] + (-5...0).map { .week(week.adding($0)) })
    let sunday = Plan(settings: .sample(weekStart: .sunday))
    #expect(
      sunday.pages(weighing: weeks) == [.ideas] + (-6...0).map { .week(week.adding($0)) }
    )
    #expect(plan.pages(weighing: Week.first...Week.first) == [.ideas, .week(.first)])
  }

  @Test(arguments: Weekday.allCases)
  func `drafts are counted in the week that shows them`(start: Weekday) {
    for days in -20...20 {
      let day = Day.today.adding(days)
      let plan = Plan.sample(
        [.sample(on: day.description)],
        settings: .sample(weekStart: start)
      )
      let review = Review(of: week.adding(-1)...week.adding(1), in: plan)
      for row in review.rows { #expect(row.drafts == row.balance.mix.counted, "\(day)") }
    }
  }

  @Test func `usually eight weeks lie before, and three after`() {
    let plan = Plan.sample([])
    let usual = Review.usualWeeks(around: week, in: plan)
    #expect(usual == week.adding(-8)...week.adding(3))
    #expect(Review(of: usual, in: plan).rows.count == Review.usualLength)
    #expect(Review.usualWeeks(around: .first, in: plan) == .first...Week.first.adding(3))
    let last = plan.calendar.upperBound
    #expect(Review.usualWeeks(around: last, in: plan) == last.adding(-8)...last)
    #expect(last.description == "9999-W52")
  }

  @Test(
    arguments: [
      // Stories with their stages; what is open in each that is not planned.
      ([(Story.hard, Stage.ready), (.plain, .posted)], true),
      ([(.plain, .ready)], true),
      ([], false),
      ([(.plain, .skipped)], false),
      ([(.plain, .ready), (.plain, .draft)], false),
      ([(.polished, .ready), (.polished, .posted)], false),
      ([(.polished, .ready), (.hard, .posted)], true),
      ([(.polished, .ready), (.polished, .ready), (nil, .ready)], false),
      ([(.plain, .ready), (nil, .ready), (.plain, .skipped)], true),
    ] as [([(Story?, Stage)], Bool)]
  )
  func `a week is planned where nothing is open`(posts: [(Story?, Stage)], isPlanned: Bool) {
    let posts = posts.enumerated().map { number, post in
      self.post(number, weeks: 0, post.0, post.1)
    }
    let review = Review(of: week...week, in: .sample(posts))
    #expect(review.rows[0].isPlanned == isPlanned)
  }

  @Test func `untagged posts and notes leave nothing open`() {
    let posts = [Post.sample(1, intention: nil, stage: .ready)]
    let row = Review(of: week...week, in: .sample(posts)).rows[0]
    #expect(!row.balance.findings.isEmpty)
    #expect(row.isPlanned)
  }

  @Test func `a week that cannot be read is not planned`() {
    var plan = Plan.sample([.sample(stage: .ready)])
    plan.pages[.week(week)]?.condition = .damaged("not JSON")
    #expect(!Review(of: week...week, in: plan).rows[0].isPlanned)
  }
}
