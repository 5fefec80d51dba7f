import CandidCore
import Synchronization
import Testing

@testable import CandidStore

/// Bringing damaged files back.
@Suite struct RestoreTests {
  private static let good = Visit.week("2026-W48", Visit.post("1", #""date": "2026-11-24""#))
  private static let older = Visit.week("2026-W48")
  private static let rescue = ".candid/rescue/2026-W48.json-"

  private func restore(
    _ visit: Visit,
    _ words: String...,
    disk: Disk = .live
  ) throws -> Restoration {
    try Doctor(visiting: visit.folder.path, disk: disk)
      .restore(words, lockTimeout: .zero)
  }

  private func visit(_ text: String, _ files: [String: String] = [:]) throws -> Visit {
    let backups = [
      "weeks/2026-W48.json": text, "weeks/2026-W49.json": Visit.week("2026-W49"),
      ".candid/backup/2026-11-21/weeks/2026-W48.json": Self.older,
      ".candid/backup/2026-11-22/weeks/2026-W48.json": Self.good,
    ]
    return try Visit(backups.merging(files) { $1 })
  }

  @Test(arguments: ["{", "not JSON", #"{"candid": 1, "week": "2026-W47"}"#])
  func `a damaged week gets its newest backup, and its bytes are kept`(text: String) throws {
    let visit = try visit(text)
    let restoration = try restore(visit)
    let restored = try #require(restoration.restored.first)
    #expect(restored.path == "weeks/2026-W48.json")
    #expect(restored.backup.label == "the copy of 2026-11-22")
    let rescue = try #require(restored.rescue)
    #expect(rescue.hasPrefix(Self.rescue))
    #expect(restoration.kept == [] && restoration.restored.count == 1)
    #expect(try visit.folder.text("weeks/2026-W48.json") == Self.good)
    #expect(try visit.folder.text(rescue) == text)
    #expect(try Disk.live.statusOfPath("\(visit.folder.path)/\(rescue)").mode == 0o600)
    #expect(
      try visit.folder.files().keys.sorted() == [
        "plan.json", "weeks/2026-W48.json", "weeks/2026-W49.json",
      ]
    )
    #expect(try visit.lines() == [])
  }

  @Test func `of an empty file nothing is kept`() throws {
    let visit = try visit("")
    #expect(try restore(visit).restored.map(\.rescue) == [nil])
    #expect(try visit.folder.text("weeks/2026-W48.json") == Self.good)
    #expect(try Disk.live.names("\(visit.folder.path)/.candid").contains("rescue") == false)
  }

  @Test func `a backup that is itself damaged, newer or a link is passed over`() throws {
    let visit = try visit(
      "{",
      [
        ".candid/backup/2026-11-22/weeks/2026-W48.json": "",
        ".candid/backup/2026-11-23/weeks/2026-W48.json": Self.good.replacing(": 1,", with: ": 2,"),
        ".candid/backup/2026-13-01/weeks/2026-W48.json": Self.good,
        ".candid/backup/pre-2/weeks/2026-W48.json": Self.good,
      ]
    )
    try visit.folder.write("outside/weeks/2026-W48.json", Self.good)
    try visit.folder.link(".candid/backup/2026-11-24", to: "../../outside")
    #expect(try restore(visit).restored.map(\.backup.label) == ["the copy of 2026-11-21"])
    #expect(try visit.folder.text("weeks/2026-W48.json") == Self.older)
  }

  @Test func `the copy made before a migration comes last`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": "{", ".candid/backup/pre-2/weeks/2026-W48.json": Self.good,
    ])
    let label = "the copy made before a migration (pre-2)"
    #expect(try restore(visit).restored.map(\.backup.label) == [label])
  }

  @Test func `a damaged file without a backup stays, and is told`() throws {
    let visit = try Visit(["weeks/2026-W48.json": "{", "plan.json": ""])
    let restoration = try restore(visit)
    #expect(restoration.restored == [])
    #expect(
      restoration.kept.map(\.description) == [
        "plan.json: the file is empty; bring it back from a backup, or remove it",
        "weeks/2026-W48.json:1:2: ends inside an object; mend it in an editor",
      ]
    )
    #expect(try visit.folder.text("weeks/2026-W48.json") == "{")
  }

  @Test func `a merge that is not finished is only restored by name`() throws {
    let text = "<<<<<<< HEAD\n{}\n=======\n"
    let visit = try visit(text)
    #expect(
      try restore(visit).kept.map(\.description) == [
        "weeks/2026-W48.json:1:1: git conflict markers; finish the merge, or `candid doctor "
          + "--restore 2026-W48` brings back the copy of 2026-11-22"
      ]
    )
    #expect(try visit.folder.text("weeks/2026-W48.json") == text)
    let rescue = try #require(try restore(visit, "2026-W48").restored.first?.rescue)
    #expect(try visit.folder.text(rescue) == text)
  }

  @Test func `a week of a newer candid is left as it is`() throws {
    let visit = try visit(#"{"candid": 2, "week": "2026-W48"}"#)
    #expect(try restore(visit, "2026-W48").kept.count == 1)
    #expect(try restore(visit).kept.count == 1)
  }

  @Test func `only what is named is restored`() throws {
    let visit = try visit(
      "{",
      ["weeks/ideas.json": "{", ".candid/backup/2026-11-22/weeks/ideas.json": #"{"candid": 1}"#]
    )
    let restoration = try restore(visit, "weeks/ideas.json", "2026-W49", "plan")
    #expect(restoration.restored.map(\.path) == ["weeks/ideas.json"])
    #expect(restoration.healthy == ["weeks/2026-W49.json", "plan.json"])
    #expect(try visit.folder.text("weeks/2026-W48.json") == "{")
  }

  @Test(arguments: ["2026-W50", "x", "../../etc/passwd", "weeks/../../x", ""])
  func `a name of no file is refused, and nothing is changed`(word: String) throws {
    let visit = try visit("{")
    let name = Doctor.word(for: word)
    #expect(throws: StoreError.noSuchFile(path: "weeks/\(name).json")) {
      try restore(visit, "2026-W48", word)
    }
    #expect(try visit.folder.text("weeks/2026-W48.json") == "{")
    #expect(throws: Errno.noEntry) {
      try Disk.live.statusOfPath("\(visit.folder.path)/.candid/rescue")
    }
  }

  @Test func `settings that are gone come back`() throws {
    let visit = try Visit([".candid/backup/2026-11-22/plan.json": planJSON])
    try Disk.live.remove("\(visit.folder.path)/plan.json")
    #expect(try restore(visit).restored.map(\.path) == ["plan.json"])
    #expect(try visit.folder.text("plan.json") == planJSON)
  }

  @Test func `what was rescued before is not written over`() throws {
    let visit = try visit("{")
    let first = try #require(try restore(visit).restored.first?.rescue)
    try visit.folder.write("weeks/2026-W48.json", "[")
    let second = try #require(try restore(visit).restored.first?.rescue)
    #expect(try visit.folder.text(first) == "{")
    #expect(try visit.folder.text(second) == "[")
  }

  @Test func `a rescue folder that is a link is not followed`() throws {
    let visit = try visit("{")
    try visit.folder.link(".candid/rescue", to: "/tmp")
    let refusal = StoreError.system(action: "write", path: ".candid/rescue", errno: .notAFolder)
    #expect(throws: refusal) { try restore(visit) }
    #expect(try visit.folder.text("weeks/2026-W48.json") == "{")
  }

  @Test func `the history knows of it, and undo says where the old bytes are`() throws {
    let visit = try visit("{")
    let store = try Store(opening: visit.folder.path)
    _ = try store.perform(.add(.sample("1"), now: now), near: [], lockTimeout: .zero)
    let rescue = try #require(try restore(visit).restored.first?.rescue)
    let line = try #require(try store.history().first)
    #expect(line.entry.sentence == "Restored weeks/2026-W48.json")
    #expect(line.entry.by == "candid doctor" && !line.isUndone)
    let error = try #require(throws: StoreError.self) {
      try store.undo(isForced: false, lockTimeout: .zero)
    }
    #expect(
      error.description
        == "“Restored weeks/2026-W48.json” replaced whole files, which undo leaves as "
        + "they are; what was there is in \(rescue); `candid undo ENTRY` takes one change back"
    )
    let first = HistoryTarget.named(try store.history()[1].entry.id.text)
    #expect(throws: error) { try store.restore(first, isForced: false, lockTimeout: .zero) }
    _ = try store.undo(first, isForced: false, lockTimeout: .zero)
    #expect(try visit.folder.text("weeks/2026-W48.json") == Self.good)
  }

  @Test func `what is mended by hand after a kill stays, and the next program says so`() throws {
    let visit = try visit("{")
    let isDead = Mutex(false)
    let dying = Calls { made, _ throws(Errno) in
      let isOver = isDead.withLock { isDead in
        isDead = isDead || made == "exchange"
        return isDead
      }
      if isOver { throw .inputOutput }
    }
    _ = try? restore(visit, disk: dying.disk)
    let store = try Store(opening: visit.folder.path)
    let week = try Page.named("2026-W48")
    #expect(store.read([week])[week]?.posts.count == 1)
    try visit.folder.write("weeks/2026-W48.json", Self.older)
    let performed = try store.perform(.add(.sample("2"), now: now), near: [], lockTimeout: .zero)
    let id = try store.history()[1].entry.id.short
    #expect(
      performed.notices == [
        "“Restored weeks/2026-W48.json” was cut short, and what was written since stays: "
          + "`candid history` keeps it as \(id)"
      ]
    )
    #expect(try visit.folder.text("weeks/2026-W48.json") == Self.older)
    #expect(try visit.lines() == [])
  }

  @Test func `a plan of another user is not restored`() throws {
    let visit = try visit("{")
    var disk = Disk.live
    disk.user = { Disk.live.user() + 1 }
    #expect(throws: StoreError.foreign(path: visit.folder.path, owner: Disk.live.user())) {
      try restore(visit, disk: disk)
    }
  }

  @Test func `whatever call is refused, the damaged bytes are not lost`() throws {
    let count = try callsOfRestoring { _, _ in }
    #expect(count > 20)
    for number in 1...count {
      let visit = try visit("{\"half\"")
      let calls = Calls(on: .throwAway) { _, made throws(Errno) in
        if made == number { throw .noSpace }
      }
      _ = try? restore(visit, disk: calls.disk)
      // A backup that cannot be read this time is passed over for an older one.
      let restored = [Self.good, Self.older].contains(try visit.folder.text("weeks/2026-W48.json"))
      let texts =
        try restored ? visit.folder.allTexts() : [visit.folder.text("weeks/2026-W48.json")]
      #expect(texts.contains("{\"half\""), "call \(number)")
    }
  }

  private func callsOfRestoring(
    _ intervene: @escaping @Sendable (String, Int) throws(Errno) -> Void
  ) throws -> Int {
    let calls = Calls(on: .throwAway, intervene)
    _ = try restore(visit("{"), disk: calls.disk)
    return calls.made.count
  }
}
