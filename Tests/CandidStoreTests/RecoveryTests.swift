import CandidCore
import Synchronization
import Testing

@testable import CandidStore

/// What a program that was killed leaves, and what the next one makes of it.
struct RecoveryTests {
  private static let week48 = """
    {"candid": 1, "week": "2026-W48", "posts": [
      {"id": "aaaaaaaaaaaa", "title": "A", "date": "2026-11-24"}]}
    """

  private func plan() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    try folder.write("weeks/2026-W48.json", Self.week48)
    return folder
  }

  private func move() throws -> Change {
    let next = When.day(try #require(Day("2026-12-01")))
    return Change("Moved", [.edit(try .sample("a"), [.when(next)])])
  }

  private func perform(_ change: Change, in folder: TemporaryFolder, _ disk: Disk = .live) throws {
    let pages: [Page] = [try .named("2026-W48")]
    _ = try Store(opening: folder.path, disk: disk)
      .perform(change, near: pages, lockTimeout: .seconds(1))
  }

  /// A disk on which nothing works any more from the first call of a name on, as after a kill.
  private func dying(at name: String) -> Disk {
    let isDead = Mutex(false)
    return Calls { made, _ throws(Errno) in
      let isOver = isDead.withLock { isDead in
        isDead = isDead || made == name
        return isDead
      }
      if isOver { throw .inputOutput }
    }
    .disk
  }

  /// A disk on which nothing works any more after a swap.
  private func dyingAfterExchange(
    _ before: @escaping @Sendable () throws(Errno) -> Void = {}
  ) -> Disk {
    let isDead = Mutex(false)
    let calls = Calls { _, _ throws(Errno) in
      if isDead.withLock({ $0 }) { throw .inputOutput }
    }
    var disk = calls.disk
    disk.exchange = { one, other throws(Errno) in
      if isDead.withLock({ $0 }) { throw .inputOutput }
      try before()
      try Disk.live.exchange(one, other)
      isDead.withLock { $0 = true }
    }
    return disk
  }

  private func titles(_ folder: TemporaryFolder) throws -> [String: [String]] {
    let store = try Store(opening: folder.path)
    var titles: [String: [String]] = [:]
    for (page, contents) in store.read(try store.pages()) where !contents.posts.isEmpty {
      titles[page.description] = contents.posts.map(\.title)
    }
    return titles
  }

  @Test func `a move cut short between its two files is shown and ended as one`() throws {
    let folder = try plan()
    // The new week is in place, the old one is not.
    #expect(throws: StoreError.self) { try perform(move(), in: folder, dying(at: "exchange")) }
    let files = try folder.files(withOwn: true)
    #expect(files["weeks/2026-W48.json"] == Self.week48)
    #expect(files["weeks/2026-W49.json"] != nil)
    // Who only reads sees it ended; nothing is written by that.
    #expect(try titles(folder) == ["2026-W49": ["A"]])
    #expect(try folder.files(withOwn: true) == files)
    try perform(Change("", [.edit(try .sample("a"), [.title("B")])]), in: folder)
    #expect(try titles(folder) == ["2026-W49": ["B"]])
    #expect(try folder.files(withOwn: true).keys.allSatisfy { !$0.contains(".tmp-") })
    #expect(try Store(opening: folder.path).history().count == 2)
  }

  @Test func `what an editor wrote since is kept, and spoken of`() throws {
    let folder = try plan()
    let edit = Change("Renamed", [.edit(try .sample("a"), [.title("Ours"), .why("ours")])])
    #expect(throws: StoreError.self) { try perform(edit, in: folder, dying(at: "exchange")) }
    try folder.write("weeks/2026-W48.json", Self.week48.replacing("\"A\"", with: "\"Theirs\""))
    let store = try Store(opening: folder.path)
    let done = try store.perform(
      .add(try .sample("b", on: "2026-11-25"), now: now),
      near: [],
      lockTimeout: .seconds(1)
    )
    let post = try #require(store.read([.named("2026-W48")]).values.first?.posts.first)
    #expect(post.title == "Theirs")
    #expect(post.why == "ours")
    let id = try #require(store.history().last).entry.id.short
    #expect(
      done.notices == [
        "“Renamed” was cut short, and what was written since stays: "
          + "`candid history` keeps it as \(id)"
      ]
    )
  }

  @Test(arguments: [false, true])
  func `bytes swapped out just before a crash are put back and changed as meant`(
    isLinked: Bool
  ) throws {
    let folder = try plan()
    if isLinked {
      try folder.write("elsewhere/week.json", Self.week48)
      try Disk.live.remove("\(folder.path)/weeks/2026-W48.json")
      try folder.link("weeks/2026-W48.json", to: "../elsewhere/week.json")
    }
    let path = "\(folder.path)/\(isLinked ? "elsewhere/week.json" : "weeks/2026-W48.json")"
    let theirs = Self.week48.replacing("\"date\"", with: "\"why\": \"theirs\", \"date\"")
    // Another program writes between reading and swapping, and then ours is killed.
    let disk = dyingAfterExchange { () throws(Errno) in
      try Disk.live.remove(path)
      try Disk.live.make(path, Array(theirs.utf8))
    }
    let edit = Change("Renamed", [.edit(try .sample("a"), [.title("Ours")])])
    #expect(throws: StoreError.self) { try perform(edit, in: folder, disk) }
    try perform(.add(try .sample("b", on: "2026-11-25"), now: now), in: folder)
    let store = try Store(opening: folder.path)
    let post = try #require(store.read([.named("2026-W48")]).values.first?.posts.first)
    #expect(post.title == "Ours")
    #expect(post.why == "theirs")
    if isLinked { #expect(try Disk.live.names("\(folder.path)/elsewhere") == ["week.json"]) }
  }

  @Test func `bytes nobody can place are kept in the rescue folder`() throws {
    let folder = try plan()
    let edit = Change("Renamed", [.edit(try .sample("a"), [.title("Ours")])])
    // Killed after the swap; then two others write, one over the new file, one to the old one.
    #expect(throws: StoreError.self) { try perform(edit, in: folder, dyingAfterExchange()) }
    let temporary = try #require(
      folder.files(withOwn: true).keys.first { $0.hasPrefix("weeks/.tmp-") }
    )
    try folder.write(temporary, "words")
    try folder.write("weeks/2026-W48.json", Self.week48)
    try perform(.add(try .sample("b", on: "2026-11-25"), now: now), in: folder)
    let files = try folder.files(withOwn: true)
    let rescued = files.filter { $0.key.hasPrefix(".candid/rescue/2026-W48.json-") }
    #expect(Array(rescued.values) == ["words"])
    #expect(files[temporary] == nil)
    #expect(try titles(folder) == ["2026-W48": ["Ours", "What a bad firing costs"]])
  }

  @Test func `a refused change that cannot even be noted is finished by the next`() throws {
    let folder = try plan()
    let error = #expect(throws: StoreError.self) {
      try perform(move(), in: folder, dying(at: "exchange"))
    }
    #expect(
      error?.description
        == "weeks/2026-W49.json: cannot write it, the device could not read or write; "
        + "the change is in the log and is finished by the next one"
    )
    #expect(error?.exitCode == 74)
  }

  @Test func `the first change of a day keeps the files as they were`() throws {
    let folder = try plan()
    for day in 1...12 {
      var disk = Disk.live
      let moment = Instant(seconds: now.seconds + day * 86_400 * 5)
      disk.now = { moment }
      try perform(Change("", [.edit(try .sample("a"), [.title("\(day)a")])]), in: folder, disk)
      try perform(Change("", [.edit(try .sample("a"), [.title("\(day)b")])]), in: folder, disk)
    }
    let kept = try folder.files(withOwn: true).filter { $0.key.hasPrefix(Backups.folder) }
    // Seven days, and one of each of the four weeks before them.
    let settings = kept.filter { $0.key.hasSuffix("/plan.json") }
    #expect(settings.count == 11)
    #expect(Set(settings.values) == [try folder.text("plan.json")])
    #expect(kept.count == 22)
    for (path, text) in kept where settings[path] == nil {
      #expect(path.hasSuffix("/weeks/2026-W48.json"))
      #expect(text.contains("b\"") || text == Self.week48)
    }
  }
}
