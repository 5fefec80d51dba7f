import CandidCore
import Testing

struct StoryTests {
  @Test(arguments: [(Story.polished, false), (.whole, true), (.hard, true), (.plain, false)])
  func `whole and hard stories show the hard side`(story: Story, expected: Bool) {
    #expect(story.showsHardSide == expected)
  }
}
