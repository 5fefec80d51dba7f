import CandidCore
import Testing

struct UntaggedRuleTests {
  @Test(
    arguments: [
      ([], []), ([.connection], []), ([nil], ["1 post has no intention yet."]),
      ([nil, .education, nil], ["2 posts have no intention yet."]),
    ] as [([Intention?], [String])]
  )
  func `posts without an intention are counted`(intentions: [Intention?], expected: [String]) {
    let week = WeekInput(posts: .meaning(intentions), settings: .sample())
    #expect(UntaggedRule().messages(for: week) == expected)
  }

  @Test func `a skipped post needs no intention`() {
    let week = WeekInput(
      posts: [.sample(intention: nil, stage: .skipped)],
      settings: .sample()
    )
    #expect(UntaggedRule().messages(for: week) == [])
  }
}
