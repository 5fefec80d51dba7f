import Testing

@testable import CandidCore

extension BalanceSentences {
  /// What is said of repairs: of each kind and of each thing one does for a week.
  static let repairs: [(name: String, sentences: [String])] = [
    ("repair", weeks.flatMap { $0.repairs().map(\.summary) }),
    (
      "numbered",
      weeks.prefix(1).flatMap { $0.repairs().prefix(1).map { BalanceWords.numbered(1, $0) } }
    ),
    ("noRepairs", [BalanceWords.noRepairs]),
    ("asIf", [BalanceWords.asIf(1)]),
    ("howToTell", [BalanceWords.howToTell(saving: "^S")]),
    (
      "plainShort",
      mixesOfAll.map { BalanceWords.plainShort(Verdict(of: $0, by: .sample()), $0, .sample()) }
    ),
    ("share", mixesOfAll.map(BalanceWords.share)),
  ]

  private static let mixesOfAll: [Mix] = [
    .sample(), .sample(polished: 1), .sample(polished: 2, plain: 2),
    .sample(polished: 3, whole: 1), .sample(polished: 3), .sample(polished: 2, plain: 1, untold: 1),
  ]

  /// Weeks that are flagged, by a little and by much, unknown, untagged, and selling a lot.
  private static let weeks: [Plan] =
    [
      [.polished, .polished, .plain], [.polished, .polished, .polished, .polished, .hard],
      [.polished, .polished, .polished, .hard, nil], [.polished, .polished, .plain, nil, nil],
    ].map { (stories: [Story?]) in
      .read(.telling(stories) + [.sample(50, on: nil, story: .hard)])
    } + [
      .read(.meaning([nil, nil, .education])), .read(selling(2, of: 5)), .read(selling(4, of: 6)),
    ]

  private static func selling(_ offers: Int, of count: Int) -> [Post] {
    (0..<count).map { number in
      var post = Post.sample(number, story: .hard)
      post.isOffer = number < offers
      return post
    }
  }
}
