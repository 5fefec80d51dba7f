import CandidCore
import Glibc
import Synchronization
import Testing

@testable import CandidStore

struct WatchTests {
  private let folder: TemporaryFolder
  private let pages: [Page]

  init() throws {
    folder = try TemporaryFolder()
    pages = [try .named("2026-W06"), .ideas]
    try folder.write("plan.json", planJSON)
    try folder.write("weeks/2026-W06.json", "one")
    try Disk.live.makeFolder("\(folder.path)/.candid")
  }

  /// Whether the watch tells of a change, for which it has some seconds.
  private func tells(_ watch: Watch) -> Bool {
    var watched = pollfd(fd: watch.handle ?? -1, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, 5_000) > 0 {
      if watch.read() { return true }
    }
    return false
  }

  /// Whether the watch tells of what waits in its queue.
  private func tellsNow(_ watch: Watch) -> Bool { watch.read() }

  private func rename(_ from: String, _ to: String) throws {
    try Disk.live.rename("\(folder.path)/\(from)", "\(folder.path)/\(to)")
  }

  @Test func `a plan that nobody touches is quiet`() throws {
    let watch = Watch(folder.path)
    #expect(!watch.isPolling)
    #expect(watch.handle != nil)
    #expect(!tellsNow(watch))
    _ = try folder.bytes("weeks/2026-W06.json")
    #expect(!tellsNow(watch))
  }

  @Test(arguments: ["plan.json", "weeks/2026-W06.json", "weeks/ideas.json", ".candid/log.jsonl"])
  func `a written file is told`(name: String) throws {
    let watch = Watch(folder.path)
    try folder.write(name, "two")
    #expect(tells(watch))
    #expect(!tellsNow(watch))
  }

  @Test(arguments: [
    "weeks/.tmp-2026-W06.json-ab", "weeks/2026-W06.json~", "notes.txt", ".candid/lock",
    "weeks/2026-W06.sync-conflict-1.json",
  ])
  func `what is not shown is not told`(name: String) throws {
    let watch = Watch(folder.path)
    try folder.write(name, "two")
    #expect(!tellsNow(watch))
  }

  @Test func `a file that is swapped in, removed or linked is told`() throws {
    try folder.write("weeks/new", "two")
    let watch = Watch(folder.path)
    try rename("weeks/new", "weeks/2026-W06.json")
    #expect(tells(watch))
    try Disk.live.remove("\(folder.path)/weeks/2026-W06.json")
    #expect(tells(watch))
    try #require(link("\(folder.path)/plan.json", "\(folder.path)/weeks/2026-W06.json") == 0)
    #expect(tells(watch))
  }

  @Test(arguments: ["weeks", ".candid"])
  func `a folder that is swapped for another is told, and watched from then on`(name: String) throws
  {
    let watch = Watch(folder.path)
    let file = name == "weeks" ? "weeks/2026-W06.json" : ".candid/log.jsonl"
    try folder.write("other/\(name)/\(file.split(separator: "/")[1])", "two")
    try rename(name, "old")
    try rename("other/\(name)", name)
    if name == "weeks" { #expect(tells(watch)) }
    _ = tellsNow(watch)
    try folder.write(file, "three")
    #expect(tells(watch))
    try folder.write("old/2026-W06.json", "four")
    #expect(!tellsNow(watch))
  }

  @Test func `a folder that is made later is watched`() throws {
    try rename("weeks", "old")
    try Disk.live.removeFolder("\(folder.path)/.candid")
    let watch = Watch(folder.path)
    #expect(!watch.isPolling)
    try Disk.live.makeFolder("\(folder.path)/weeks")
    #expect(tells(watch))
    try folder.write("weeks/2026-W06.json", "two")
    #expect(tells(watch))
  }

  @Test func `a plan that is moved away and back is told twice`() throws {
    let plan = try TemporaryFolder()
    try plan.write("plan/plan.json", planJSON)
    let watch = Watch("\(plan.path)/plan")
    try Disk.live.rename("\(plan.path)/plan", "\(plan.path)/elsewhere")
    #expect(tells(watch))
    #expect(watch.isPolling)
    _ = watch.look(at: pages)
    #expect(!watch.look(at: pages))
    try Disk.live.rename("\(plan.path)/elsewhere", "\(plan.path)/plan")
    #expect(watch.look(at: pages))
    #expect(!watch.isPolling)
    try plan.write("plan/plan.json", "two")
    #expect(tells(watch))
  }

  @Test func `without events the files are looked at`() throws {
    var calls = WatchCalls.live
    calls.open = { () throws(Errno) in throw Errno(code: EMFILE) }
    try expectLooking(Watch(folder.path, calls: calls))
  }

  @Test func `where no folder can be told of the files are looked at`() throws {
    var calls = WatchCalls.live
    calls.add = { _, _ throws(Errno) in throw .noSpace }
    try expectLooking(Watch(folder.path, calls: calls))
  }

  @Test func `where one folder cannot be told of the files are looked at`() throws {
    var calls = WatchCalls.live
    calls.add = { handle, path throws(Errno) in
      if path.hasSuffix("weeks") { throw .noSpace }
      return try WatchCalls.live.add(handle, path)
    }
    try expectLooking(Watch(folder.path, calls: calls))
  }

  @Test(arguments: [UInt32(0x6969), 0xFF53_4D42, 0x6573_5546])
  func `on a remote file system the files are looked at`(kind: UInt32) throws {
    var calls = WatchCalls.live
    calls.fileSystem = { _ in kind }
    let watch = Watch(folder.path, calls: calls)
    #expect(watch.handle == nil)
    try expectLooking(watch)
  }

  @Test func `where a page is a symbolic link the files are looked at`() throws {
    try folder.write("shared/w.json", "one")
    try folder.link("weeks/ideas.json", to: "../shared/w.json")
    let watch = Watch(folder.path)
    watch.follow(pages)
    try expectLooking(watch)
    _ = watch.look(at: pages)
    try folder.write("shared/w.json", "other")
    #expect(watch.look(at: pages))
    watch.follow([pages[0]])
    #expect(!watch.isPolling)
  }

  private func expectLooking(_ watch: Watch) throws {
    #expect(watch.isPolling)
    #expect(watch.look(at: pages))
    #expect(!watch.look(at: pages))
    // The same size, so that the other marks must tell.
    try folder.write("weeks/2026-W06.json", "two")
    #expect(watch.look(at: pages))
    try folder.write("weeks/2026-W07.json", "not shown")
    #expect(!watch.look(at: pages))
    try Disk.live.remove("\(folder.path)/weeks/2026-W06.json")
    #expect(watch.look(at: pages))
    #expect(!watch.look(at: pages))
  }

  @Test func `lost events count as a change`() {
    var calls = WatchCalls.live
    calls.open = { () throws(Errno) in 7 }
    calls.close = { _ in }
    calls.add = { _, _ throws(Errno) in 1 }
    let queue = Mutex([event(-1, IN_Q_OVERFLOW)])
    calls.read = { _ throws(Errno) in queue.withLock { $0.popLast() ?? [] } }
    let watch = Watch(folder.path, calls: calls)
    #expect(watch.read())
    #expect(!watch.read())
  }

  @Test func `a queue that cannot be read is given up`() {
    var calls = WatchCalls.live
    calls.read = { _ throws(Errno) in throw .inputOutput }
    let watch = Watch(folder.path, calls: calls)
    #expect(watch.read())
    #expect(watch.handle == nil)
    #expect(watch.isPolling)
    #expect(!watch.read())
  }

  @Test func `events are read whole, and a cut one is left out`() {
    let bytes = event(3, IN_MOVED_TO, "plan.json\0\0\0") + event(4, IN_DELETE_SELF)
    let events = WatchEvent.events(in: bytes + event(5, IN_CREATE, "weeks").dropLast())
    #expect(events.map(\.name) == ["plan.json", ""])
    #expect(events.map(\.mark) == [3, 4])
    #expect(events.map(\.isAboutFolder) == [false, true])
  }

  private func event(_ mark: Int32, _ kinds: Int32, _ name: String = "") -> [UInt8] {
    let numbers = [UInt32(bitPattern: mark), UInt32(bitPattern: kinds), 0, UInt32(name.utf8.count)]
    return numbers.flatMap { number in withUnsafeBytes(of: number) { Array($0) } } + name.utf8
  }
}
