import CandidCore
import LosslessJSON

/// Where the series of a plan begin: `weeks/series.json`.
///
/// A week is shown without a look at the weeks before it; this says which of them have a series that
/// reaches into it. All of it can be worked out from the weeks again.
struct SeriesIndex: Equatable, Sendable {
  /// A post with which a series begins.
  struct Start: Equatable, Sendable {
    let post: PostID
    /// The week whose file holds it.
    let week: Week
    /// The last day on which the series may come; nil where it never ends.
    let last: Day?
  }

  static let path = "weeks/series.json"

  /// In the order of weeks and ids.
  private(set) var starts: [Start]

  /// The series that begin on some pages; those of ideas need no mention, as these are always read.
  init(_ pages: [Page: PageContents]) {
    starts = []
    for (page, contents) in pages { add(contents.posts, on: page) }
  }

  /// Reads the bytes of the file.
  init(_ bytes: [UInt8]) throws(StoreError) {
    let file = try PlanDocument(bytes, path: Self.path)
    if let obstacle = file.obstacle { throw obstacle }
    starts = try file.read { root throws(Misfit) in
      try root.member("series") { list throws(Misfit) in
        try list.list(of: "objects") { value throws(Misfit) in try Start(value) }
      } ?? []
    }
  }

  var bytes: [UInt8] {
    JSONTree.object(
      [
        ("candid", .int(FormatVersion.current)),
        ("series", .array(starts.map(\.tree), layout: .lines)),
      ],
      layout: .lines
    ).fileBytes
  }

  /// The pages with a series that may come on some days.
  func pages(reaching days: ClosedRange<Day>) -> [Page] {
    let reaching = starts.filter { start in
      start.week.monday <= days.upperBound && start.last.map { $0 >= days.lowerBound } ?? true
    }
    return Set(reaching.map { Page.week($0.week) }).sorted()
  }

  /// Brings it to how some posts now are; `pages` are those that they may stand on.
  mutating func update(_ posts: [PostID], on pages: [Page: PageContents]) {
    starts.removeAll { posts.contains($0.post) }
    for (page, contents) in pages { add(contents.posts.filter { posts.contains($0.id) }, on: page) }
  }

  private mutating func add(_ posts: [Post], on page: Page) {
    guard case .week(let week) = page else { return }
    for post in posts {
      guard let series = post.begins, let start = post.seriesStart else { continue }
      starts.append(Start(post: post.id, week: week, last: series.lastDay(from: start)))
    }
    starts.sort { ($0.week, $0.post.text) < ($1.week, $1.post.text) }
  }
}

extension SeriesIndex.Start {
  fileprivate init(_ value: JSONValue) throws(Misfit) {
    post = try value.required("post") { id throws(Misfit) in
      try id.parsed("the id of a post", PostID.init)
    }
    week = try value.required("week") { week throws(Misfit) in
      try week.parsed("a week such as 2026-W48") { Week($0) }
    }
    last = try value.member("last") { day throws(Misfit) in
      try day.parsed("a date such as 2026-11-24") { Day($0) }
    }
  }

  fileprivate var tree: JSONTree {
    .object(
      [("post", .string(post.text)), ("week", .string(week.description))]
        + (last.map { [("last", .string($0.description))] } ?? [])
    )
  }
}
