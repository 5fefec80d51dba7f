import Testing

@testable import CandidCore

struct AcceptanceTests {
  private func flag(_ share: String, _ verdict: Verdict?, rule: String = "polished") -> Finding {
    var flag = Finding(rule: rule, level: .flag, message: "")
    flag.share = Fraction(share)
    flag.verdict = verdict
    return flag
  }

  @Test(arguments: [
    ("4/6", Verdict.leans, "4/6", Verdict.leans, true),
    ("4/6", .leans, "2/3", .leans, true), ("4/6", .leans, "3/5", .leans, true),
    ("4/6", .leans, "5/7", .leans, false), ("4/6", .leans, "7/10", .leans, false),
    ("4/6", .leans, "4/6", .heavy, false), ("4/6", .heavy, "4/6", .leans, true),
    ("4/6", .heavy, "4/6", .heavy, true), ("4/6", .heavy, "5/6", .leans, false),
  ])
  func `it reopens when the exact share has grown or the verdict is worse`(
    share: String,
    verdict: Verdict,
    now: String,
    verdictNow: Verdict,
    holds: Bool
  ) {
    let acceptance = Acceptance(of: flag(share, verdict), because: "launch", on: .first)
    #expect(acceptance.covers(flag(now, verdictNow)) == holds)
  }

  @Test func `what was not written down cannot have become worse`() {
    #expect(Acceptance(rule: "polished", reason: "launch").covers(flag("9/9", .heavy)))
    #expect(!Acceptance(rule: "selling", reason: "launch").covers(flag("1/9", nil)))
  }

  /// A week of six posts, four of them polished.
  private func plan() -> (plan: Plan, week: Week) {
    let posts = (0..<6).map { number in
      Post.sample(number + 1, story: number < 4 ? .polished : .whole)
    }
    return (Plan.sample(posts), Week(containing: .on("2026-02-03")))
  }

  @Test func `an accepted flag is said to be, and does not stand`() throws {
    var (plan, week) = plan()
    let before = Balance(of: week, in: plan)
    #expect(before.isFlagged)
    let flag = try #require(before.findings.first { $0.rule == "polished" })
    #expect(flag.share == Fraction("4/6") && flag.verdict == .leans)
    let inverse = try plan.apply(.accept(flag, of: week, because: "launch week", on: .first))
    let balance = Balance(of: week, in: plan)
    #expect(!balance.isFlagged)
    #expect(balance.short == "4 of 6 polished, over 1/2, accepted")
    #expect(WeekOutlook(of: week, in: plan).short == balance.short)
    #expect(balance.shortest == "4 of 6, accepted")
    let line = try #require(balance.findings.first.map(BalanceWords.line))
    #expect(line.hasPrefix("accepted: 4 of 6 polished, over 1/2; 2 show the hard side."))
    #expect(line.hasSuffix(" Because: launch week"))
    _ = try plan.apply(inverse)
    #expect(Balance(of: week, in: plan).isFlagged)
  }

  @Test func `a worse week reopens it, and a better one closes it again`() throws {
    var (plan, week) = plan()
    let flag = try #require(Balance(of: week, in: plan).findings.first)
    _ = try plan.apply(.accept(flag, of: week, because: "launch", on: .first))
    let fifth = Post.sample(7, story: .polished)
    let inverse = try plan.apply(Change("", [.add(fifth)]))
    #expect(Balance(of: week, in: plan).isFlagged)
    _ = try plan.apply(inverse)
    #expect(!Balance(of: week, in: plan).isFlagged)
  }

  @Test func `accepting the same again is no change, and reopening nothing is none`() throws {
    var (plan, week) = plan()
    let flag = try #require(Balance(of: week, in: plan).findings.first)
    let change = Change.accept(flag, of: week, because: "launch", on: .first)
    #expect(Change.reopen("polished", of: week).effective(on: plan) == nil)
    _ = try plan.apply(change)
    #expect(change.effective(on: plan) == nil)
    #expect(Change.reopen("polished", of: week).effective(on: plan) != nil)
  }

  @Test func `a week that cannot be changed accepts nothing`() throws {
    var (plan, week) = plan()
    let flag = try #require(Balance(of: week, in: plan).findings.first)
    plan.pages[.week(week)]?.condition = .readOnly("format 99")
    #expect(throws: ChangeError.self) {
      try plan.apply(.accept(flag, of: week, because: "launch", on: .first))
    }
  }

  @Test func `a change cut short is ended only where nobody wrote since`() throws {
    var (plan, week) = plan()
    let mine = Acceptance(rule: "polished", reason: "mine")
    let theirs = Acceptance(rule: "polished", reason: "theirs")
    let change = AcceptanceChange(week: week, rule: "polished", was: nil, now: mine)
    #expect(plan.complete([change]) == [])
    #expect(plan.acceptance(of: "polished", in: week) == mine)
    #expect(plan.complete([change]) == [])
    _ = plan.apply(AcceptanceChange(week: week, rule: "polished", was: nil, now: theirs))
    #expect(plan.complete([change]) == [change])
    #expect(plan.acceptance(of: "polished", in: week) == theirs)
  }
}
