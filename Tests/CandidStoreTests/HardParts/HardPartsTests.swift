import CandidCore
import Synchronization
import Testing

@testable import CandidStore

/// The private log in a plan's folder: noted, taken back, and what holds when something goes wrong.
struct HardPartsTests {
  private static let name = "private.json"

  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  private func part(_ digit: Character, _ text: String) throws -> HardPart {
    try HardPartsFileTests.part(digit, "2026-11-24", text)
  }

  private func texts(_ store: Store) throws -> [String] { try store.hardParts().parts.map(\.text) }

  @discardableResult
  private func note(_ part: HardPart, _ store: Store) throws(StoreError) -> Performed {
    try store.perform(.noted(part), lockTimeout: .zero)
  }

  private func mode() throws -> UInt32 {
    try Disk.live.statusOfPath("\(folder.path)/\(Self.name)").mode
  }

  @Test func `without the file there are no lines`() throws {
    #expect(try texts(store) == [])
  }

  @Test func `a line is noted in a file that its owner alone may open`() throws {
    let done = try note(part("a", "A shelf"), store)
    #expect(done.summary == "Noted a hard part")
    #expect(try texts(store) == ["A shelf"])
    #expect(try mode() == 0o600)
    #expect(try folder.files(withOwn: true).keys.allSatisfy { !$0.contains(".tmp-") })
  }

  @Test func `a file that others may open is closed to them with the next line`() throws {
    try note(part("a", "One"), store)
    let handle = try Disk.live.open("\(folder.path)/\(Self.name)", .read)
    try Disk.live.setMode(handle, 0o644)
    try Disk.live.close(handle)
    try note(part("b", "Two"), store)
    let day = Zone.utc.local(Disk.live.now()).0
    #expect(try mode() == 0o600)
    #expect(try folder.text(".candid/backup/\(day)/private.json").contains("One"))
  }

  @Test func `undo and redo hold for it, and say none of its words`() throws {
    try note(part("a", "A shelf"), store)
    let undone = try store.undo(isForced: false, lockTimeout: .zero)
    #expect(undone.summary == "Noted a hard part")
    #expect(try texts(store) == [])
    _ = try store.redo(isForced: false, lockTimeout: .zero)
    #expect(try texts(store) == ["A shelf"])
    _ = try store.perform(.removed(part("a", "A shelf")), lockTimeout: .zero)
    _ = try store.undo(isForced: false, lockTimeout: .zero)
    #expect(try texts(store) == ["A shelf"])
    let sentences = try store.history().map(\.entry.sentence)
    #expect(
      sentences == [
        "Removed a hard part", "Removed a hard part", "Noted a hard part", "Noted a hard part",
        "Noted a hard part",
      ]
    )
  }

  @Test func `what was changed since is asked about, and forced where it is meant`() throws {
    try note(part("a", "A shelf"), store)
    let text = try folder.text(Self.name)
    try folder.write(Self.name, text.replacing("A shelf", with: "Two shelves"))
    let changed = StoreError.changedSince(["the line is another one"], summary: "Noted a hard part")
    #expect(throws: changed) { try store.undo(isForced: false, lockTimeout: .zero) }
    try folder.write(Self.name, #"{"candid": 1}"#)
    let gone = StoreError.changedSince(["the line is gone"], summary: "Noted a hard part")
    #expect(throws: gone) { try store.undo(isForced: false, lockTimeout: .zero) }
    _ = try store.undo(isForced: true, lockTimeout: .zero)
    // What was before it can be taken back now.
    #expect(throws: StoreError.nothingTo(redo: false)) {
      try store.undo(isForced: false, lockTimeout: .zero)
    }
    try folder.write(Self.name, text.replacing("A shelf", with: "Two shelves"))
    let again = StoreError.changedSince(["the line is there again"], summary: "Noted a hard part")
    #expect(throws: again) { try store.redo(isForced: false, lockTimeout: .zero) }
    #expect(try texts(store) == ["Two shelves"])
  }

  @Test(arguments: ["", "{", "[]", #"{"candid": 1, "lines": 3}"#, #"{"candid": 9, "reads": 9}"#])
  func `a damaged one is never written over, and blocks nothing else`(text: String) throws {
    try folder.write(Self.name, text)
    #expect(throws: StoreError.self) { try store.hardParts() }
    #expect(throws: StoreError.self) { try note(part("a", "A shelf"), store) }
    #expect(try folder.text(Self.name) == text)
    let post = try Post.sample("b", on: "2026-11-25")
    _ = try store.perform(.add(post, now: now), near: [], lockTimeout: .zero)
    #expect(store.read([try .named("2026-W48")]).values.first?.posts.map(\.title) == [post.title])
    #expect(try folder.text(Self.name) == text)
  }

  @Test func `one of a later format is shown and takes no changes`() throws {
    let text =
      #"{"candid": 2, "reads": 1, "lines": [{"id": "aaaaaaaaaaaa", "date": "2026-11-24", "text": "A"}]}"#
    try folder.write(Self.name, text)
    let obstacle = StoreError.newerToWrite(path: Self.name, found: 2)
    #expect(try texts(store) == ["A"])
    #expect(try store.hardParts().obstacle == obstacle)
    #expect(throws: obstacle) { try note(part("b", "B"), store) }
  }

  @Test func `a line cut short by a crash is shown, and noted by the next who writes`() throws {
    try note(part("a", "One"), store)
    let isDead = Mutex(false)
    let dying = Calls { made, _ throws(Errno) in
      let isOver = isDead.withLock { isDead in
        isDead = isDead || made == "exchange"
        return isDead
      }
      if isOver { throw .inputOutput }
    }
    let broken = try Store(opening: folder.path, disk: dying.disk)
    #expect(throws: StoreError.self) { try note(part("b", "Two"), broken) }
    #expect(try !folder.text(Self.name).contains("Two"))
    #expect(try texts(store) == ["One", "Two"])
    // Even where somebody has written the file since.
    try folder.write(Self.name, folder.text(Self.name).replacing("One", with: "First"))
    let post = try Post.sample("b", on: "2026-11-25")
    let done = try store.perform(.add(post, now: now), near: [], lockTimeout: .zero)
    #expect(done.notices == [])
    #expect(try texts(store) == ["First", "Two"])
    #expect(try store.history().count == 3)
  }

  @Test func `restoring the posts leaves the log as it is`() throws {
    let post = try Post.sample("b", on: "2026-11-25")
    _ = try store.perform(.add(post, now: now), near: [], lockTimeout: .zero)
    let first = try #require(store.history().first).entry.id.text
    try note(part("a", "A shelf"), store)
    _ = try store.restore(.named(first), isForced: false, lockTimeout: .zero)
    #expect(try texts(store) == ["A shelf"])
  }

  @Test func `the doctor names damage and modes, and brings it back`() throws {
    try note(part("a", "One"), store)
    try note(part("b", "Two"), store)
    let doctor = try Doctor(visiting: folder.path)
    #expect(doctor.ailments() == [])
    try folder.write(Self.name, "{")
    let found = doctor.ailments().map(\.description)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("private.json:1:2: "))
    #expect(found[0].contains("`candid doctor --restore private` brings back the copy of "))
    let restoration = try doctor.restore(["private"], lockTimeout: .zero)
    #expect(restoration.restored.map(\.path) == [Self.name])
    #expect(try texts(store) == ["One"])
    let handle = try Disk.live.open("\(folder.path)/\(Self.name)", .read)
    try Disk.live.setMode(handle, 0o640)
    try Disk.live.close(handle)
    #expect(
      doctor.ailments().map(\.description) == [
        "private.json: others may read it; `chmod 600 private.json` in the plan's folder"
      ]
    )
  }

  @Test func `the watch tells of it`() throws {
    let watch = Watch(folder.path)
    #expect(!watch.read())
    try note(part("a", "A shelf"), store)
    #expect(watch.read())
  }
}
