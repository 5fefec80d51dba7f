import CandidCore
import Testing

@testable import CandidStore

struct CreateTests {
  private let folder: TemporaryFolder
  private let settings: Settings

  init() throws {
    folder = try TemporaryFolder()
    var settings = Settings()
    settings.name = "Studio Mira"
    self.settings = settings
  }

  private func pages() throws -> [Page: PageContents] {
    [
      .ideas: PageContents(),
      try .named("2026-W48"): PageContents(posts: [
        try .sample("b", on: "2026-11-25"), try .sample("a", on: "2026-11-24"),
      ]),
    ]
  }

  @Test func `a new plan holds its settings and posts, for this person alone`() throws {
    let path = "\(folder.path)/deep/plan"
    let store = try Store.create(at: path, settings: settings, pages: pages())
    #expect(store.settings == settings)
    #expect(store.condition == .writable)
    #expect(
      try folder.files().keys.sorted() == [
        "deep/plan/plan.json", "deep/plan/weeks/2026-W48.json",
      ]
    )
    let week = try Page.named("2026-W48")
    #expect(store.read([week])[week]?.posts.map(\.id.text.first) == ["a", "b"])
    for (name, mode) in [("", 0o700), ("/weeks", 0o700), ("/plan.json", 0o600)] {
      #expect(try Disk.live.statusOfPath(path + name).mode == UInt32(mode))
    }
  }

  @Test func `an empty folder and one with other files become plans`() throws {
    try folder.write("README.md", "mine")
    try Store.create(at: folder.path, settings: settings)
    #expect(try folder.files().keys.sorted() == ["README.md", "plan.json"])
  }

  @Test func `a plan that is there is never written over`() throws {
    try folder.write("plan.json", "theirs")
    let error = try #require(throws: StoreError.self) {
      try Store.create(at: folder.path, settings: settings, pages: pages())
    }
    #expect(
      error.description == "\(folder.path): holds a plan already; choose another folder"
    )
    #expect(error.exitCode == 73)
    #expect(try folder.files() == ["plan.json": "theirs"])
  }

  @Test func `a week that is there is never written over, and all else is taken back`() throws {
    try folder.write("weeks/2026-W48.json", "theirs")
    #expect(
      throws: StoreError.unusable(
        path: "weeks/2026-W48.json",
        why: "is there already; move it away, or choose another folder"
      )
    ) {
      try Store.create(at: folder.path, settings: settings, pages: pages())
    }
    #expect(try folder.files() == ["weeks/2026-W48.json": "theirs"])
  }

  @Test func `a file in the way is told`() throws {
    try folder.write("file", "mine")
    for path in ["\(folder.path)/file", "\(folder.path)/file/plan"] {
      let error = try #require(throws: StoreError.self) {
        try Store.create(at: path, settings: settings)
      }
      #expect(
        error.description
          == "\(path): cannot make it, a part of the path is a file, not a folder; "
          + "move what is there away"
      )
      #expect(error.exitCode == 73)
    }
  }

  @Test func `a refused call leaves no file behind`() throws {
    let calls = Calls()
    try Store.create(at: "\(folder.path)/0", settings: settings, pages: pages(), disk: calls.disk)
    let whole = try folder.files().count
    for number in 1...calls.made.count {
      let refusing = Calls { _, made throws(Errno) in if made == number { throw .noSpace } }
      let path = "\(folder.path)/\(number)"
      let isDone =
        (try? Store.create(at: path, settings: settings, pages: pages(), disk: refusing.disk))
        != nil
      let files = try folder.files().keys.filter { $0.hasPrefix("\(number)/") }
      // Once all files stand, opening the plan may still be refused.
      let isOpening = files.count == whole && refusing.made.count > number - 1
      #expect(isDone || files.isEmpty || isOpening, "call \(number), \(calls.made[number - 1])")
    }
  }
}
