import CandidCore

/// Everything ``BalanceWords`` can say, by the name that says it.
enum BalanceSentences {
  static let all: [(name: String, sentences: [String])] =
    verdicts + notes + week + repairs + review

  private static let settings = BalanceSettings.sample()

  /// A mix for each verdict, in the singular and the plural.
  private static let mixes: [Mix] = [
    .sample(), .sample(polished: 2, plain: 4), .sample(polished: 1),
    .sample(polished: 4, whole: 1, plain: 1), .sample(polished: 5, whole: 1, hard: 1),
    .sample(polished: 4, plain: 2), .sample(polished: 2, plain: 2, untold: 2),
    .sample(polished: 2, plain: 1, untold: 1),
  ]

  private static func each(_ words: (Verdict, Mix) -> String?) -> [String] {
    mixes.compactMap { words(Verdict(of: $0, by: settings), $0) }
  }

  private static let verdicts: [(String, [String])] = [
    ("rule", [BalanceWords.rule(settings), BalanceWords.rule(.sample(limit: "2/3", minimum: 3))]),
    ("short", each { BalanceWords.short($0, $1, settings) }),
    ("shortest", each { BalanceWords.shortest($0, $1) }),
    (
      "long",
      (0...2).flatMap { ideas in
        each { BalanceWords.long($0, $1, settings, hardIdeas: ideas) }
      }
    ),
    ("fourWeeks", each { BalanceWords.fourWeeks($0, $1, beside: $0, settings) }),
    ("fourWeeksUnreadable", [BalanceWords.fourWeeksUnreadable]),
    ("unreadable", [BalanceWords.unreadable]),
    (
      "line",
      [
        (Finding.Level.flag, nil), (.note, nil),
        (.flag, Acceptance(rule: "daily", reason: "launch")),
      ]
      .map { level, accepted in
        var finding = Finding(rule: "daily", level: level, message: "What is found.")
        finding.accepted = accepted
        return BalanceWords.line(finding)
      }
    ),
    (
      "others",
      [(0, 0, 1), (1, 0, 0), (2, 1, 2), (0, 2, 0)].map {
        BalanceWords.others(flags: $0.0, accepted: $0.1, notes: $0.2)
      }
    ),
    ("accepted", [BalanceWords.accepted("4 of 6 polished")]),
    ("wouldBe", [true, false].map { BalanceWords.wouldBe("4 of 6 polished", isSo: $0) }),
    ("intentions", [.sample(), .sample(polished: 3)].map(BalanceWords.intentions)),
  ]

  private static let one = posts(1)
  private static let several = [one, posts(2), posts(3), posts(5)]

  /// Posts from Saturday on; the title of the first is long.
  private static func posts(_ count: Int) -> [Post] {
    (0..<count).map { number in
      let title = "Post \(number)" + (number == 0 ? String(repeating: " of clay", count: 5) : "")
      return .sample(number, title: title, on: "2026-02-0\(7 + number % 2)")
    }
  }

  private static let notes: [(String, [String])] = [
    ("selling", [BalanceWords.selling(2, of: 5, over: .third)]),
    ("costHidden", (1...2).map { BalanceWords.costHidden($0, of: 5) }),
    ("untagged", (1...2).map(BalanceWords.untagged)),
    ("oneIntention", Intention.allCases.map { BalanceWords.oneIntention(3, $0) }),
    ("missing", [.connection, .behindTheScenes].map { BalanceWords.missing(3, $0) }),
    ("offersWithoutNeed", several.map { BalanceWords.offersWithoutNeed($0, of: 5) }),
    ("unsourced", several.map { BalanceWords.unsourced($0, of: 5) }),
    ("unanswered", several.map { BalanceWords.unanswered($0, of: 5) }),
    ("alteredPictures", several.map(BalanceWords.alteredPictures)),
    ("withoutAltText", several.map { BalanceWords.withoutAltText($0.count, in: $0) }),
    (
      "overLimit",
      ["bluesky", "instagram", "x", "youtube"].flatMap { name in
        let channel = Channel(id: "c", network: name, name: name)
        return channel.standings(of: String(repeating: "a", count: 5_001)).filter(\.isOver)
          .map { BalanceWords.overLimit(one[0], $0, on: channel) }
      }
    ),
    ("moreOverLimit", (1...2).map(BalanceWords.moreOverLimit)),
    ("restDays", several.map(BalanceWords.restDays)),
    ("overCadence", (1...2).map { BalanceWords.overCadence($0, own: 0) }),
    (
      "daily",
      [BalanceWords.daily(1, of: 2, on: 6), BalanceWords.daily(6, of: 7, on: 7)]
    ),
    (
      "clash",
      [(0, ["Instagram"]), (1, ["a", "b"]), (30, ["a", "b", "c"])].map { minutes, channels in
        BalanceWords.clash(posts(2)[1].title, minutes, after: one[0].title, on: channels)
      }
    ),
    ("sameText", [BalanceWords.sameText(posts(2)[1].title, as: one[0].title, of: .today)]),
    ("moreClashes", (1...2).map(BalanceWords.moreClashes)),
  ]

  private static let week: [(String, [String])] = [
    ("allChannels", [BalanceWords.allChannels]),
    ("noChannel", [BalanceWords.noChannel]),
    ("arithmetic", mixes.flatMap { BalanceWords.arithmetic($0, .half) }),
    (
      "beside",
      [true, false].map { BalanceWords.beside("last 4 weeks 9 of 22", isFigure: $0) }
    ),
    ("skipped", [BalanceWords.skipped]),
    ("restDay", [BalanceWords.restDay("Sat 28 Nov")]),
    ("rest", [BalanceWords.rest]),
    ("openSlot", [BalanceWords.openSlot]),
    ("aboutOpenSlot", [BalanceWords.aboutOpenSlot]),
    ("noPostInSlot", [BalanceWords.noPostInSlot]),
    ("emptyDay", [BalanceWords.emptyDay("Sat 28 Nov")]),
    ("unreadableDay", [BalanceWords.unreadableDay("Sat 28 Nov")]),
  ]

  /// A smaller share, a larger one, the same, none, and what untold stories leave open; at last
  /// weeks that cannot be read.
  private static let review: [(String, [String])] = [
    (
      "trend",
      [
        trend([.polished, .plain], [.plain, .plain]),
        trend([.plain, .plain], [.polished, .plain]),
        trend([.polished, .plain], [.polished, .plain]), trend([.plain, .hard], [.plain, .plain]),
        trend([.polished, .plain], [.plain, nil]), trend([.polished, nil], [.plain, nil]),
      ] + (1...2).map { trend([.plain, .hard], [.plain, .plain], unread: $0) }
    ),
    ("planned", [BalanceWords.planned]), ("noTrend", [BalanceWords.noTrend]),
    (
      "reasons",
      [BalanceWords.reasons(of: Week(containing: .first), ["launch week", "a book fair"])]
    ),
  ]

  /// The trend of six weeks, the stories of whose third and last week are these.
  private static func trend(_ earlier: [Story?], _ later: [Story?], unread: Int = 0) -> String {
    let stories = [(2, earlier), (5, later)].flatMap { week, stories in
      stories.map { (week, $0) }
    }
    var plan = Plan.sample(
      stories.enumerated().map { number, story in
        .sample(number, on: Day.today.adding(7 * story.0).description, story: story.1)
      }
    )
    for week in 0..<unread {
      plan.pages[.week(Week.sample.adding(week))] = PageContents(condition: .damaged("not JSON"))
    }
    return Review(of: Week.sample...Week.sample.adding(5), in: plan).trendText ?? ""
  }
}
