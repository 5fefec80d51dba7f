import CandidCore
import Testing

@testable import CandidStore

/// The list of the weeks in which series begin.
struct SeriesIndexTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let path = "weeks/series.json"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  @discardableResult
  private func perform(_ change: Change) throws -> Performed {
    try store.perform(change, near: [], lockTimeout: .seconds(10))
  }

  /// Adds a post with which a weekly series begins.
  @discardableResult
  private func begin(
    _ digit: Character = "k",
    on date: String = "2026-11-24",
    _ end: Series.End = .never
  ) throws -> Post {
    var post = try Post.sample(digit, title: "Kiln", on: date)
    post.series = .first(Series(id: post.id.text, every: .week, end: end))
    return try #require(try perform(.add(post, now: now)).posts.first)
  }

  /// The pages of series that may come in a week.
  private func pages(_ week: String) throws -> [String] {
    let monday = try Week.named(week).monday
    return store.pagesOfSeries(on: monday...monday.adding(6)).map(\.description)
  }

  @Test func `a series is found however far back it began`() throws {
    try begin()
    try begin("m", on: "2026-11-26", .count(3))
    try begin("n", on: "2027-01-06", .until(try #require(Day("2027-02-02"))))
    let text = """
      {
        "candid": 1,
        "series": [
          {"post": "kkkkkkkkkkkk", "week": "2026-W48"},
          {"post": "mmmmmmmmmmmm", "week": "2026-W48", "last": "2026-12-10"},
          {"post": "nnnnnnnnnnnn", "week": "2027-W01", "last": "2027-02-02"}
        ]
      }

      """
    #expect(try folder.text(path) == text)
    #expect(try pages("2026-W47") == [])
    #expect(try pages("2026-W48") == ["2026-W48"])
    #expect(try pages("2027-W05") == ["2026-W48", "2027-W01"])
    #expect(try pages("2027-W06") == ["2026-W48"])
    #expect(try pages("9999-W52") == ["2026-W48"])
  }

  @Test func `it follows its posts, and undo`() throws {
    let post = try begin()
    let december = try When.on("2026-12-01")
    try perform(.move([post], to: december, now: now))
    #expect(try pages("2027-W01") == ["2026-W49"])
    let moved = try #require(try store.read([.named("2026-W49")]).first?.value.posts.first)
    // The next one is the first then.
    try perform(.move([moved], to: .idea, now: now))
    #expect(try pages("2027-W01") == ["2026-W49"])
    #expect(store.read([.ideas])[.ideas]?.posts.first?.series == nil)
    _ = try store.undo(isForced: false, lockTimeout: .seconds(10))
    #expect(try pages("2027-W01") == ["2026-W49"])
    try perform(.edit(moved, [.series(nil)], now: now))
    #expect(try pages("2027-W01") == [])
    _ = try store.undo(isForced: false, lockTimeout: .seconds(10))
    #expect(try pages("2027-W01") == ["2026-W49"])
    try perform(Change("", [.remove(moved.id)]))
    #expect(try pages("2027-W01") == [])
  }

  @Test func `what is no matter of a series leaves the list alone`() throws {
    let post = try begin()
    let odd = #"{"series":[{"week":"2026-W48", "post":"kkkkkkkkkkkk", "later": 1.10}],"candid":1}"#
    try folder.write(path, odd)
    try perform(.tag([post], .education, now: now))
    try perform(.edit(post, [.inSeries(.except(try #require(Day("2026-12-01"))))], now: now))
    try perform(.add(.sample("m", on: "2026-11-24"), now: now))
    #expect(try folder.text(path) == odd)
  }

  @Test(arguments: [nil, "", "<<<<<<< HEAD\n", #"{"candid": 1, "series": 3}"#])
  func `a list that cannot be read is written anew with the next series`(text: String?) throws {
    try begin()
    try begin("m", on: "2026-12-08")
    try Disk.live.remove("\(folder.path)/\(path)")
    if let text { try folder.write(path, text) }
    #expect(try pages("2027-W01") == [])
    try begin("n", on: "2026-12-15")
    #expect(try pages("2027-W01") == ["2026-W48", "2026-W50", "2026-W51"])
  }

  @Test func `a list of a newer format stays, and the post is saved`() throws {
    let newer = #"{"candid": 2, "reads": 1, "series": []}"#
    try folder.write(path, newer)
    try begin()
    #expect(try folder.text(path) == newer)
    #expect(try store.read([.named("2026-W48")]).first?.value.posts.count == 1)
    let restoration = try Doctor(visiting: folder.path).restore(
      ["series"],
      lockTimeout: .seconds(2)
    )
    #expect(restoration.kept.map(\.path) == [path])
  }

  @Test func `a new plan lists the series it is made with`() throws {
    let other = try TemporaryFolder()
    var post = try Post.sample("k", on: "2026-11-24")
    post.series = .first(Series(id: "s1", every: .week))
    let pages = [post.when.page: PageContents(posts: [post])]
    let store = try Store.create(at: "\(other.path)/plan", settings: Settings(), pages: pages)
    let day = try #require(Day("2027-06-01"))
    #expect(store.pagesOfSeries(on: day...day) == [post.when.page])
  }
}
