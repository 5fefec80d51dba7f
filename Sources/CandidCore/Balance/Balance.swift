/// What a week's intentions and stories add up to.
package struct Balance: Equatable, Sendable {
  package let week: Week
  /// Whose eyes the week is seen with.
  package let lens: BalanceLens
  package let mix: Mix
  package let verdict: Verdict
  /// The week and its three predecessors; they inform and never flag.
  package let fourWeeks: Mix
  package let fourWeeksVerdict: Verdict
  /// What the rules say, the main flag first.
  package let findings: [Finding]
  /// What cannot be counted, since its file cannot be read.
  package let damages: [String]
  private let settings: BalanceSettings
  private let hardIdeas: Int
  /// Whether the files of the three weeks before can be read.
  package let isWindowWhole: Bool

  /// Weighs a shown week; takes time linear in the posts of the pages read.
  ///
  /// Through the lens of a channel only the posts count that its followers see.
  package init(of week: Week, in plan: Plan, through lens: BalanceLens = .plan) {
    let start = plan.days(of: week.adding(-3)).lowerBound
    let window = plan.posts(in: start...plan.days(of: week).upperBound)
    let ideas = Self.hardIdeas(of: plan, through: lens)
    self.init(of: week, in: plan, through: lens, window: window[...], hardIdeas: ideas)
  }

  /// Weighs several shown weeks; the posts of the plan are looked through once for all of them.
  package static func balances(of weeks: [Week], in plan: Plan) -> [Balance] {
    if weeks.count < 2 { return weeks.map { Balance(of: $0, in: plan) } }
    let ideas = hardIdeas(of: plan, through: .plan)
    let posts = plan.posts(in: Day.first...Day.last)[...]
    return weeks.map { week in
      let start = place(of: plan.days(of: week.adding(-3)).lowerBound, in: posts)
      let next = plan.days(of: week).upperBound.advanced(by: 1)
      let end = next.map { place(of: $0, in: posts) } ?? posts.endIndex
      let window = posts[start..<end]
      return Balance(of: week, in: plan, through: .plan, window: window, hardIdeas: ideas)
    }
  }

  /// Takes the dated posts of the week and the three before it, in their order.
  private init(
    of week: Week,
    in plan: Plan,
    through lens: BalanceLens,
    window: ArraySlice<Post>,
    hardIdeas: Int
  ) {
    let seen = lens == .plan ? window : window.filter(lens.shows)[...]
    let middle = Self.place(of: plan.days(of: week).lowerBound, in: seen)
    let input = WeekInput(
      posts: Array(seen[middle...]),
      settings: plan.settings,
      earlier: seen[..<middle],
      hardIdeas: hardIdeas
    )
    self.week = week
    self.lens = lens
    settings = plan.settings.balance
    self.hardIdeas = hardIdeas
    isWindowWhole = (1...3).allSatisfy { plan.damages(in: week.adding(-$0)).isEmpty }
    damages = plan.damages(in: week)
    mix = input.mix
    verdict = Verdict(of: mix, by: settings)
    fourWeeks = Mix(of: seen)
    fourWeeksVerdict = Verdict(of: fourWeeks, by: settings)
    findings = Self.accepting(
      plan.pages[.week(week)]?.accepted ?? [],
      BalanceRules.findings(in: input, through: lens),
      through: lens
    )
  }

  /// Findings with the acceptances that still hold.
  ///
  /// What is accepted of the week is accepted of its channels, whose shares are others.
  private static func accepting(
    _ acceptances: [Acceptance],
    _ findings: [Finding],
    through lens: BalanceLens
  ) -> [Finding] {
    if acceptances.isEmpty { return findings }
    return findings.map { finding in
      guard finding.level == .flag else { return finding }
      var finding = finding
      finding.accepted = acceptances.first { acceptance in
        lens == .plan ? acceptance.covers(finding) : acceptance.rule == finding.rule
      }
      return finding
    }
  }

  /// How many ideas that show the hard side could be placed there.
  private static func hardIdeas(of plan: Plan, through lens: BalanceLens) -> Int {
    var count = 0
    for contents in plan.pages.values {
      // Most have another story: so many posts are not copied to look at the rest.
      let posts = contents.posts
      for place in posts.indices where posts[place].story?.showsHardSide == true {
        if posts[place].when == .idea, posts[place].stage != .skipped,
          lens == .plan || lens.takes(posts[place])
        {
          count += 1
        }
      }
    }
    return count
  }

  /// Where the posts of a day and those after it begin among posts in the order of weeks.
  private static func place(of day: Day, in posts: ArraySlice<Post>) -> Int {
    var (low, high) = (posts.startIndex, posts.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if posts[middle].when < .day(day) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a flag stands that nobody has accepted.
  package var isFlagged: Bool { findings.contains(where: \.stands) }

  /// Whether the main flag is accepted.
  package var isAccepted: Bool {
    findings.contains { $0.rule == PolishedRule.name && $0.accepted != nil }
  }

  /// The verdict in a few words.
  package var short: String {
    BalanceWords.short(verdict, mix, settings, isAccepted: isAccepted)
  }

  /// The verdict in full; the screen and `candid check` say the same.
  package var long: String { BalanceWords.long(verdict, mix, settings, hardIdeas: hardIdeas) }

  /// "last 4 weeks 9 of 22"; nil where they count no post.
  package var fourWeeksText: String? {
    guard isWindowWhole else { return BalanceWords.fourWeeksUnreadable }
    return BalanceWords.fourWeeks(fourWeeksVerdict, fourWeeks, beside: verdict, settings)
  }

  /// The findings beside the main one.
  package var otherFindings: [Finding] { findings.filter { $0.rule != PolishedRule.name } }

  /// The verdict in the fewest characters.
  package var shortest: String {
    let words = BalanceWords.shortest(verdict, mix)
    return isAccepted ? BalanceWords.accepted(String(words.dropFirst(2))) : words
  }

  /// "+1 flag 2 notes", or nothing.
  package var othersText: String {
    let others = otherFindings
    let flags = others.filter { $0.level == .flag }
    return BalanceWords.others(
      flags: flags.filter(\.stands).count,
      accepted: flags.filter { !$0.stands }.count,
      notes: others.count - flags.count
    )
  }
}
