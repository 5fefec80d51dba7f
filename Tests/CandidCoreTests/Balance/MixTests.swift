import CandidCore
import Testing

struct MixTests {
  @Test func `stories and intentions are counted apart`() {
    let mix = Mix(of: [
      .sample(1, intention: .connection, story: .polished),
      .sample(2, intention: .connection, story: .whole),
      .sample(3, intention: .connection, story: .hard),
      .sample(4, intention: .education, story: .plain),
      .sample(5, intention: .education, story: nil),
      .sample(6, intention: .behindTheScenes, story: nil),
      .sample(7, intention: nil, story: .polished),
    ])
    #expect([mix.polished, mix.whole, mix.hard, mix.plain, mix.untold] == [2, 1, 1, 1, 2])
    #expect(
      [mix.connection, mix.education, mix.behindTheScenes, mix.untagged] == [3, 2, 1, 1]
    )
    #expect(mix.counted == 7)
    #expect(mix.showingHardSide == 2)
  }

  @Test(arguments: [
    (Intention.connection as Intention?, 1), (.education, 2), (.behindTheScenes, 3), (nil, 4),
  ])
  func `an intention is counted by name`(intention: Intention?, expected: Int) {
    let mix = Mix(
      of: [Post].meaning([
        .connection, .education, .education, .behindTheScenes, .behindTheScenes,
        .behindTheScenes, nil, nil, nil, nil,
      ])
    )
    #expect(mix.count(of: intention) == expected)
  }

  @Test(arguments: [(Stage.draft, 1), (.ready, 1), (.posted, 1), (.skipped, 0)])
  func `all but skipped posts count`(stage: Stage, expected: Int) {
    let mix = Mix(of: [.sample(story: .polished, stage: stage)])
    #expect([mix.counted, mix.polished, mix.connection] == [expected, expected, expected])
  }

  @Test func `ideas do not count`() {
    #expect(Mix(of: [.sample(on: nil, story: .polished)]) == Mix())
  }

  @Test func `a post on three channels counts once`() {
    #expect(Mix(of: [.sample(channels: ["ig", "li", "fb"])]).counted == 1)
  }
}
