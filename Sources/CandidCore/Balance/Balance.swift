/// What a week's intentions and stories add up to.
package struct Balance: Equatable, Sendable {
  package let week: Week
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
  package init(of week: Week, in plan: Plan) {
    let days = plan.days(of: week)
    let start = plan.days(of: week.adding(-3)).lowerBound
    let window = plan.posts(in: start...days.upperBound)
    let earlier = Array(window.prefix { $0.when < .day(days.lowerBound) })
    let posts = Array(window.dropFirst(earlier.count))
    settings = plan.settings.balance
    hardIdeas = plan.ideas.filter { $0.story?.showsHardSide == true && $0.stage != .skipped }.count
    isWindowWhole = (1...3).allSatisfy { plan.damages(in: week.adding(-$0)).isEmpty }
    self.week = week
    damages = plan.damages(in: week)
    let input = WeekInput(
      posts: posts,
      settings: plan.settings,
      earlier: earlier,
      hardIdeas: hardIdeas
    )
    mix = input.mix
    verdict = Verdict(of: mix, by: settings)
    fourWeeks = Mix(of: window)
    fourWeeksVerdict = Verdict(of: fourWeeks, by: settings)
    findings = BalanceRules.findings(in: input)
  }

  /// Whether a flag stands.
  package var isFlagged: Bool { findings.contains { $0.level == .flag } }

  /// The verdict in a few words.
  package var short: String { BalanceWords.short(verdict, mix, settings) }

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
  package var shortest: String { BalanceWords.shortest(verdict, mix) }

  /// "+1 flag 2 notes", or nothing.
  package var othersText: String {
    let others = otherFindings
    let flags = others.filter { $0.level == .flag }.count
    return BalanceWords.others(flags: flags, notes: others.count - flags)
  }
}
