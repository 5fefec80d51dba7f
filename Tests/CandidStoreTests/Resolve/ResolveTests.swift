import CandidCore
import Testing

@testable import CandidStore

/// Posts that stand twice, and copies of weeks.
@Suite struct ResolveTests {
  private static let copy = "weeks/2026-W48 (1).json"
  private static let one = Visit.post("1", #""date": "2026-11-24", "odd": 1.10"#)
  private static let two = Visit.post("2", #""date": "2026-11-25""#)
  private static let changed = Visit.post("2", #""text": "More", "date": "2026-11-25""#)

  private func resolve(_ visit: Visit, keeping place: String? = nil) throws -> Resolution {
    let store = try Store(opening: visit.folder.path)
    let choices = try store.doubles().conflicts.compactMap { conflict in
      place.flatMap { conflict.version(at: $0) }.map { (conflict, keep: $0.place) }
    }
    return try store.resolve(choices, lockTimeout: .zero)
  }

  @Test func `a plan without doubles is left as it is`() throws {
    let visit = try Visit(["weeks/2026-W48.json": Visit.week("2026-W48", Self.one)])
    let before = try visit.folder.files()
    #expect(try resolve(visit) == Resolution())
    #expect(try visit.folder.files() == before)
  }

  @Test func `posts only in the copy are added as they are written, the same are dropped`() throws {
    let copy = Visit.week("2026-W48", Self.one, Self.two)
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two), Self.copy: copy,
    ])
    let resolution = try resolve(visit)
    #expect(try resolution.added.map(\.post.id) == [.sample("1")])
    let rescue = try #require(resolution.merged.first?.rescue)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W48 (1).json-"))
    #expect(resolution.kept == [] && resolution.conflicts == [] && resolution.troubles == [])
    #expect(try visit.folder.text("weeks/2026-W48.json") == copy)
    #expect(try visit.folder.text(rescue) == copy)
    #expect(try visit.folder.files().keys.sorted() == ["plan.json", "weeks/2026-W48.json"])
  }

  @Test func `a post that differs waits for the person, and the rest does not`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
      Self.copy: Visit.week("2026-W48", Self.one, Self.changed),
    ])
    let resolution = try resolve(visit)
    #expect(try resolution.added.map(\.post.id) == [.sample("1")])
    #expect(resolution.merged == [])
    let conflict = try #require(resolution.conflicts.first)
    #expect(conflict.versions.map(\.place) == ["2026-W48", "2026-W48 (1).json"])
    #expect(conflict.differences.map(\.key) == ["text"])
    #expect(conflict.differences.map(\.values) == [[nil, "\"More\""]])
    let week = Visit.week("2026-W48", Self.one, Self.two)
    let text = try visit.folder.text("weeks/2026-W48.json")
    #expect(text == week)
    #expect(try visit.folder.text(Self.copy) == Visit.week("2026-W48", Self.one, Self.changed))
  }

  @Test func `the copy's version may be kept`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.one, Self.two),
      Self.copy: Visit.week("2026-W48", Self.changed),
    ])
    let resolution = try resolve(visit, keeping: "2026-W48 (1).json")
    let rescue = try #require(resolution.kept.first?.rescues.first)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W48-222222222222.json-"))
    #expect(resolution.merged.map(\.copy) == [Self.copy])
    let week = Visit.week("2026-W48", Self.one, Self.changed)
    let text = try visit.folder.text("weeks/2026-W48.json")
    #expect(text == week)
    #expect(try visit.folder.text(rescue) == Self.two + "\n")
  }

  @Test func `the week's version may be kept; the copy holds the other`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
      Self.copy: Visit.week("2026-W48", Self.changed),
    ])
    let resolution = try resolve(visit, keeping: "weeks/2026-W48.json")
    #expect(resolution.kept.map(\.rescues) == [[]])
    let rescue = try #require(resolution.merged.first?.rescue)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W48 (1).json-"))
    #expect(try visit.folder.text("weeks/2026-W48.json") == Visit.week("2026-W48", Self.two))
    let copy = Visit.week("2026-W48", Self.changed)
    #expect(try visit.folder.text(rescue) == copy)
  }

  @Test func `undo takes back what it did to posts, and redo does it again`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
      Self.copy: Visit.week("2026-W48", Self.one, Self.changed),
    ])
    _ = try resolve(visit, keeping: "2026-W48 (1).json")
    let resolved = try visit.folder.text("weeks/2026-W48.json")
    let store = try Store(opening: visit.folder.path)
    #expect(
      try store.history().map(\.entry.sentence) == [
        "Resolved what stood twice (“A shelf” and 1 more)"
      ]
    )
    _ = try store.undo(isForced: false, lockTimeout: .zero)
    #expect(try visit.folder.text("weeks/2026-W48.json") == Visit.week("2026-W48", Self.two))
    _ = try store.redo(isForced: false, lockTimeout: .zero)
    #expect(try visit.folder.text("weeks/2026-W48.json") == resolved)
  }

  @Test func `where no post changes, undo has nothing to take back and says so`() throws {
    let visit = try Visit([
      "weeks/2026-W47.json": Visit.week("2026-W47", Self.two),
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
    ])
    _ = try resolve(visit)
    let error = StoreError.wholeFiles(summary: "Resolved what stood twice", kept: [])
    let store = try Store(opening: visit.folder.path)
    #expect(throws: error) { try store.undo(isForced: false, lockTimeout: .zero) }
  }

  @Test func `a copy with two conflicts is decided one by one`() throws {
    let other = Visit.post("1", #""date": "2026-11-24", "stage": "ready""#)
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.one, Self.two),
      Self.copy: Visit.week("2026-W48", other, Self.changed),
    ])
    let store = try Store(opening: visit.folder.path)
    let conflicts = try store.doubles().conflicts
    #expect(try conflicts.map(\.id) == [.sample("1"), .sample("2")])
    let first = try store.resolve([(conflicts[0], keep: "2026-W48")], lockTimeout: .zero)
    let rescue = try #require(first.kept.first?.rescues.first)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W48 (1)-111111111111.json-"))
    #expect(first.merged == [] && first.conflicts.count == 1)
    #expect(try visit.folder.text(rescue) == other + "\n")
    #expect(try visit.folder.text(Self.copy) == Visit.week("2026-W48", Self.changed))
    #expect(try resolve(visit, keeping: "2026-W48 (1).json").merged.count == 1)
    let week = Visit.week("2026-W48", Self.one, Self.changed)
    let text = try visit.folder.text("weeks/2026-W48.json")
    #expect(text == week)
  }

  @Test(arguments: [("2026-W48", 2, 0), ("2026-W49", 1, 1)])
  func `a post in two weeks stays in the one that is picked`(
    place: String,
    inFirst: Int,
    inSecond: Int
  ) throws {
    let moved = Visit.post("2", #""date": "2026-12-01""#)
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.one, Self.two),
      "weeks/2026-W49.json": Visit.week("2026-W49", moved),
    ])
    #expect(try resolve(visit).conflicts.count == 1)
    let resolution = try resolve(visit, keeping: place)
    #expect(resolution.kept.map(\.page.description) == [place])
    let pages = try Store(opening: visit.folder.path).read([.named("2026-W48"), .named("2026-W49")])
    #expect(try pages[.named("2026-W48")]?.posts.count == inFirst)
    #expect(try pages[.named("2026-W49")]?.posts.count == inSecond)
    let loser = try #require(resolution.kept.first?.rescues.first)
    #expect(try visit.folder.text(loser) == (inSecond == 0 ? moved : Self.two) + "\n")
  }

  @Test func `a post that is the same in two weeks stays in that of its date`() throws {
    let visit = try Visit([
      "weeks/2026-W47.json": Visit.week("2026-W47", Self.two),
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
    ])
    let resolution = try resolve(visit)
    #expect(resolution.kept.map(\.page.description) == ["2026-W48"])
    #expect(resolution.kept.map(\.rescues) == [[]])
    #expect(try visit.lines() == [])
  }

  @Test func `a copy of a week that is gone becomes the week`() throws {
    let text = Visit.week("2026-W48", Self.one).replacing(
      "\"posts\"",
      with: "\"theme\": \"Fire\", \"posts\""
    )
    let visit = try Visit([Self.copy: text, "weeks/ideas.json": #"{"candid": 1}"#])
    #expect(try resolve(visit).added.count == 1)
    let contents = try Store(opening: visit.folder.path).read([.named("2026-W48")])
    #expect(try contents[.named("2026-W48")]?.theme == "Fire")
    #expect(try visit.lines() == [])
  }

  @Test func `what the copy says beside its posts is told`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.one),
      Self.copy: Visit.week("2026-W48", Self.one)
        .replacing("\"posts\"", with: "\"theme\": \"Fire\", \"posts\""),
    ])
    #expect(try resolve(visit).merged.map(\.leftBehind) == [["theme"]])
  }

  @Test func `copies that cannot be read, or whose week cannot, are left`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": "{", Self.copy: Visit.week("2026-W48", Self.one),
      "weeks/ideas (1).json": "", "weeks/ideas.json": #"{"candid": 1}"#,
    ])
    let before = try visit.folder.files()
    #expect(
      try resolve(visit).troubles.map(\.description) == [
        "\(Self.copy): is not taken over, since something cannot be read; weeks/2026-W48.json:1:2: "
          + "ends inside an object; mend it in an editor",
        "weeks/ideas (1).json: is not taken over, since something cannot be read; weeks/ideas "
          + "(1).json: the file is empty; bring it back from a backup, or remove it",
        "weeks/2026-W48.json:1:2: ends inside an object; mend it in an editor",
      ]
    )
    #expect(try visit.folder.files() == before)
  }

  @Test func `a week that cannot be looked at is told`() throws {
    let visit = try Visit(["weeks/2026-W48.json": ""])
    let line =
      "weeks/2026-W48.json: the file is empty; bring it back from a backup, or remove it"
    #expect(try resolve(visit).troubles.map(\.description) == [line])
  }

  @Test func `a conflict that has changed since it was seen is not decided`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
      Self.copy: Visit.week("2026-W48", Self.changed),
    ])
    let store = try Store(opening: visit.folder.path)
    let seen = try #require(try store.doubles().conflicts.first)
    try visit.folder.write(
      "weeks/2026-W48.json",
      Visit.week("2026-W48", Self.two.replacing("shelf", with: "kiln"))
    )
    #expect(throws: StoreError.overtaken(path: "weeks/2026-W48.json")) {
      try store.resolve([(seen, keep: "2026-W48")], lockTimeout: .zero)
    }
    #expect(try visit.folder.text(Self.copy) == Visit.week("2026-W48", Self.changed))
  }

  @Test func `two forms of one letter are a difference`() throws {
    let (one, other) = ("caf\u{E9}", "cafe\u{301}")
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.two.replacing("A shelf", with: one)),
      Self.copy: Visit.week("2026-W48", Self.two.replacing("A shelf", with: other)),
    ])
    #expect(try resolve(visit).conflicts.map { $0.differences.map(\.key) } == [["title"]])
    _ = try resolve(visit, keeping: "2026-W48 (1).json")
    let text = try visit.folder.text("weeks/2026-W48.json")
    #expect(text.unicodeScalars.contains("\u{301}"))
  }

  @Test func `whatever call is refused, every version is somewhere`() throws {
    let moved = Visit.post("2", #""date": "2026-12-01", "text": "Less""#)
    func visit() throws -> Visit {
      try Visit([
        "weeks/2026-W48.json": Visit.week("2026-W48", Self.two),
        "weeks/2026-W49.json": Visit.week("2026-W49", moved),
        Self.copy: Visit.week("2026-W48", Self.one, Self.changed),
      ])
    }
    func run(_ visit: Visit, _ calls: Calls) throws {
      let conflicts = try Store(opening: visit.folder.path).doubles().conflicts
      let store = try Store(opening: visit.folder.path, disk: calls.disk)
      let choices = conflicts.map { ($0, keep: "2026-W49") }
      _ = try store.resolve(choices, lockTimeout: .zero)
    }
    let whole = Calls(on: .throwAway)
    try run(visit(), whole)
    #expect(whole.made.count > 50)
    for number in 1...whole.made.count {
      let visit = try visit()
      try? run(
        visit,
        Calls(on: .throwAway) { _, made throws(Errno) in if made == number { throw .inputOutput } }
      )
      let all = try visit.folder.allTexts().joined()
      for post in [Self.one, Self.two, Self.changed, moved] {
        #expect(all.contains(post), "call \(number)")
      }
    }
  }
}
