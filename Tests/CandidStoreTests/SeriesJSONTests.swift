import CandidCore
import LosslessJSON
import Testing

@testable import CandidStore

struct SeriesJSONTests {
  private static func week(_ series: String) -> String {
    """
    {"candid": 1, "week": "2026-W48", "posts": [
      {"id": "000000000001", "title": "Kiln", "date": "2026-11-24", "series": \(series)}
    ]}

    """
  }

  private static func post(_ series: String) throws -> Post {
    try #require(try posts(week(series), .named("2026-W48")).first)
  }

  @Test(arguments: [
    #"{"id": "s1", "every": "2 weeks"}"#,
    #"{"id": "s1", "every": "week", "until": "2026-12-31", "except": ["2026-12-01"]}"#,
    #"{"id": "s1", "every": "month on the last fri", "count": 1, "from": "2026-11-20", "mood": 1.10}"#,
    #"{"of": "s1", "date": "2026-11-17", "mood": 1.10}"#,
  ])
  func `a series is read and written in the order of its keys`(text: String) throws {
    let post = try Self.post(text)
    let part = try #require(post.series)
    if case .unread = part { Issue.record("not read") }
    #expect(SeriesJSON.tree(of: part).text() == text)
  }

  @Test func `every member is where it belongs`() throws {
    let series = try #require(
      try Self.post(
        #"{"id": "s1", "every": "week", "count": 6, "from": "2026-11-17", "except": ["2026-12-01"]}"#
      ).begins
    )
    #expect(series.id == "s1")
    #expect(series.every == .week)
    #expect(series.end == .count(6))
    #expect(series.from == Day("2026-11-17"))
    #expect(series.except == [Day("2026-12-01")])
    let occurrence = try Self.post(#"{"of": "s1", "date": "2026-11-17"}"#).occurrence
    #expect(occurrence?.name == "s1@2026-11-17")
  }

  /// Series that mean nothing, and why not.
  static let unread = [
    ("[]", "$ is a list, not an object"),
    ("{}", "$ has no `id`"),
    (#"{"id": "s1"}"#, "$ has no `every`"),
    (#"{"id": " ", "every": "week"}"#, "$.id is the text ` `, not the name of a series"),
    (
      #"{"id": "s1", "every": "often"}"#,
      "$.every is the text `often`, not one of week, 2 weeks, month or month on the 2nd tue"
    ),
    (
      #"{"id": "s1", "every": "FREQ=DAILY"}"#,
      "$.every is the text `FREQ=DAILY`, not one of week, 2 weeks, month or month on the 2nd tue"
    ),
    (
      #"{"id": "s1", "every": "week", "until": "2026-12-31", "count": 2}"#,
      "$ has both `until` and `count`"
    ),
    (
      #"{"id": "s1", "every": "week", "count": 0}"#,
      "$.count is 0, not a whole number from 1 to 9999"
    ),
    (
      #"{"id": "s1", "every": "week", "count": 10000}"#,
      "$.count is 10000, not a whole number from 1 to 9999"
    ),
    (
      #"{"id": "s1", "every": "week", "except": ["2026-12-01", "soon"]}"#,
      "$.except[1] is the text `soon`, not a date such as 2026-11-24"
    ),
    (
      #"{"id": "s1", "every": "week", "until": "2026-02-30"}"#,
      "$.until is the text `2026-02-30`, not a date such as 2026-11-24"
    ),
    (#"{"of": "s1"}"#, "$ has no `date`"),
    (#"{"date": "2026-12-01"}"#, "$ has a `date` but no `of`"),
    (
      #"{"of": "s1", "date": "2026-12-01", "every": "week"}"#,
      "$ has both `of` and `id` or `every`"
    ),
  ]

  @Test(arguments: unread)
  func `what means nothing is kept, and the post works without it`(
    text: String,
    cause: String
  ) throws {
    let post = try Self.post(text)
    #expect(post.series == .unread(text))
    #expect(post.title == "Kiln")
    #expect(PostJSON.tree(of: post).text().contains(text))
    let visit = try Visit(["weeks/2026-W48.json": Self.week(text)])
    try visit.expect([
      "weeks/2026-W48.json:2:75: this series is not read, as \(cause); `candid edit 00000000 "
        + "--every week` writes one that is"
    ])
  }

  @Test func `a date is left out without another byte being touched`() throws {
    let page = try Page.named("2026-W48")
    let before = Self.week(#"{ "every":"week" ,"mood": 1.10, "id": "s1","count":3 }"#)
    let file = try PageFile(page, Array(before.utf8))
    let id = try #require(file.posts.first?.id)
    var plan = Plan(pages: [page: file.contents])
    let date = try #require(Day("2026-12-01"))
    _ = try plan.apply(Change("Skip", [.edit(id, [.inSeries(.except(date))])]))
    let after = file.bytes(changing: [id], to: plan.pages[page]?.posts ?? []) {
      PostJSON.tree(of: $0)
    }
    let expected = Self.week(
      #"{ "every":"week" ,"except": ["2026-12-01"] ,"mood": 1.10, "id": "s1","count":3 }"#
    )
    #expect(String(decoding: after, as: UTF8.self) == expected)
  }
}
