import CandidCore
import Testing

struct CostHiddenRuleTests {
  @Test(
    arguments: [
      (
        [.polished, .plain, .plain, .plain],
        ["1 of 4 posts shows a win, and none shows what it took."]
      ),
      (
        [.polished, .polished, .plain, .plain],
        ["2 of 4 posts show a win, and none shows what it took."]
      ),
      // Too few posts; no win; the hard side is there; it may be; the main rule speaks.
      ([.polished, .plain, .plain], []), ([.plain, .plain, .plain, .plain], []),
      ([.polished, .plain, .plain, .whole], []), ([.polished, .plain, .plain, .hard], []),
      ([.polished, .plain, .plain, nil], []), ([.polished, .polished, .polished, .plain], []),
    ] as [([Story?], [String])]
  )
  func `wins without their other side are pointed out`(stories: [Story?], expected: [String]) {
    #expect(CostHiddenRule().messages(for: .telling(stories)) == expected)
  }
}
