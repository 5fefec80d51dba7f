import CandidCore
import Testing

@testable import CandidStore

/// Opening a plan and reading it.
struct StoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
  }

  private func trouble(opening path: String, _ disk: Disk = .live) -> String? {
    do throws(StoreError) {
      _ = try Store(opening: path, disk: disk)
      return nil
    } catch {
      return "\(error.exitCode) \(error)"
    }
  }

  private func condition(of page: Page, _ disk: Disk = .live) throws -> PageContents.Condition? {
    try Store(opening: folder.path, disk: disk).read([page])[page]?.condition
  }

  @Test func `a plan opens, and nothing is written`() throws {
    let store = try Store(opening: folder.path + "/")
    #expect(store.settings.name == "Studio Mira")
    #expect(store.condition == .writable)
    #expect(store.folder == folder.path)
    #expect(store.read([.ideas]) == [.ideas: PageContents()])
    #expect(try folder.files() == ["plan.json": planJSON])
    #expect(try Disk.live.names(folder.path) == ["plan.json"])
  }

  @Test func `a plan is opened anew`() throws {
    let store = try Store(opening: folder.path)
    try folder.write("plan.json", #"{"candid": 1, "name": "Other"}"#)
    #expect(store.reopened().settings.name == "Other")
    #expect(store.reopened().condition == .writable)
    #expect(store.settings.name == "Studio Mira")
  }

  @Test func `a plan that cannot be opened anew keeps its settings and takes no changes`() throws {
    let store = try Store(opening: folder.path)
    try folder.write("plan.json", "{")
    let damaged = store.reopened()
    #expect(damaged.settings.name == "Studio Mira")
    #expect(!damaged.isGone)
    let change = Change.add(try .sample(), now: now)
    #expect(throws: StoreError.self) {
      try damaged.perform(change, near: [.ideas], lockTimeout: .zero)
    }
    #expect(try folder.files() == ["plan.json": "{"])
    try folder.write("plan.json", planJSON)
    #expect(damaged.reopened().condition == .writable)
  }

  @Test func `a plan that went is not made anew by a change`() throws {
    let store = try Store(opening: folder.path)
    try Disk.live.remove("\(folder.path)/plan.json")
    let gone = store.reopened()
    #expect(gone.isGone)
    let change = Change.add(try .sample(), now: now)
    #expect(throws: StoreError.gone(path: folder.path)) {
      try gone.perform(change, near: [.ideas], lockTimeout: .zero)
    }
    #expect(try Disk.live.names(folder.path) == [])
  }

  @Test func `a path without a plan is told`() throws {
    try Disk.live.makeFolder("\(folder.path)/empty")
    let (none, empty) = ("\(folder.path)/none", "\(folder.path)/empty")
    #expect(trouble(opening: none) == "66 \(none): no plan here; `candid init \(none)` makes one")
    #expect(
      trouble(opening: empty) == "66 \(empty): no plan here; `candid init \(empty)` makes one"
    )
  }

  @Test func `weeks without their settings are no empty folder`() throws {
    try folder.write("lost/weeks/2026-W48.json", #"{"candid": 1, "week": "2026-W48"}"#)
    let path = "\(folder.path)/lost"
    #expect(
      trouble(opening: path)
        == "66 \(path): plan.json is missing beside the weeks; `candid doctor --plan \(path)` says "
        + "what brings it back, `candid init \(path)` makes a new one"
    )
  }

  @Test func `a path that is a file is told`() {
    let file = "\(folder.path)/plan.json"
    #expect(
      trouble(opening: file) == "66 \(file): a file, not the folder of a plan; name the folder"
    )
  }

  @Test(arguments: [
    ("", "65 %: the file is empty; bring it back from a backup, or remove it"),
    ("{", "65 %:1:2: ends inside an object; mend it in an editor"),
    (#"{"name": "x"}"#, "65 %:1:1: $ has no `candid`; mend it in an editor"),
    (#"{"candid": 99}"#, "65 %: made by a newer candid (format 99); update candid to read it"),
    (#"{"candid": 1, "name": 7}"#, "65 %:1:23: $.name is 7, not a text; mend it in an editor"),
  ])
  func `a damaged plan json is told with its path`(text: String, words: String) throws {
    try folder.write("plan.json", text)
    let parts = words.split(separator: "%", omittingEmptySubsequences: false)
    #expect(trouble(opening: folder.path) == parts.joined(separator: "plan.json"))
  }

  @Test func `an unreadable plan is told`() throws {
    var disk = Disk.live
    disk.open = { _, _ throws(Errno) in throw .accessDenied }
    #expect(
      trouble(opening: folder.path, disk)
        == "77 plan.json: cannot read it, permission denied; look at its owner and mode"
    )
  }

  @Test(arguments: [
    (Errno.accessDenied, "permission denied; look at its owner and mode"),
    (.readOnlyMedium, "the medium is read-only; copy the plan to another place to change it"),
  ])
  func `a folder that cannot be written to opens read-only`(errno: Errno, words: String) throws {
    var disk = Disk.live
    disk.checkWritable = { _ throws(Errno) in throw errno }
    let store = try Store(opening: folder.path, disk: disk)
    let error = StoreError.system(action: "write to", path: folder.path, errno: errno)
    #expect(store.condition == .readOnly(error))
    #expect(error.description == "\(folder.path): cannot write to it, \(words)")
    #expect(error.exitCode == 77)
    let change = Change.add(try .sample(), now: now)
    #expect(throws: error) { try store.perform(change, near: [], lockTimeout: .seconds(10)) }
    #expect(try folder.files() == ["plan.json": planJSON])
  }

  @Test func `the plan of another user opens read-only`() throws {
    var disk = Disk.live
    let owner = disk.user()
    disk.user = { owner + 1 }
    let store = try Store(opening: folder.path, disk: disk)
    let error = StoreError.foreign(path: folder.path, owner: owner)
    #expect(store.condition == .readOnly(error))
    #expect(error.exitCode == 77)
    #expect(
      error.description == "\(folder.path): belongs to another user (number \(owner)), so it is "
        + "read-only; copy it to change it"
    )
  }

  @Test func `a plan of a later format that may be read opens read-only`() throws {
    try folder.write("plan.json", #"{"candid": 2, "reads": 1}"#)
    let store = try Store(opening: folder.path)
    #expect(store.condition == .readOnly(.newerToWrite(path: "plan.json", found: 2)))
  }

  @Test func `every page there is a file of is listed in order`() throws {
    let store = try Store(opening: folder.path)
    #expect(try store.pages() == [.ideas])
    for name in ["2026-W48", "2025-W01", "ideas", "2026-W48.sync-conflict"] {
      try folder.write("weeks/\(name).json", "")
    }
    #expect(try store.pages() == [.ideas, .named("2025-W01"), .named("2026-W48")])
  }

  @Test func `one bad week leaves the others readable`() throws {
    let (good, bad) = try (Page.named("2026-W48"), Page.named("2026-W49"))
    try folder.write("weeks/2026-W48.json", #"{"candid": 1, "week": "2026-W48"}"#)
    try folder.write("weeks/2026-W49.json", "")
    let pages = try Store(opening: folder.path).read([good, bad])
    #expect(pages[good] == PageContents())
    #expect(
      pages[bad]?.condition
        == .damaged(
          "weeks/2026-W49.json: the file is empty; bring it back from a backup, or remove it"
        )
    )
  }

  @Test func `a page that is a folder, or a link out of the plan, is told`() throws {
    let page = try Page.named("2026-W48")
    try folder.write("weeks/2026-W48.json/x", "")
    #expect(
      try condition(of: page)
        == .damaged("weeks/2026-W48.json: not a plain file; put one in its place")
    )
    var disk = Disk.live
    disk.realPath = { [realPath = disk.realPath] path throws(Errno) in
      path.hasSuffix(".json") && path.contains("weeks") ? "/etc/passwd" : try realPath(path)
    }
    #expect(
      try condition(of: page, disk)
        == .damaged(
          "weeks/2026-W48.json: a symbolic link that leads out of the plan; copy the file"
        )
    )
  }

  @Test func `a link to nothing is told`() throws {
    let page = try Page.named("2026-W48")
    try folder.link("weeks/2026-W48.json", to: "gone.json")
    #expect(
      try condition(of: page)
        == .damaged(
          "weeks/2026-W48.json: a symbolic link that leads nowhere; mend or remove it"
        )
    )
  }

  @Test func `a pipe is refused without waiting for its writer`() throws {
    let page = try Page.named("2026-W48")
    try folder.makePipe("weeks/2026-W48.json")
    #expect(
      try condition(of: page)
        == .damaged("weeks/2026-W48.json: not a plain file; put one in its place")
    )
  }

  @Test func `a giant is refused unread`() throws {
    let page = try Page.named("2026-W48")
    try folder.write("weeks/2026-W48.json", "x")
    var disk = Disk.live
    disk.status = { [status = disk.status] handle throws(Errno) in
      var found = try status(handle)
      if found.sizeInBytes == 1 { found.sizeInBytes = 65 << 20 }
      return found
    }
    #expect(
      try condition(of: page, disk)
        == .damaged("weeks/2026-W48.json: larger than 64 MiB, the limit; move it away")
    )
  }
}
