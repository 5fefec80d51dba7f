import CandidCore
import Testing

struct DailyRuleTests {
  /// A post a day, the first ones without a why.
  private func week(days: Int, silent: Int) -> [Post] {
    (0..<days).map { number in
      var post = Post.sample(number, on: "2026-02-0\(number + 2)")
      post.why = number < silent ? [nil, " "][number % 2] : "show the kiln"
      return post
    }
  }

  @Test(arguments: [
    (5, 5, [] as [String]), (6, 2, []), (7, 3, []), (6, 0, []),
    (
      6, 3,
      ["Every day but one has a post, and 3 of 6 do not say why. A day without posts is fine."]
    ),
    (7, 4, ["Every day has a post, and 4 of 7 do not say why. A day without posts is fine."]),
  ])
  func `a post on nearly every day without a why is pointed out`(
    days: Int,
    silent: Int,
    expected: [String]
  ) {
    #expect(DailyRule().messages(for: week(days: days, silent: silent)) == expected)
  }

  @Test func `many posts on few days are no daily posting`() {
    let posts = week(days: 5, silent: 5) + [Post.sample(9, on: "2026-02-03")]
    #expect(DailyRule().messages(for: posts) == [])
  }
}
