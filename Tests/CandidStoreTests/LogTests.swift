import CandidCore
import Testing

@testable import CandidStore

/// The log as a file: what it holds, what a crash leaves of it, and when it is put aside.
struct LogTests {
  private func entry(_ deltas: [PostDelta]) throws -> HistoryEntry {
    HistoryEntry(
      id: try #require(EntryID("0123456789ab")),
      at: now,
      by: "candid add",
      summary: "Added “x”\nand more",
      title: "x",
      role: .redo(try #require(EntryID("zzzzzzzzzzzz"))),
      deltas: deltas
    )
  }

  private func plan() throws -> (TemporaryFolder, Store) {
    let folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    return (folder, try Store(opening: folder.path))
  }

  private func add(_ digit: Character, to store: Store) throws {
    let post = try Post.sample(digit, on: "2026-11-24")
    _ = try store.perform(.add(post, now: now), near: [], lockTimeout: .seconds(1))
  }

  @Test(arguments: [true, false])
  func `a record of every kind of delta reads back as it was written`(areStaged: Bool) throws {
    let full = try Post.full()
    var edited = full
    edited.title = "Other"
    edited.when = .idea
    edited.answers.mission = nil
    edited.stage = .draft
    let edit = try #require(PostDelta(of: full, to: edited))
    var entry = try entry([.added(full), edit, .removed(edited)])
    entry.settings = SettingsDelta(of: Settings(), to: try .full())
    let file = LoggedFile(
      name: "weeks/2026-W48.json",
      temporary: ".tmp-x",
      was: nil,
      now: Fingerprint(of: [1, 2])
    )
    let line = LogRecord.begin(entry, [file], areStaged: areStaged).line
    #expect(line.filter { $0 == 0x0A }.count == 1)
    guard case .begin(let found, let files, areStaged)? = LogRecord(line: line) else {
      Issue.record("no record")
      return
    }
    #expect(found == entry)
    #expect(files == [file])
  }

  @Test func `a line torn by a crash is cut off, and what stands stays`() throws {
    let (folder, store) = try plan()
    try add("a", to: store)
    let log = try #require(folder.files(withOwn: true)[Log.name])
    try folder.write(Log.name, log + #"{"begin":"aaaa"#)
    try add("b", to: store)
    #expect(try #require(folder.files(withOwn: true)[Log.name]).hasPrefix(log + #"{"begin":""#))
    #expect(try store.history().count == 2)
  }

  @Test func `a line that is no record is passed over`() throws {
    let (folder, store) = try plan()
    try add("a", to: store)
    let log = try #require(folder.files(withOwn: true)[Log.name])
    try folder.write(Log.name, log + "\0\0\0\nwords\n" + #"{"later": 1}"# + "\n")
    try add("b", to: store)
    #expect(try store.history().count == 2)
  }

  @Test func `a long log is put aside, and the history goes on through it`() throws {
    let (folder, store) = try plan()
    try add("a", to: store)
    let log = try #require(folder.files(withOwn: true)[Log.name])
    let filler = "{\"done\":\"aaaaaaaaaaaa\",\"x\":\"\(String(repeating: "x", count: 999))\"}\n"
    let long = log + String(repeating: filler, count: Log.sizeLimitInBytes / filler.utf8.count + 1)
    try folder.write(Log.name, long)
    try add("b", to: store)
    let files = try folder.files(withOwn: true)
    #expect(files[Log.name(ofKept: 1)] == long)
    #expect(try #require(files[Log.name]).utf8.count < 1_000)
    #expect(try store.history().count == 2)
    _ = try store.undo(isForced: false, lockTimeout: .seconds(1))
    _ = try store.undo(isForced: false, lockTimeout: .seconds(1))
    let contents = store.read([try .named("2026-W48")])
    #expect(contents.values.allSatisfy { $0.posts.isEmpty })
  }

  @Test func `no more logs are kept aside than eight`() throws {
    let (folder, store) = try plan()
    let long = String(repeating: "x", count: Log.sizeLimitInBytes) + "\n"
    for digit in "0123456789" {
      try folder.write(Log.name, long)
      try add(digit, to: store)
    }
    let kept = try folder.files(withOwn: true).keys.filter { $0.hasPrefix(".candid/log.") }
    #expect(kept.count == Log.keptLogs + 1)
  }

  @Test(arguments: [7, 4096, 4097, 100_000])
  func `lines are read from the end, whatever their length`(length: Int) throws {
    let folder = try TemporaryFolder()
    let lines = ["first", String(repeating: "x", count: length), "", "last"]
    try folder.write("log", lines.map { $0 + "\n" }.joined() + "torn")
    let handle = try Disk.live.open("\(folder.path)/log", .readOwn)
    defer { try? Disk.live.close(handle) }
    var backward = try BackwardLines(handle, .live)
    var found: [String] = []
    while let line = try backward.next() { found.append(String(decoding: line, as: UTF8.self)) }
    #expect(found == lines.reversed())
    #expect(backward.wholeSize == lines.joined().utf8.count + lines.count)
  }
}
