import CandidCore
import Testing

@testable import CandidStore

/// Changes of a plan on disk that another program writes over.
struct OverwritingTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let week = "weeks/2026-W48.json"
  private let other = "weeks/2026-W49.json"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  @discardableResult
  private func perform(_ change: Change) throws -> Performed {
    try store.perform(change, near: [], lockTimeout: .seconds(10))
  }

  @discardableResult
  private func add(_ digit: Character, on day: String = "2026-11-24") throws -> Post {
    try perform(.add(.sample(digit, title: "Post \(digit)", on: day), now: now)).posts[0]
  }

  private var names: [String] { store.overwriting().changes.map(\.entry.summary) }

  @Test func `a stale file is told of, and its change comes back as one that can be undone`() throws
  {
    let post = try add("a")
    let stale = try folder.text(week)
    try perform(.tell([post], .hard, now: now))
    let meant = try folder.text(week)
    #expect(names == [])
    try folder.write(week, stale)
    #expect(names == ["Story told: hard"])
    let id = try #require(store.overwriting().changes.first?.entry.id)
    let done = try store.redo(overwritten: [id.short], lockTimeout: .seconds(10))
    #expect(done.summary == "Restored: Story told: hard (“Post a”)")
    #expect(try folder.text(week) == meant)
    #expect(names == [])
    _ = try store.undo(isForced: false, lockTimeout: .seconds(10))
    #expect(try folder.text(week) == stale)
    #expect(names == [])
  }

  @Test func `settings that a stale file wrote over come back in the same way`() throws {
    let stale = try folder.text("plan.json")
    try perform(.set([.name("Studio"), .mission("To help")]))
    let meant = try folder.text("plan.json")
    #expect(names == [])
    try folder.write("plan.json", stale)
    #expect(names == ["Changed the plan's name and mission"])
    try folder.write("plan.json", "{")
    #expect(names == [])
    try folder.write("plan.json", stale)
    let id = try #require(store.overwriting().changes.first?.entry.id)
    _ = try store.redo(overwritten: [id.short], lockTimeout: .seconds(10))
    #expect(try folder.text("plan.json") == meant)
    #expect(names == [])
  }

  @Test func `it is told of after later changes, until the field is changed again`() throws {
    let post = try add("a")
    let stale = try folder.text(week)
    try perform(.tell([post], .hard, now: now))
    try folder.write(week, stale)
    try add("b")
    #expect(names == ["Story told: hard"])
    try perform(.tell([post], .whole, now: now))
    #expect(names == [])
  }

  @Test func `a new post whose file is gone is told of, one in another week is not`() throws {
    try add("a")
    let text = try folder.text(week)
    try Disk.live.remove("\(folder.path)/\(week)")
    #expect(names.count == 1)
    try folder.write(
      other,
      text.replacing("2026-W48", with: "2026-W49").replacing("2026-11-24", with: "2026-12-01")
    )
    #expect(names == [])
  }

  @Test func `nothing is said to be gone while its file cannot be read`() throws {
    try add("a")
    try folder.write(week, "")
    #expect(names == [])
  }

  @Test func `nothing is said while a change is being made`() throws {
    let post = try add("a")
    let stale = try folder.text(week)
    try perform(.tell([post], .hard, now: now))
    try folder.write(week, stale)
    let log = try folder.text(Log.name)
    let lines = log.split(separator: "\n")
    try folder.write(Log.name, lines.dropLast().joined(separator: "\n") + "\n")
    #expect(names == [])
  }

  @Test func `changes of long ago are not looked at, unless they are named`() throws {
    let post = try add("a")
    let stale = try folder.text(week)
    let old = try perform(.tell([post], .hard, now: now))
    try folder.write(week, stale)
    let id = try #require(store.overwriting().changes.first?.entry.id)
    for number in 0..<20 { try add(number) }
    #expect(names == [])
    _ = try store.redo(overwritten: [id.short], lockTimeout: .seconds(10))
    #expect(try store.read([.named("2026-W48")]) == old.pages)
  }

  private func add(_ number: Int) throws {
    var random = SplitMix64(seed: UInt64(number))
    var post = Post(id: PostID(using: &random), title: "Post \(number)")
    post.when = try .day(#require(Day("2026-12-01")))
    try perform(.add(post, now: now))
  }

  @Test func `what stands or was taken back was not overwritten`() throws {
    let post = try add("a")
    try perform(.tell([post], .hard, now: now))
    let id = try #require(store.history(limit: 1).first?.entry.id)
    let error = StoreError.notOverwritten(id)
    #expect(throws: error) {
      try store.redo(overwritten: [id.short], lockTimeout: .seconds(10))
    }
    _ = try store.undo(isForced: false, lockTimeout: .seconds(10))
    #expect(throws: error) {
      try store.redo(overwritten: [id.text], lockTimeout: .seconds(10))
    }
    #expect(error.exitCode == 66)
    #expect(
      error.description
        == "nothing of change \(id.short) was lost; leave it out, `candid history` shows what stands"
    )
  }

  @Test func `a change that would go over what was not seen is refused, and nothing is written`()
    throws
  {
    let post = try add("a")
    let told = try perform(.tell([post], .hard, now: now)).posts[0]
    let before = try folder.text(week)
    var change = Change.tell([post], .whole, now: now)
    change.seen = [post]
    let error = StoreError.changedElsewhere([.post(told, [.story(.hard)])])
    #expect(throws: error) { try perform(change) }
    #expect(error.exitCode == 65)
    #expect(
      error.description
        == "changed elsewhere: “Post a”: story now hard; nothing was saved"
    )
    #expect(try folder.text(week) == before)
    change.seen = []
    try perform(change)
  }

  @Test func `what another program wrote is copied before candid writes on top of it`() throws {
    let post = try add("a")
    let mine = try folder.text(week)
    try perform(.tell([post], .hard, now: now))
    #expect(try copies() == [])
    let theirs = mine.replacing("Post a", with: "Theirs")
    try folder.write(week, theirs)
    try perform(.tell([post], .plain, now: now))
    let names = try copies()
    let copy = try #require(names.first)
    #expect(copy.hasPrefix("2026-W48.json.") && names.count == 1)
    let day = try #require(try Disk.live.names("\(folder.path)/.candid/backup").first)
    #expect(try folder.text(".candid/backup/\(day)/weeks/\(copy)") == theirs)
    try perform(.tell([post], .whole, now: now))
    #expect(try copies().count == 1)
  }

  /// The copies of what other programs wrote.
  private func copies() throws -> [String] {
    let backup = "\(folder.path)/.candid/backup"
    return try Disk.live.names(backup).flatMap { day in
      try Disk.live.names("\(backup)/\(day)/weeks")
    }
    .filter { !$0.hasSuffix(".json") }
  }
}
