import CandidCore
import Testing

struct BalanceTests {
  @Test func `every small week of a plan is judged as the rule says it in words`() {
    let oracle = VerdictOracle(limit: (1, 2), minimum: 2)
    var differences: [String] = []
    for mix in Mix.all(upTo: 8) {
      var posts = [Post].telling(mix.stories)
      for index in posts.indices { posts[index].channels = ["ig", "li", "fb"] }
      // None of these counts.
      posts += (20..<24).map { .sample($0, story: .polished, stage: .skipped) }
      posts += (24..<28).map { .sample($0, on: nil, story: .polished) }
      let plan = Plan.sample(posts)
      let balance = Balance(of: .sample, in: plan)
      let outlook = WeekOutlook(of: .sample, in: plan)
      let whole = (balance.mix, balance.verdict, balance.short)
      if (outlook.mix, outlook.verdict, outlook.short) != whole {
        differences.append("\(mix): beside other weeks \(outlook.short)")
      }
      let expected = oracle.verdict(of: mix.stories)
      if balance.verdict != expected { differences.append("\(mix): \(balance.verdict)") }
      if balance.mix != mix { differences.append("\(mix): counted as \(balance.mix)") }
      if balance.isFlagged != expected.isFlagged { differences.append("\(mix): flag") }
    }
    #expect(differences == [])
  }

  @Test func `the week and its three predecessors make four weeks`() {
    let days = [
      "2026-01-11", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-08",
      "2026-02-09",
    ]
    let posts = days.enumerated().map { Post.sample($0.offset, on: $0.element, story: .polished) }
    let balance = Balance(of: .sample, in: .sample(posts))
    #expect(balance.mix == .sample(polished: 2))
    #expect(balance.fourWeeks == .sample(polished: 5))
    #expect(balance.fourWeeksVerdict == .heavy)
    #expect(balance.fourWeeksText == "last 4 weeks 5 of 5")
  }

  @Test func `four weeks neither flag nor clear a week`() {
    let earlier = (1...4).map { Post.sample($0, on: "2026-01-27", story: .polished) }
    let balance = Balance(of: .sample, in: .sample(earlier + [.sample(9, story: .hard)]))
    #expect(balance.fourWeeksVerdict == .leans)
    #expect(balance.verdict == .tooFew)
    #expect(!balance.isFlagged)
    #expect(balance.fourWeeksText == "last 4 weeks 4 of 5 polished, over 1/2")
  }

  @Test func `the first week of the calendar is counted once`() {
    let balance = Balance(of: .first, in: .sample([.sample(on: "1600-01-01", story: .polished)]))
    #expect(balance.mix.counted == 1)
    #expect(balance.fourWeeks.counted == 1)
  }

  @Test(arguments: [
    // The posts that fall into the shown week 6, and into the four weeks up to it.
    (Weekday.monday, ["2026-02-01"], 0, 1), (.monday, ["2026-02-02", "2026-02-08"], 2, 2),
    (.sunday, ["2026-02-01", "2026-02-07"], 2, 2), (.sunday, ["2026-01-31", "2026-02-08"], 0, 1),
    (.saturday, ["2026-01-31", "2026-02-06"], 2, 2),
    (.saturday, ["2026-01-30", "2026-02-07"], 0, 1),
  ])
  func `a week is counted as it is shown`(
    start: Weekday,
    days: [String],
    week: Int,
    fourWeeks: Int
  ) {
    let posts = days.enumerated().map { Post.sample($0.offset, on: $0.element) }
    let balance = Balance(of: .sample, in: .sample(posts, settings: .sample(weekStart: start)))
    #expect(balance.mix.counted == week)
    #expect(balance.fourWeeks.counted == fourWeeks)
  }

  @Test func `texts and findings speak of the same week`() {
    let posts = [Post].telling([.polished, .polished, .polished, .whole])
    let ideas = [
      Post.sample(10, on: nil, story: .hard), .sample(11, on: nil, story: .whole),
      .sample(12, on: nil, story: .polished), .sample(13, on: nil, story: nil),
    ]
    let balance = Balance(of: .sample, in: .sample(posts + ideas))
    let long = """
      3 of 4 polished, over 1/2; 1 shows the hard side. Tell the whole story in 1 of them, \
      or add 2 that are not polished. 2 ideas show the hard side.
      """
    #expect(balance.short == "! 3 of 4 polished, over 1/2")
    #expect(balance.long == long)
    let polished = (0..<3).map { PostID.sample($0) }
    var flag = Finding(rule: "polished", level: .flag, message: long, posts: polished)
    flag.share = Fraction("3/4")
    flag.verdict = .leans
    #expect(balance.findings.first == flag)
    #expect(balance.otherFindings.map(\.rule) == ["one-intention"])
    #expect(balance.othersText == "+1 note")
    #expect(balance.isFlagged)
  }

  @Test func `several weeks are weighed as each of them alone`() {
    for start in [Weekday.monday, .sunday] {
      var posts = (0..<200).map { number in
        Post.sample(
          number,
          on: Day.today.adding(number * 7 % 83 - 40).description,
          at: number % 3 == 0 ? nil : "09:0\(number % 10)",
          story: number % 5 == 0 ? .hard : .polished
        )
      }
      posts += (200..<205).map { Post.sample($0, on: nil, story: .hard) }
      let plan = Plan.sample(posts, settings: .sample(weekStart: start))
      let weeks = (-8...8).map { Week.sample.adding($0) }
      let expected = weeks.map { Balance(of: $0, in: plan) }
      #expect(Balance.balances(of: weeks, in: plan) == expected)
      #expect(expected.contains { $0.isFlagged })
    }
    let ends = [Week.first, .last]
    let plan = Plan.sample([.sample(1, on: "1600-01-01"), .sample(2, on: "9999-12-31")])
    #expect(Balance.balances(of: ends, in: plan) == ends.map { Balance(of: $0, in: plan) })
  }

  @Test func `a file that cannot be read is named`() {
    var plan = Plan.sample([.sample()])
    plan.pages[.week(.sample)]?.condition = .damaged("weeks/2026-W06.json:1:1: not JSON")
    #expect(Balance(of: .sample, in: plan).damages == ["weeks/2026-W06.json:1:1: not JSON"])
    #expect(Balance(of: Week.sample.adding(1), in: plan).damages == [])
  }
}
