import CandidCore
import Testing

@testable import CandidStore

/// Posts that change their file or their place in it.
struct MoveTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let odd = PerformTests.odd

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  @discardableResult
  private func perform(_ change: Change, near pages: [String] = []) throws -> Performed {
    try store.perform(change, near: pages.map { try .named($0) }, lockTimeout: .seconds(10))
  }

  @Test func `a post moves between weeks as it is written`() throws {
    try folder.write("weeks/2026-W48.json", odd)
    let post = try posts(odd, .named("2026-W48"))[0]
    let done = try perform(.move([post], to: .day(#require(Day("2026-12-01"))), now: now))
    #expect(try Set(done.pages.keys) == [.named("2026-W48"), .named("2026-W49")])
    #expect(
      try folder.text("weeks/2026-W49.json").contains(
        #"{"title":"B", "id":"bbbbbbbbbbbb", "date":"2026-12-01","# + "\t"
      )
    )
    #expect(try folder.text("weeks/2026-W49.json").contains(#""odd":-0 }"#))
    try perform(done.inverse)
    #expect(
      try posts(folder.text("weeks/2026-W48.json"), .named("2026-W48"))
        .contains { $0 == post }
    )
  }

  @Test func `a post moves within its week as it is written`() throws {
    try folder.write("weeks/2026-W48.json", odd)
    try perform(
      Change(
        "",
        [
          .edit(.sample("b"), [.when(.day(#require(Day("2026-11-23"))))]),
          .edit(.sample("a"), [.title("Z")]),
        ]
      )
    )
    let text = try folder.text("weeks/2026-W48.json")
    #expect(text.contains("\"date\":\"2026-11-23\",\t\"odd\":-0 }"))
    #expect(try posts(text, .named("2026-W48")).map(\.title) == ["B", "Z"])
  }

  @Test func `an idea is planned and a post becomes an idea`() throws {
    let done = try perform(.add(.sample("a"), now: now))
    #expect(done.pages.keys.elementsEqual([.ideas]))
    try perform(.move(done.posts, to: .day(#require(Day("2026-11-24"))), now: now))
    #expect(try posts(folder.text("weeks/ideas.json"), .ideas).isEmpty)
    #expect(try posts(folder.text("weeks/2026-W48.json"), .named("2026-W48")).count == 1)
  }

  @Test func `a post in another week than the caller saw is found`() throws {
    try perform(.add(.sample("a", on: "2025-03-04"), now: now))
    try folder.write("weeks/2026-W10.json", "damaged")
    try perform(Change("", [.edit(.sample("a"), [.title("Found")])]), near: ["2026-W48"])
    #expect(try folder.text("weeks/2025-W10.json").contains("Found"))
  }

  @Test func `a misfiled post goes to its own week with its next edit`() throws {
    try folder.write(
      "weeks/2026-W40.json",
      #"{"candid": 1, "week": "2026-W40", "posts": "#
        + #"[{"id": "bbbbbbbbbbbb", "title": "B", "date": "2026-11-24"}]}"#
    )
    try perform(.add(.sample("a", on: "2026-11-24"), now: now))
    try perform(Change("", [.edit(.sample("b"), [.title("C")])]), near: ["2026-W40"])
    let week = try posts(folder.text("weeks/2026-W48.json"), .named("2026-W48"))
    #expect(week.map(\.title) == ["What a bad firing costs", "C"])
  }

  @Test func `random changes and their inverses give the same posts, and nothing else changes`()
    throws
  {
    var dice = Dice(seed: 48)
    for round in 0..<60 {
      let post = try Post.random(using: &dice)
      try perform(.add(post, now: now))
      let before = try folder.files()
      var other = try Post.random(using: &dice)
      other.created = now
      let done = try perform(
        Change(
          "",
          [
            .edit(
              post.id,
              [
                .title(other.title), .text(other.text), .when(other.when),
                .channels(other.channels),
                .answers(other.answers), .media(other.media), .variants(other.variants),
                .notes(other.notes), .need(other.need), .stage(other.stage),
              ]
            )
          ]
        )
      )
      try perform(done.inverse)
      let after = try folder.files().filter { before[$0.key] != nil }
      for (name, text) in after where name != "plan.json" {
        let page = try #require(Page(fileName: String(name.dropFirst(6))))
        #expect(
          try posts(text, page) == posts(before[name] ?? "", page),
          "seed 48, round \(round), \(name)"
        )
      }
    }
  }
}
