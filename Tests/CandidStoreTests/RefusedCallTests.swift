import CandidCore
import Synchronization
import Testing

@testable import CandidStore

/// Every system call of a change refused, one after the other.
struct RefusedCallTests {
  enum Deed: String, CaseIterable, Sendable {
    case firstAdd
    case add
    case edit
    case move
    case moveToNewWeek
  }

  private static let week48 = """
    {"candid": 1, "week": "2026-W48", "posts": [
      {"id": "aaaaaaaaaaaa", "title": "A", "date": "2026-11-24"}]}
    """
  private static let week49 = #"{"candid": 1, "week": "2026-W49"}"#

  private func plan(for deed: Deed) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    if deed == .firstAdd { return folder }
    try folder.write("weeks/2026-W48.json", Self.week48)
    if deed != .moveToNewWeek { try folder.write("weeks/2026-W49.json", Self.week49) }
    return folder
  }

  private func change(_ deed: Deed) throws -> Change {
    let next = When.day(try #require(Day("2026-12-01")))
    return switch deed {
    case .firstAdd, .add: .add(try .sample("b", on: "2026-11-25"), now: now)
    case .edit: Change("", [.edit(try .sample("a"), [.title("C")])])
    case .move, .moveToNewWeek: Change("", [.edit(try .sample("a"), [.when(next)])])
    }
  }

  private func perform(_ deed: Deed, in folder: TemporaryFolder, _ disk: Disk) throws {
    // Opening is not what is tested here.
    let opened = try Store(opening: folder.path, disk: disk)
    _ = try opened.perform(
      change(deed),
      near: [.named("2026-W48")],
      lockTimeout: .seconds(10)
    )
  }

  /// The files after the deed is done, and how many calls it takes.
  private func done(_ deed: Deed) throws -> (files: [String: String], calls: [String]) {
    let folder = try plan(for: deed)
    let calls = Calls()
    try perform(deed, in: folder, calls.disk)
    return (try folder.files(), calls.made)
  }

  @Test(arguments: Deed.allCases, [Errno.noSpace, .inputOutput, .accessDenied])
  func `a refused call leaves the plan as it was or as it should be`(
    deed: Deed,
    errno: Errno
  ) throws {
    let (whole, calls) = try done(deed)
    for number in 1...calls.count {
      let folder = try plan(for: deed)
      let before = try folder.files()
      let refusing = Calls { _, made throws(Errno) in if made == number { throw errno } }
      var error: StoreError?
      do {
        try perform(deed, in: folder, refusing.disk)
      } catch let thrown as StoreError {
        error = thrown
      }
      let place = "\(deed), \(errno) at call \(number), \(calls[number - 1]): \(error as Any)"
      var after = try folder.files()
      if calls[number - 1] == "remove" {
        // The old file cannot be removed; it stays under a name that nothing reads.
        after = after.filter { !$0.key.contains(".tmp-") }
      }
      #expect(after == (error == nil ? whole : before), "\(place)")
      if let error { #expect([65, 73, 74, 77].contains(error.exitCode), "\(place)") }
    }
  }

  @Test(arguments: Deed.allCases, [Errno.invalid, .notSupported])
  func `a file system that cannot exchange gets a plain rename`(deed: Deed, errno: Errno) throws {
    let (whole, _) = try done(deed)
    let folder = try plan(for: deed)
    let calls = Calls { name, _ throws(Errno) in
      if name == "exchange" || name == "renameNew" { throw errno }
    }
    try perform(deed, in: folder, calls.disk)
    #expect(try folder.files() == whole)
  }

  @Test(arguments: Deed.allCases)
  func `a refused call is taken back after plain renames too`(deed: Deed) throws {
    let (whole, _) = try done(deed)
    func refusing(_ number: Int) -> Calls {
      Calls { name, made throws(Errno) in
        if made == number { throw .inputOutput }
        if name == "exchange" || name == "renameNew" { throw .invalid }
      }
    }
    let count = try {
      let calls = refusing(0)
      try perform(deed, in: plan(for: deed), calls.disk)
      return calls.made.count
    }()
    for number in 1...count {
      let folder = try plan(for: deed)
      let before = try folder.files()
      let calls = refusing(number)
      let isDone = (try? perform(deed, in: folder, calls.disk)) != nil
      let after = try folder.files().filter { isDone ? !$0.key.contains(".tmp-") : true }
      #expect(after == (isDone ? whole : before), "\(deed), call \(number): \(calls.made)")
    }
  }

  @Test func `a full disk is told with the file and what to do`() throws {
    let folder = try plan(for: .edit)
    try folder.write(".candid/.gitignore", "*\n")
    let calls = Calls { name, _ throws(Errno) in if name == "synchronise" { throw .noSpace } }
    var disk = calls.disk
    disk.now = { now }
    let error = #expect(throws: StoreError.self) { try perform(.edit, in: folder, disk) }
    #expect(
      error?.description
        == ".candid/backup: cannot write it, no space left on the device; "
        + "nothing was changed, make room and try again"
    )
    #expect(error?.exitCode == 74)
  }

  @Test func `nothing is published before all of it is on the medium`() throws {
    let folder = try plan(for: .move)
    try folder.write(".candid/.gitignore", "*\n")
    let counting = Calls()
    try perform(.move, in: folder, counting.disk)
    let calls = counting.made
    let swaps = calls.indices.filter { calls[$0] == "exchange" }
    let syncs = calls.indices.filter { calls[$0] == "synchronise" }
    #expect(swaps.count == 2)
    // Two staged files, the log and its folder before; the folder of the weeks after.
    #expect(syncs.filter { $0 < swaps[0] }.count >= 4)
    #expect(syncs.filter { $0 > swaps[1] }.count == 1)
    #expect(syncs.allSatisfy { $0 < swaps[0] || $0 > swaps[1] })
  }

  @Test(arguments: ["exchange", "renameNew"])
  func `what another program breaks in between stays, and the change is refused`(
    call: String
  ) throws {
    let deed = call == "exchange" ? Deed.edit : .moveToNewWeek
    let name = call == "exchange" ? "weeks/2026-W48.json" : "weeks/2026-W49.json"
    let folder = try plan(for: deed)
    let before = try folder.files()
    let disk = stepping(in: folder, before: call, writing: "theirs", to: name)
    let error = #expect(throws: StoreError.self) { try perform(deed, in: folder, disk) }
    #expect(error?.exitCode == 65)
    let after = try folder.files().filter { !$0.key.hasPrefix(".candid/") }
    #expect(after[name] == "theirs")
    #expect(after.filter { $0.key != name } == before.filter { $0.key != name })
  }

  @Test func `a change goes on top of what another program writes in between`() throws {
    let folder = try plan(for: .edit)
    let theirs = Self.week48.replacing("\"date\"", with: "\"why\": \"theirs\", \"date\"")
    let disk = stepping(in: folder, before: "exchange", writing: theirs, to: "weeks/2026-W48.json")
    try perform(.edit, in: folder, disk)
    let text = try #require(folder.files()["weeks/2026-W48.json"])
    #expect(text == theirs.replacing("\"A\"", with: "\"C\""))
  }

  /// A disk on which another program writes a file once, just before a call.
  private func stepping(
    in folder: TemporaryFolder,
    before call: String,
    writing bytes: String,
    to name: String
  ) -> Disk {
    let path = folder.path
    let hasStepped = Mutex(false)
    var disk = Calls { made, _ throws(Errno) in
      // Taking back exchanges once more.
      guard made == call, hasStepped.withLock({ !$0 }) else { return }
      hasStepped.withLock { $0 = true }
      // The file may be a new one.
      try? Disk.live.remove("\(path)/\(name)")
      try Disk.live.make("\(path)/\(name)", Array(bytes.utf8))
    }
    .disk
    disk.pause = { _ in }
    return disk
  }

  @Test func `an old file of another group does not open to ours`() throws {
    let folder = try plan(for: .add)
    var disk = Disk.live
    disk.status = { handle throws(Errno) in
      var status = try Disk.live.status(handle)
      if status.sizeInBytes == Self.week48.utf8.count { (status.group, status.mode) = (7, 0o664) }
      return status
    }
    disk.setOwner = { _, _, _ throws(Errno) in throw .notPermitted }
    try perform(.add, in: folder, disk)
    #expect(try Disk.live.statusOfPath("\(folder.path)/weeks/2026-W48.json").mode == 0o604)
  }
}
