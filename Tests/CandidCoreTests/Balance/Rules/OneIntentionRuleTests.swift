import CandidCore
import Testing

struct OneIntentionRuleTests {
  @Test(
    arguments: [
      ([.education, .education], []),
      ([.education, .education, .education], ["All 3 posts are education."]),
      ([.education, .education, .connection], []),
      ([.education, .education, nil], []), ([nil, nil, nil], []),
      (
        [.connection, .connection, .connection, .connection], ["All 4 posts are connection."]
      ),
      (
        [.behindTheScenes, .behindTheScenes, .behindTheScenes],
        ["All 3 posts are behind-the-scenes."]
      ),
    ] as [([Intention?], [String])]
  )
  func `three posts or more of one intention are pointed out`(
    intentions: [Intention?],
    expected: [String]
  ) {
    let week = WeekInput(posts: .meaning(intentions), settings: .sample())
    #expect(OneIntentionRule().messages(for: week) == expected)
  }
}
