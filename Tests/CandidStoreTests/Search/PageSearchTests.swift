import CandidCore
import Testing

@testable import CandidStore

/// Searching a plan in slices.
struct PageSearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
  }

  /// Writes a page with posts, each a digit, a day and a title.
  private func write(_ page: Page, _ posts: [(Character, String?, String)]) throws {
    let trees = try posts.map { digit, date, title in
      PostJSON.tree(of: try .sample(digit, title: title, on: date))
    }
    try folder.write(page.path, PageFile.bytes(of: page, posts: trees))
  }

  private func writeWeeks() throws {
    try write(.named("2026-W05"), [("1", "2026-01-28", "The kiln"), ("2", "2026-01-29", "A vase")])
    try write(.named("2026-W06"), [("3", "2026-02-03", "A vase"), ("4", "2026-02-04", "KILN day")])
    try write(.named("2026-W07"), [("5", "2026-02-10", "Kiln again")])
    try write(.ideas, [("6", nil, "A kiln of our own")])
  }

  private func search(_ words: String, from page: Page) throws -> PageSearch {
    try PageSearch(for: Sought(words), in: Store(opening: folder.path), from: page)
  }

  private func digits(_ hits: [Hit]) -> String {
    hits.compactMap { $0.id?.text.first }.map(String.init).joined()
  }

  @Test func `a slice searches at least a page, from the first on and round`() throws {
    try writeWeeks()
    var search = try search("kiln", from: .named("2026-W06"))
    var found: [String] = []
    while !search.isDone {
      search.goOn(for: .zero)
      found.append(digits(search.take().hits))
    }
    #expect(found == ["4", "5", "6", "1"])
  }

  @Test func `a long slice searches all, and what was taken is not given again`() throws {
    try writeWeeks()
    var search = try search("kiln", from: .ideas)
    #expect(!search.hasHits)
    search.goOn(for: .seconds(60))
    #expect(search.isDone && search.hasHits)
    let found = search.take()
    #expect(digits(found.hits) == "6145")
    #expect(found.left.isEmpty && found.unreadable.isEmpty)
    #expect(search.take().hits.isEmpty)
  }

  @Test func `what is left is told after each slice`() throws {
    try writeWeeks()
    var search = try search("kiln", from: .named("2026-W07"))
    search.goOn(for: .zero)
    let weeks = try ["2026-W05", "2026-W06"].map(Page.named)
    #expect(search.take().left == [.ideas] + weeks)
  }

  @Test func `a page that cannot be read is named, and the others are searched`() throws {
    try writeWeeks()
    try folder.write("weeks/2026-W06.json", "{\"candid\": 1,\n \"posts\": [}\n")
    var search = try search("kiln", from: .ideas)
    search.goOn(for: .seconds(60))
    let found = search.take()
    #expect(digits(found.hits) == "615")
    let week = try Page.named("2026-W06")
    #expect(found.unreadable == [week])
  }

  @Test func `pages that lack the words are looked at last, for what cannot be read`() throws {
    try writeWeeks()
    try folder.write("weeks/2026-W05.json", "{\"posts\": [}\n")
    var search = try search("again", from: .ideas)
    var left: [[Page]] = []
    var unreadable: [Page] = []
    while !search.isDone {
      search.goOn(for: .zero)
      let found = search.take()
      left.append(found.left)
      unreadable += found.unreadable
    }
    let weeks = try ["2026-W05", "2026-W06", "2026-W07"].map(Page.named)
    // Until something is found they are part of what is left; then all hits are known.
    #expect(
      left.prefix(3) == [
        weeks + [.ideas], [weeks[1], weeks[2], .ideas, weeks[0]],
        [weeks[2], .ideas, weeks[0], weeks[1]],
      ]
    )
    #expect(left.dropFirst(3).joined().isEmpty)
    #expect(unreadable == [weeks[0]])
  }

  @Test func `a post in the file of another week keeps both`() throws {
    try write(.named("2026-W05"), [("1", "2026-02-10", "The kiln")])
    var search = try search("kiln", from: .ideas)
    search.goOn(for: .seconds(60))
    let hit = try #require(search.take().hits.first)
    #expect(hit.day == Day("2026-02-10"))
    let week = try Page.named("2026-W05")
    #expect(hit.page == week)
  }

  @Test func `only posts that the filter shows are found`() throws {
    try writeWeeks()
    var filter = Filter()
    filter.words = "again"
    let store = try Store(opening: folder.path)
    var search = try PageSearch(for: Sought("kiln", among: filter), in: store, from: .ideas)
    search.goOn(for: .seconds(60))
    #expect(digits(search.take().hits) == "5")
  }

  @Test func `a plan that went away says so`() throws {
    let store = try Store(opening: folder.path)
    try folder.write("weeks", "")
    #expect(throws: StoreError.self) {
      _ = try PageSearch(for: Sought("kiln"), in: store, from: .ideas)
    }
  }
}
