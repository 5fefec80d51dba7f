import CandidCore
import Testing

struct NoConnectionRuleTests {
  @Test(
    arguments: [
      ([.education, .behindTheScenes], []),
      ([.education, .behindTheScenes, .education], ["None of the 3 posts is connection."]),
      ([.education, .behindTheScenes, .connection], []),
    ] as [([Intention?], [String])]
  )
  func `three posts or more without it are pointed out`(
    intentions: [Intention?],
    expected: [String]
  ) {
    let week = WeekInput(posts: .meaning(intentions), settings: .sample())
    #expect(NoConnectionRule().messages(for: week) == expected)
  }
}
