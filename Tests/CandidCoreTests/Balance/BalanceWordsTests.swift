import CandidCore
import Testing

/// What is said of a week, word by word.
struct BalanceWordsTests {
  @Test(arguments: [
    (Mix.sample(), Verdict.fine, "no posts"),
    (.sample(polished: 2, plain: 4), .fine, "2 of 6 polished"),
    (.sample(hard: 2), .fine, "0 of 2 polished"),
    (.sample(polished: 1), .tooFew, "one post, too few to say"),
    (.sample(untold: 1), .tooFew, "one post, too few to say"),
    (.sample(polished: 4, whole: 1, plain: 1), .leans, "! 4 of 6 polished, over 1/2"),
    (.sample(polished: 4, plain: 2), .heavy, "! 4 of 6 polished, no hard side"),
    (.sample(polished: 2, plain: 2, untold: 2), .unknown, "? depends on 2 untold stories"),
    (.sample(polished: 2, plain: 1, untold: 1), .unknown, "? depends on 1 untold story"),
  ])
  func `the verdict in a few words`(mix: Mix, verdict: Verdict, expected: String) {
    #expect(Verdict(of: mix, by: .sample()) == verdict)
    #expect(BalanceWords.short(verdict, mix, .sample()) == expected)
  }

  @Test(arguments: [
    (Mix.sample(), "no posts"),
    (.sample(polished: 2, plain: 4), "2 of 6 polished"),
    (.sample(polished: 1), "one post, too few to say"),
    (
      .sample(polished: 4, whole: 1, plain: 1),
      """
      4 of 6 polished, over 1/2; 1 shows the hard side. \
      Tell the whole story in 1 of them, or add 2 that are not polished.
      """
    ),
    (
      .sample(polished: 5, whole: 1, hard: 1),
      """
      5 of 7 polished, over 1/2; 2 show the hard side. \
      Tell the whole story in 2 of them, or add 3 that are not polished.
      """
    ),
    (
      .sample(polished: 3, hard: 1, plain: 1),
      """
      3 of 5 polished, over 1/2; 1 shows the hard side. \
      Tell the whole story in 1 of them, or add 1 that is not polished.
      """
    ),
    (
      .sample(polished: 4, plain: 2),
      """
      4 of 6 polished, over 1/2; none shows the hard side. \
      Tell the whole story in 1 of them, or add 2 that are not polished.
      """
    ),
    (
      .sample(polished: 2, plain: 2, untold: 2),
      """
      2 of 6 polished; 2 stories are untold: this week is fine if they show the hard side, \
      too polished if they show only wins.
      """
    ),
    (
      .sample(polished: 2, plain: 1, untold: 1),
      """
      2 of 4 polished; 1 story is untold: this week is fine if it shows the hard side, \
      too polished if it shows only a win.
      """
    ),
  ])
  func `the verdict in full`(mix: Mix, expected: String) {
    let verdict = Verdict(of: mix, by: .sample())
    #expect(BalanceWords.long(verdict, mix, .sample(), hardIdeas: 0) == expected)
  }

  @Test func `the limit is the plan's own`() {
    let settings = BalanceSettings.sample(limit: "2/3", minimum: 3)
    let mix = Mix.sample(polished: 4, hard: 1)
    let verdict = Verdict(of: mix, by: settings)
    #expect(BalanceWords.short(verdict, mix, settings) == "! 4 of 5 polished, over 2/3")
    #expect(
      BalanceWords.long(verdict, mix, settings, hardIdeas: 0) == """
        4 of 5 polished, over 2/3; 1 shows the hard side. \
        Tell the whole story in 1 of them, or add 1 that is not polished.
        """
    )
  }

  @Test(arguments: [
    (0, "are not polished."), (1, "are not polished. 1 idea shows the hard side."),
    (3, "are not polished. 3 ideas show the hard side."),
  ])
  func `ideas that show the hard side end the repairs`(ideas: Int, ending: String) {
    let mix = Mix.sample(polished: 2)
    let text = BalanceWords.long(.heavy, mix, .sample(), hardIdeas: ideas)
    #expect(
      text == """
        2 of 2 polished, over 1/2; none shows the hard side. \
        Tell the whole story in 1 of them, or add 2 that \(ending)
        """
    )
  }

  @Test(arguments: [Verdict.fine, .tooFew, .unknown])
  func `ideas are not brought up where nothing is flagged`(verdict: Verdict) {
    let mix = Mix.sample(polished: 1, untold: 1)
    let text = BalanceWords.long(verdict, mix, .sample(), hardIdeas: 3)
    #expect(text == BalanceWords.long(verdict, mix, .sample(), hardIdeas: 0))
  }

  @Test(arguments: [
    // The four weeks beside a week that can be told, and beside one with too few.
    (Mix.sample(), nil as String?, nil as String?),
    (.sample(polished: 9, whole: 13), "last 4 weeks 9 of 22", "last 4 weeks 9 of 22 polished"),
    (.sample(polished: 1), "last 4 weeks 1 of 1", "last 4 weeks 1 of 1, too few to say"),
    (
      .sample(polished: 4, whole: 1, plain: 1), "last 4 weeks 4 of 6",
      "last 4 weeks 4 of 6 polished, over 1/2"
    ),
    (
      .sample(polished: 4, plain: 2), "last 4 weeks 4 of 6",
      "last 4 weeks 4 of 6 polished, no hard side"
    ),
    (
      .sample(polished: 2, plain: 2, untold: 2), "last 4 weeks 2 of 6",
      "last 4 weeks 2 of 6, depends on 2 untold stories"
    ),
  ])
  func `four weeks stand beside the week`(mix: Mix, expected: String?, besideTooFew: String?) {
    let verdict = Verdict(of: mix, by: .sample())
    for week in [Verdict.fine, .leans, .heavy, .unknown] {
      #expect(BalanceWords.fourWeeks(verdict, mix, beside: week, .sample()) == expected)
    }
    #expect(BalanceWords.fourWeeks(verdict, mix, beside: .tooFew, .sample()) == besideTooFew)
  }

  @Test(arguments: [
    (0, 0, ""), (1, 0, "+1 flag"), (2, 0, "+2 flags"), (0, 1, "+1 note"), (0, 2, "+2 notes"),
    (1, 2, "+1 flag 2 notes"),
  ])
  func `other findings are counted`(flags: Int, notes: Int, expected: String) {
    #expect(BalanceWords.others(flags: flags, notes: notes) == expected)
  }

  @Test(arguments: [
    (
      "1/2", 2,
      """
      A week leans too heavily on polished success when more than half of its posts are polished, \
      and these are at least 3; when nothing in the week shows the hard side (no whole, \
      no hard), 2 are enough and it leans heavily.
      """
    ),
    (
      "2/3", 3,
      """
      A week leans too heavily on polished success when more than 2/3 of its posts are polished, \
      and these are at least 4; when nothing in the week shows the hard side (no whole, \
      no hard), 3 are enough and it leans heavily.
      """
    ),
  ])
  func `the rule is said with the plan's own numbers`(
    limit: String,
    minimum: Int,
    expected: String
  ) {
    #expect(BalanceWords.rule(.sample(limit: limit, minimum: minimum)) == expected)
  }
}
