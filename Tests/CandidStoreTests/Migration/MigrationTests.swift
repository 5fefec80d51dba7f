import CandidCore
import LosslessJSON
import Synchronization
import Testing

@testable import CandidStore

/// Formats as they change; format 0 is invented, and format 1 the first there was.
@Suite struct MigrationTests {
  /// In format 0 a plan was called `title`, and posts stood in `entries`.
  private static let steps = [
    Migration(name: "name-plans-and-posts", from: 0) { document, path throws(Misfit) in
      var text = String(decoding: document.bytes, as: UTF8.self)
      text = text.replacing("\"candid\": 0", with: "\"candid\": 1")
      let old = path == "plan.json" ? "title" : "entries"
      text = text.replacing("\"\(old)\":", with: path == "plan.json" ? "\"name\":" : "\"posts\":")
      return Array(text.utf8)
    }
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", #"{"candid": 0, "title": "Studio Mira"}"#)
    try folder.write("weeks/2026-W48.json", #"{"candid": 0, "week": "2026-W48", "entries": []}"#)
    try folder.write("weeks/ideas.json", #"{"candid": 1, "posts": []}"#)
  }

  private func migration(
    _ steps: [Migration] = Self.steps,
    disk: Disk = .live
  ) throws -> PlanMigration {
    try PlanMigration(of: folder.path, steps: steps, target: 1, disk: disk)
  }

  @Test func `there is no older format yet`() throws {
    #expect(Migrations.all.isEmpty)
    #expect(FormatVersion.current == 1)
    try folder.write("plan.json", planJSON)
    try folder.write("weeks/2026-W48.json", Visit.week("2026-W48"))
    let before = try folder.files()
    #expect(try PlanMigration(of: folder.path).pending().isEmpty)
    let (files, backup) = try PlanMigration(of: folder.path).run(lockTimeout: .zero)
    #expect(files.isEmpty && backup == nil)
    #expect(try folder.files() == before)
  }

  @Test func `the steps lead from one version to the next without a gap`() {
    let first = FormatVersion.current - Migrations.all.count
    #expect(Migrations.all.map(\.from) == Array(first..<FormatVersion.current))
    #expect(Set(Migrations.all.map(\.name)).count == Migrations.all.count)
  }

  @Test func `what would be done is told, and nothing written`() throws {
    let before = try folder.files()
    let files = try migration().pending()
    #expect(files.map(\.path) == ["plan.json", "weeks/2026-W48.json"])
    #expect(files.map(\.from) == [0, 0])
    #expect(files.map(\.steps) == [["name-plans-and-posts"], ["name-plans-and-posts"]])
    #expect(try folder.files() == before)
    #expect(try Disk.live.names(folder.path).sorted() == ["plan.json", "weeks"])
  }

  @Test func `every older file is rewritten, after a copy of it`() throws {
    let before = try folder.files()
    let (files, backup) = try migration().run(lockTimeout: .zero)
    #expect(files.count == 2)
    #expect(backup == ".candid/backup/pre-1")
    #expect(try folder.text("plan.json") == #"{"candid": 1, "name": "Studio Mira"}"#)
    for name in ["plan.json", "weeks/2026-W48.json"] {
      #expect(try folder.text(".candid/backup/pre-1/\(name)") == before[name])
    }
    let ideas = "\(folder.path)/.candid/backup/pre-1/weeks/ideas.json"
    #expect((try? Disk.live.statusOfPath(ideas)) == nil)
    #expect(try Store(opening: folder.path).settings.name == "Studio Mira")
    #expect(try migration().pending().isEmpty)
  }

  @Test func `copies of an earlier try are not written over`() throws {
    try folder.write(".candid/backup/pre-1/plan.json", "earlier")
    #expect(try migration().run(lockTimeout: .zero).backup == ".candid/backup/pre-1-2")
    #expect(try folder.text(".candid/backup/pre-1/plan.json") == "earlier")
  }

  @Test func `a damaged file stops it before anything is written`() throws {
    try folder.write("weeks/2026-W49.json", "{")
    let before = try folder.files()
    #expect(
      throws: StoreError.damaged(
        path: "weeks/2026-W49.json",
        line: 1,
        column: 2,
        cause: "ends inside an object"
      )
    ) { try migration().run(lockTimeout: .zero) }
    #expect(try folder.files() == before)
  }

  @Test func `a format that no step leads on from is told`() throws {
    let words = "no step leads on from format 0; update candid"
    #expect(throws: StoreError.unusable(path: "plan.json", why: words)) {
      try migration([]).pending()
    }
  }

  @Test func `a step that does not do what it says is not believed`() throws {
    let idle = Migration(name: "idle", from: 0) { document, _ throws(Misfit) in document.bytes }
    #expect(throws: StoreError.unfaithful(path: "plan.json")) { try migration([idle]).pending() }
  }

  @Test func `whatever call is refused, all files are old or all are new`() throws {
    let old = try folder.files()
    let calls = Calls(on: .throwAway)
    _ = try migration(disk: calls.disk).run(lockTimeout: .zero)
    let new = try folder.files()
    for number in 1...calls.made.count {
      let fresh = try Self()
      let refusing = Calls(on: .throwAway) { _, made throws(Errno) in
        if made == number { throw .noSpace }
      }
      _ = try? fresh.migration(disk: refusing.disk).run(lockTimeout: .zero)
      let files = try fresh.folder.files().filter { !$0.key.contains(".tmp-") }
      #expect(files == old || files == new, "call \(number)")
    }
  }

  @Test func `what a kill cut short is finished by the next program, and undo leaves it`() throws {
    let swaps = Mutex(0)
    let dying = Calls { made, _ throws(Errno) in
      let isOver = swaps.withLock { swaps in
        swaps += made == "exchange" || swaps > 1 ? 1 : 0
        return swaps > 1
      }
      if isOver { throw .inputOutput }
    }
    _ = try? migration(disk: dying.disk).run(lockTimeout: .zero)
    let store = try Store(opening: folder.path)
    let week = try Page.named("2026-W48")
    #expect(store.read([week])[week]?.condition == .open)
    #expect(try migration().pending().map(\.path) == ["weeks/2026-W48.json"])
    #expect(try migration().run(lockTimeout: .zero).files.isEmpty)
    #expect(try migration().pending().isEmpty)
    #expect(try store.history().map(\.entry.sentence) == ["Took the plan to format 1"])
    let error = StoreError.wholeFiles(
      summary: "Took the plan to format 1",
      kept: [".candid/backup/pre-1"]
    )
    #expect(throws: error) { try store.undo(isForced: true, lockTimeout: .zero) }
  }

  @Test func `an older file is refused by everything else, and says what to do`() throws {
    #expect(throws: StoreError.older(path: "x", found: 1)) {
      try PlanDocument(Array(#"{"candid": 1}"#.utf8), path: "x", format: 2)
    }
    let error = StoreError.older(path: "plan.json", found: 1)
    #expect(error.exitCode == 65)
    #expect(
      error.description
        == "plan.json: written in the older format 1; `candid migrate` takes the plan along"
    )
  }
}
