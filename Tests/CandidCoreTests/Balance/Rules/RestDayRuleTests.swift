import CandidCore
import Testing

struct RestDayRuleTests {
  private func messages(rest: [Weekday], on dates: [String], stage: Stage = .draft) -> [String] {
    var settings = Settings.sample()
    settings.rest = rest
    let posts = dates.enumerated().map { number, date in
      Post.sample(number, title: "Post \(number)", on: date, stage: stage)
    }
    return RestDayRule().messages(for: posts, by: settings)
  }

  @Test func `a post on a day of rest is named`() {
    // The 7th is a Saturday.
    #expect(
      messages(rest: [.saturday], on: ["2026-02-06", "2026-02-07"]) == [
        "1 post is on a day of rest (Saturday): “Post 1”."
      ]
    )
    #expect(
      messages(rest: [.sunday, .saturday], on: ["2026-02-07", "2026-02-07", "2026-02-08"]) == [
        "3 posts are on days of rest (Saturday, Sunday): “Post 0”, “Post 1” and “Post 2”."
      ]
    )
  }

  @Test func `other days, and plans without days of rest, are left in peace`() {
    #expect(messages(rest: [.saturday], on: ["2026-02-06", "2026-02-08"]) == [])
    #expect(messages(rest: [], on: ["2026-02-07"]) == [])
    #expect(messages(rest: [.saturday], on: ["2026-02-07"], stage: .skipped) == [])
  }
}
