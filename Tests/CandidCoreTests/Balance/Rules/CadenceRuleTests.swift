import CandidCore
import Testing

struct CadenceRuleTests {
  @Test(arguments: [
    (nil as Int?, 9, [] as [String]), (5, 0, []), (5, 4, []), (5, 5, []),
    (5, 6, ["6 posts, 1 more than the plan's own 5 a week."]),
    (5, 9, ["9 posts, 4 more than the plan's own 5 a week."]),
    (0, 0, []), (0, 1, ["1 post, 1 more than the plan's own 0 a week."]),
  ])
  func `more posts than the plan's own number are mentioned, fewer never`(
    cadence: Int?,
    count: Int,
    expected: [String]
  ) {
    var settings = Settings.sample()
    settings.cadence = cadence
    var posts = (0..<count).map { Post.sample($0) }
    posts += (20..<25).map { Post.sample($0, stage: .skipped) }
    #expect(CadenceRule().messages(for: posts, by: settings) == expected)
  }
}
