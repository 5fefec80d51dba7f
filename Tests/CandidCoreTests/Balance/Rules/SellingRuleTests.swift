import CandidCore
import Testing

struct SellingRuleTests {
  private func findings(_ offers: Int, of count: Int, limit: String = "1/3") -> [Finding] {
    var posts = (0..<count).map { Post.sample($0) }
    for place in 0..<offers { posts[place].isOffer = true }
    var settings = Settings.sample()
    settings.balance.sellingLimit = Fraction(limit) ?? .third
    // None of these counts.
    posts.append(.sample(90, stage: .skipped, isOffer: true))
    posts.append(.sample(91, on: nil, isOffer: true))
    return SellingRule().findings(in: WeekInput(posts: posts, settings: settings))
  }

  @Test(arguments: [
    // One offer alone never; from two on over a fifth is a note, over a third a flag.
    (0, 0, nil as Finding.Level?), (0, 3, nil), (1, 1, nil), (1, 2, nil), (2, 10, nil),
    (2, 9, .note), (2, 6, .note), (2, 5, .flag), (3, 15, nil), (3, 14, .note), (3, 9, .note),
    (3, 8, .flag), (2, 2, .flag),
  ])
  func `offers over a fifth are noted, over a third flagged`(
    offers: Int,
    count: Int,
    level: Finding.Level?
  ) {
    #expect(findings(offers, of: count).map(\.level) == [level].compactMap { $0 })
  }

  @Test(arguments: [("1/5", 2, 9, Finding.Level.flag), ("1/2", 2, 4, .note), ("1/2", 3, 5, .flag)])
  func `the limit is the plan's own`(limit: String, offers: Int, count: Int, level: Finding.Level) {
    #expect(findings(offers, of: count, limit: limit).map(\.level) == [level])
  }

  @Test func `the message says the share that is exceeded, and whose posts they are`() {
    let flag = findings(2, of: 5)
    #expect(flag.map(\.message) == ["2 of 5 posts ask for a sale, over 1/3."])
    #expect(flag.map(\.posts) == [[.sample(0), .sample(1)]])
    #expect(findings(2, of: 6).map(\.message) == ["2 of 6 posts ask for a sale, over 1/5."])
  }
}
