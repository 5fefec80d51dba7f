import CandidCore
import Testing

struct ReviewTrendTests {
  /// A plan with these stories in the weeks from that of today on, one array a week.
  private func review(_ weeks: [[Story?]], settings: Settings = .sample()) -> Review {
    Review(of: range(weeks.count), in: plan(weeks, settings: settings))
  }

  private func range(_ weeks: Int) -> ClosedRange<Week> {
    Week.sample...Week.sample.adding(weeks - 1)
  }

  private func plan(_ weeks: [[Story?]], settings: Settings = .sample()) -> Plan {
    var posts: [Post] = []
    for (week, stories) in weeks.enumerated() {
      let day = Day.today.adding(7 * week).description
      for story in stories { posts.append(.sample(posts.count, on: day, story: story)) }
    }
    return .sample(posts, settings: settings)
  }

  private func stories(_ polished: Int, of counted: Int, untold: Int = 0) -> [Story?] {
    Array(repeating: .polished, count: polished) + Array(repeating: nil, count: untold)
      + Array(repeating: .plain, count: counted - polished - untold)
  }

  @Test(arguments: [
    // Polished and counted posts of an earlier and a later week.
    (14, 31, 9, 28, ReviewTrend.Share.smaller), (1, 3, 1, 3, .same), (1, 3, 2, 6, .same),
    (1, 3, 334, 1000, .larger), (1, 3, 333, 1000, .smaller), (0, 2, 0, 5, .same),
    (2, 4, 3, 10, .smaller), (2, 2, 3, 3, .same), (0, 2, 1, 9, .larger),
  ])
  func `shares are compared exactly`(
    earlier: Int,
    of first: Int,
    later: Int,
    of second: Int,
    share: ReviewTrend.Share
  ) {
    let trend = review([stories(earlier, of: first), stories(later, of: second)]).trend
    #expect(trend?.share == share)
  }

  @Test func `untold stories are tried both ways`() {
    for (polished, untold, other, otherUntold) in [
      (2, 0, 0, 1), (2, 0, 0, 2), (2, 0, 1, 1), (0, 1, 2, 0), (1, 1, 1, 1), (0, 2, 3, 0),
      (0, 4, 0, 4), (3, 0, 1, 1), (1, 0, 1, 1), (2, 1, 0, 1),
    ] {
      var shares: Set<ReviewTrend.Share> = []
      for told in 0...untold {
        for otherTold in 0...otherUntold {
          let weeks = [stories(polished + told, of: 4), stories(other + otherTold, of: 4)]
          if let share = review(weeks).trend?.share { shares.insert(share) }
        }
      }
      let found = review([
        stories(polished, of: 4, untold: untold), stories(other, of: 4, untold: otherUntold),
      ]).trend?.share
      let expected = shares.count == 1 ? shares.first : .unknown
      #expect(found == expected, "\(polished)+\(untold), \(other)+\(otherUntold): \(shares)")
    }
  }

  @Test(arguments: [
    // Posts of two halves, and the plan's smallest number.
    (2, 2, 2, true), (1, 2, 2, false), (2, 1, 2, false), (0, 9, 2, false), (3, 3, 3, true),
    (2, 3, 3, false), (3, 2, 3, false),
  ])
  func `nothing is said of too few posts`(first: Int, second: Int, minimum: Int, isSaid: Bool) {
    let settings = Settings.sample(minimum: minimum)
    let found = review([stories(0, of: first), stories(0, of: second)], settings: settings)
    #expect((found.trend != nil) == isSaid)
    #expect((found.trendText != nil) == isSaid)
  }

  @Test func `nothing is said of one week`() {
    #expect(review([stories(1, of: 5)]).trend == nil)
  }

  @Test(arguments: [(2, 1, 1), (3, 1, 2), (11, 5, 6), (12, 6, 6)])
  func `the later half has the odd week`(weeks: Int, first: Int, second: Int) {
    let trend = review(Array(repeating: stories(1, of: 2), count: weeks)).trend
    #expect(trend?.earlier.weeks == first)
    #expect(trend?.later.weeks == second)
    #expect(trend?.earlier.counted == 2 * first)
    #expect(trend?.later.counted == 2 * second)
  }

  @Test func `weeks that cannot be read are left out`() {
    var plan = plan([stories(2, of: 2), stories(2, of: 2), stories(0, of: 2), stories(1, of: 2)])
    plan.pages[.week(.sample)]?.condition = .damaged("not JSON")
    let trend = Review(of: range(4), in: plan).trend
    #expect(trend?.earlier.counted == 2)
    #expect(trend?.unread == 1)
    plan.pages[.week(Week.sample.adding(1))]?.condition = .damaged("not JSON")
    #expect(Review(of: range(4), in: plan).trend == nil)
  }

  @Test(arguments: [
    (
      [[14, 31, 0], [9, 28, 0]],
      "First week 14 of 31 polished, last week 9 of 28: a smaller share shows only the win."
    ),
    (
      [[1, 2, 0], [1, 2, 0], [2, 2, 0]],
      "First week 1 of 2 polished, last 2 weeks 3 of 4: a larger share shows only the win."
    ),
    (
      [[1, 2, 0], [0, 0, 0], [0, 1, 0], [2, 3, 0]],
      "First 2 weeks 1 of 2 polished, last 2 weeks 2 of 4: the same share shows only the win."
    ),
    (
      [[0, 2, 0], [0, 3, 0]],
      "First week 0 of 2 polished, last week 0 of 3: none shows only the win."
    ),
    (
      [[1, 2, 0], [0, 2, 1]],
      """
      First week 1 of 2 polished, last week 0 of 2: which share is larger depends on 1 untold \
      story.
      """
    ),
    (
      [[1, 4, 1], [0, 2, 1]],
      """
      First week 1 of 4 polished, last week 0 of 2: which share is larger depends on 2 untold \
      stories.
      """
    ),
  ])
  func `the trend is told with its arithmetic`(weeks: [[Int]], words: String) {
    let found = review(weeks.map { stories($0[0], of: $0[1], untold: $0[2]) })
    #expect(found.trendText == words)
  }

  @Test(arguments: [
    (1, "; 1 week cannot be read and is left out."),
    (2, "; 2 weeks cannot be read and are left out."),
  ])
  func `the trend says how many weeks are left out`(unread: Int, ending: String) {
    var plan = plan(Array(repeating: stories(1, of: 2), count: 6))
    for week in 0..<unread {
      plan.pages[.week(Week.sample.adding(week))]?.condition = .damaged("not JSON")
    }
    let text = Review(of: range(6), in: plan).trendText
    #expect(text?.hasSuffix(ending) == true)
    #expect(text?.hasPrefix("First 3 weeks \(3 - unread) of \(2 * (3 - unread)) polished") == true)
  }
}
