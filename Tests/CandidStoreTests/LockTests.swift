import CandidCore
import Testing

@testable import CandidStore

struct LockTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  private func add() throws {
    _ = try store.perform(.add(.sample("a"), now: now), near: [], lockTimeout: .milliseconds(5))
  }

  /// Holds the lock, as another program would, while something is done.
  private func holding(isShared: Bool, _ holder: String, _ body: () throws -> Void) throws {
    try folder.write(".candid/lock", holder)
    let handle = try Disk.live.open("\(folder.path)/.candid/lock", .lockFile)
    defer { try? Disk.live.close(handle) }
    try Disk.live.lock(handle, isShared)
    try body()
  }

  @Test func `a held lock is told with its holder`() throws {
    try holding(isShared: false, "4711 atelier candid\n") {
      let error = try #require(throws: StoreError.self) { try add() }
      #expect(error.exitCode == 75)
      #expect(
        error.description == "\(folder.path): busy, candid (process 4711 on atelier) is writing; "
          + "nothing was changed, try again"
      )
    }
    #expect(try folder.files() == ["plan.json": planJSON])
  }

  @Test func `a lock without a name is told without`() throws {
    try holding(isShared: false, "") {
      #expect(throws: StoreError.busy(path: folder.path, holder: "another program")) { try add() }
    }
  }

  @Test func `a writer waits for readers`() throws {
    try holding(isShared: true, "") {
      #expect(throws: StoreError.self) { try add() }
    }
    try add()
  }

  @Test func `a writer takes its name back and gives the lock back`() throws {
    try add()
    let start = try #require(Disk.live.startOfSystem())
    let word = try folder.text(".candid/lock")
    #expect(word.split(separator: " ") == ["free", "since", "\(start)", "\n"])
    #expect(word.utf8.count == 128)
    let handle = try Disk.live.open("\(folder.path)/.candid/lock", .lockFile)
    try Disk.live.lock(handle, false)
    try Disk.live.close(handle)
  }

  @Test func `leftovers are looked for after a writer who was killed, and after a start`() throws {
    let left = "weeks/.tmp-2026-W48.json-1"
    try add()
    try folder.write(left, "")
    _ = try store.perform(.add(.sample("b"), now: now), near: [], lockTimeout: .zero)
    #expect(try folder.files()[left] != nil)
    try folder.write(".candid/lock", "4711 atelier candid\n")
    _ = try store.perform(.add(.sample("c"), now: now), near: [], lockTimeout: .zero)
    #expect(try folder.files()[left] == nil)
    try folder.write(left, "")
    var disk = Disk.live
    disk.startOfSystem = { "later" }
    let restarted = try Store(opening: folder.path, disk: disk)
    _ = try restarted.perform(.add(.sample("d"), now: now), near: [], lockTimeout: .zero)
    #expect(try folder.files()[left] == nil)
  }

  @Test func `where no word can be left, none stays that says all is clean`() throws {
    try add()
    var disk = Disk.live
    let live = disk.write
    disk.write = { handle, bytes throws(Errno) in
      if bytes.count == 128 { throw .noSpace }
      try live(handle, bytes)
    }
    let full = try Store(opening: folder.path, disk: disk)
    _ = try full.perform(.add(.sample("b"), now: now), near: [], lockTimeout: .zero)
    #expect(try folder.text(".candid/lock") == "")
  }

  @Test func `the lock is given back after a refusal`() throws {
    #expect(throws: StoreError.self) {
      try store.perform(Change("", [.remove(.sample("b"))]), near: [], lockTimeout: .zero)
    }
    try add()
  }

  @Test func `a reader reads without the lock after a second`() throws {
    try add()
    let waits = Waits()
    let impatient = try Store(opening: folder.path, disk: waits.disk)
    try holding(isShared: false, "") {
      #expect(impatient.read([.ideas])[.ideas]?.posts.count == 1)
      #expect(impatient.read([.ideas], waiting: .zero)[.ideas]?.posts.count == 1)
    }
    #expect(waits.all == [.seconds(1)])
  }

  @Test func `a free lock is not waited for, and without patience none is`() throws {
    let waits = Waits()
    let store = try Store(opening: folder.path, disk: waits.disk)
    try holding(isShared: false, "") {
      #expect(throws: StoreError.self) {
        try store.perform(.add(.sample("a"), now: now), near: [], lockTimeout: .zero)
      }
    }
    _ = try store.perform(.add(.sample("a"), now: now), near: [], lockTimeout: .seconds(30))
    #expect(waits.all.isEmpty)
  }

  @Test func `a lock is taken in its turn as soon as it is given back`() async throws {
    try add()
    let path = "\(folder.path)/.candid/lock"
    let holder = try Disk.live.open(path, .lockFile)
    try Disk.live.lock(holder, false)
    let store = store
    let waiting = Task.detached {
      try store.perform(.add(.sample("b"), now: now), near: [], lockTimeout: .seconds(60))
    }
    try Disk.live.close(holder)
    _ = try await waiting.value
    #expect(store.read([.ideas])[.ideas]?.posts.count == 2)
  }

  @Test(arguments: [true, false])
  func `waiting for a lock ends with the time`(isShared: Bool) throws {
    try holding(isShared: false, "") {
      let handle = try Disk.live.open("\(folder.path)/.candid/lock", .readOwn)
      defer { try? Disk.live.close(handle) }
      for time in [Duration.nanoseconds(0), .nanoseconds(1), .milliseconds(3)] {
        let start = Disk.live.uptime()
        #expect(throws: Errno.wouldBlock) { try Disk.live.lockWithin(handle, isShared, time) }
        #expect(Disk.live.uptime() - start >= time)
      }
    }
  }

  @Test func `a file system without locks is written to by nobody`() throws {
    var disk = Disk.live
    disk.lock = { _, _ throws(Errno) in throw Errno(code: 37) }
    let store = try Store(opening: folder.path, disk: disk)
    let error = try #require(throws: StoreError.self) {
      try store.perform(.add(.sample("a"), now: now), near: [], lockTimeout: .zero)
    }
    #expect(
      error.description
        == ".candid/lock: cannot lock it, the file system has no locks; keep the plan on a local disk"
    )
    #expect(error.exitCode == 74)
    #expect(store.read([.ideas]) == [.ideas: PageContents()])
  }

  @Test func `a lock that is a link, or a folder of its own that is one, is refused`() throws {
    try folder.link(".candid/lock", to: "../plan.json")
    #expect(throws: StoreError.system(action: "open", path: ".candid/lock", errno: .linkLoop)) {
      try add()
    }
    let other = try TemporaryFolder()
    try other.write("plan.json", planJSON)
    // Put there after opening, which refuses it too.
    let store = try Store(opening: other.path)
    try other.link(".candid", to: folder.path)
    #expect(throws: StoreError.system(action: "make", path: ".candid", errno: .notAFolder)) {
      try store.perform(.add(.sample("a"), now: now), near: [], lockTimeout: .zero)
    }
    #expect(try folder.text("plan.json") == planJSON)
  }
}
