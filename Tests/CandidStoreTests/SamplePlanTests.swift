import CandidCore
import Testing

@testable import CandidStore

struct SamplePlanTests {
  private static let text = """
    {"plan": {"name": "Studio Mira", "timeZone": "Europe/Brussels", "rhythm": [{"id": "bts", "day": "friday"}],
      "mood": 1.10},
     "weeks": [
      {"offset": -3, "theme": "Firing season", "posts": [
        {"id": "bbbbbbbbbbbb", "title": "B", "day": "tuesday", "time": "09:00"},
        {"id": "aaaaaaaaaaaa", "title": "A", "day": "monday", "created": "2026-01-01T00:00:00Z"}]},
      {"offset": 1, "posts": [{"id": "cccccccccccc", "title": "C", "day": "sunday"}]}],
     "ideas": [{"id": "dddddddddddd", "title": "D"}]}
    """

  private func trouble(_ text: String) throws -> String {
    try #require(throws: StoreError.self) { try SamplePlan(bytes: Array(text.utf8)) }.description
  }

  @Test func `weeks count from the current one`() throws {
    let sample = try SamplePlan(bytes: Array(Self.text.utf8))
    #expect(sample.settings.name == "Studio Mira")
    let pages = sample.pages(around: try .named("2026-W53"), now: now)
    #expect(try Set(pages.keys) == [.ideas, .named("2026-W50"), .named("2027-W01")])
    let week = try #require(pages[.named("2026-W50")]?.posts)
    #expect(week.map(\.title) == ["A", "B"])
    #expect(week.map { $0.day?.description } == ["2026-12-07", "2026-12-08"])
    #expect(week[1].time == Time("09:00"))
    #expect(week.map { $0.created?.description } == ["2026-01-01T00:00:00Z", now.description])
    #expect(try pages[.named("2027-W01")]?.posts.first?.day == Day("2027-01-10"))
    #expect(pages[.ideas]?.posts.map(\.title) == ["D"])
  }

  @Test func `the sample becomes a plan that reads as it was`() throws {
    let folder = try TemporaryFolder()
    let sample = try SamplePlan(bytes: Array(Self.text.utf8))
    let pages = sample.pages(around: try .named("2026-W48"), now: now)
    let store = try Store.create(at: folder.path, settings: sample.settings, pages: pages)
    #expect(store.read(try store.pages()) == pages)
    #expect(store.settings == sample.settings)
    #expect(sample.settings.rhythm == [Slot(id: "bts", day: .friday)])
    #expect(sample.settings.others == [RawMember(key: "mood", json: "1.10")])
    #expect(pages[try .named("2026-W45")]?.theme == "Firing season")
  }

  @Test(arguments: [
    ("", "1:1: empty, there is nothing to read"),
    ("{}", "1:1: $ has no `weeks`"),
    (#"{"weeks": []}"#, "1:1: $ has no `plan`"),
    (#"{"weeks": [{}]}"#, "1:12: $.weeks[0] has no `offset`"),
    (
      #"{"weeks": [{"offset": 0, "posts": [{"day": "x"}]}]}"#,
      "1:44: $.weeks[0].posts[0].day is the text `x`, not a weekday"
    ),
  ])
  func `a sample that is none is told`(text: String, words: String) throws {
    #expect(try trouble(text) == "sample-plan.json:\(words); mend it in an editor")
  }

  @Test func `the sample that comes with candid reads`() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try Disk.live.file(at: "/\(path)/Data/sample-plan.json", named: "sample")
    let sample = try SamplePlan(bytes: file.bytes)
    let pages = sample.pages(around: try .named("2026-W48"), now: now)
    #expect(pages.values.reduce(0) { $0 + $1.posts.count } >= 30)
  }
}
