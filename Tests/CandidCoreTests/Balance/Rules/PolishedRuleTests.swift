import CandidCore
import Testing

struct PolishedRuleTests {
  @Test(
    arguments: [
      ([.polished, .plain], 0), ([.polished, .polished], 1), ([.polished, .polished, .whole], 0),
      ([.polished, .polished, .polished, .whole], 1), ([.polished, .polished, nil], 0),
    ] as [([Story?], Int)]
  )
  func `a flagged week gets one message`(stories: [Story?], expected: Int) {
    let week = WeekInput(posts: .telling(stories), settings: .sample())
    #expect(PolishedRule().messages(for: week).count == expected)
  }

  @Test func `the message is the verdict in full, with the plan's limit and ideas`() {
    let week = WeekInput(
      posts: .telling([.polished, .polished, .polished, .hard]),
      settings: .sample(limit: "2/3"),
      hardIdeas: 1
    )
    #expect(
      PolishedRule().messages(for: week) == [
        """
        3 of 4 polished, over 2/3; 1 shows the hard side. Tell the whole story in 1 of them, \
        or add 1 that is not polished. 1 idea shows the hard side.
        """
      ]
    )
  }
}
