import CandidCore
import Testing

struct NoBehindTheScenesRuleTests {
  @Test(
    arguments: [
      ([.education, .connection], []),
      ([.education, .connection, .education], ["None of the 3 posts is behind-the-scenes."]),
      ([.education, .connection, .behindTheScenes], []),
    ] as [([Intention?], [String])]
  )
  func `three posts or more without it are pointed out`(
    intentions: [Intention?],
    expected: [String]
  ) {
    let week = WeekInput(posts: .meaning(intentions), settings: .sample())
    #expect(NoBehindTheScenesRule().messages(for: week) == expected)
  }
}
