import CandidCore
import Glibc
import Testing

@testable import CandidStore

/// Words being typed, as they are kept beside the plan.
struct DraftTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
    path = "\(folder.path)/.candid/drafts"
  }

  private func line(_ words: String) throws -> Draft {
    Draft(.post(on: try #require(Day("2026-02-03"))), words: [Draft.line: words])
  }

  private func names() throws -> [String] { try Disk.live.names(path).sorted() }

  @Test func `a plan without drafts has none, and nothing is written`() throws {
    #expect(store.drafts() == [])
    #expect(try Disk.live.names(folder.path) == ["plan.json"])
  }

  @Test func `every draft comes back as it was typed`() throws {
    let full = try Post.full()
    let words = [
      "title": "“Ten” 陶 👩🏽‍🎨", "date": "fri", "time": "", "text": "One\n\ttwo \u{7}\u{2028}",
    ]
    for draft in [
      try line("09:30 Firing #e"), Draft(.idea, words: [Draft.line: " "]),
      Draft(.edit(full), words: words),
      Draft(.command, words: [Draft.line: "add Firing day --on fri"]),
      Draft(.settings(try .full()), words: ["name": "", "off": "a\nb"]),
    ] {
      _ = try store.keep(draft, in: nil, sitting: "ab", now: now)
      let kept = try #require(store.drafts().first)
      #expect(kept.draft == draft)
      #expect(kept.at == now)
      let claimed = try #require(store.claim(kept.name))
      #expect(claimed.draft == draft)
      try store.remove(claimed.file)
    }
    #expect(try names() == [])
  }

  @Test func `a draft is private, and git leaves it alone`() throws {
    _ = try store.keep(try line("a"), in: nil, sitting: "ab", now: now)
    #expect(try names() == ["add-2026-02-03-ab.json"])
    #expect(try Disk.live.statusOfPath("\(path)/add-2026-02-03-ab.json").mode == 0o600)
    #expect(try Disk.live.statusOfPath(path).mode == 0o700)
    #expect(try folder.text(".candid/.gitignore") == "*\n")
  }

  @Test func `a draft that is being typed is offered to nobody else`() throws {
    var file: DraftFile? = try store.keep(try line("a"), in: nil, sitting: "ab", now: now)
    #expect(store.drafts() == [])
    file = try store.keep(try line("ab"), in: file, sitting: "ab", now: now)
    let name = try #require(file?.name)
    #expect(try names() == [name])
    #expect(store.claim(name) == nil)
    #expect(store.drafts() == [])
    file = nil
    #expect(store.drafts().map(\.draft) == [try line("ab")])
  }

  @Test func `sittings do not write over one another's drafts`() throws {
    let one = try store.keep(try line("one"), in: nil, sitting: "aa", now: now)
    let later = Instant(seconds: now.seconds + 60)
    let two = try store.keep(try line("two"), in: nil, sitting: "bb", now: later)
    #expect(try names().count == 2)
    _ = (one, two)
    try Disk.live.rename("\(path)/\(one.name)", "\(path)/x.json")
    try store.remove(one)
    #expect(try names().count == 2)
  }

  @Test func `the latest draft comes first`() throws {
    for (sitting, seconds) in [("aa", 0), ("bb", 60), ("cc", 30)] {
      let moment = Instant(seconds: now.seconds + seconds)
      _ = try store.keep(try line(sitting), in: nil, sitting: sitting, now: moment)
    }
    #expect(store.drafts().map(\.draft.name) == ["“bb”", "“cc”", "“aa”"])
  }

  @Test func `a draft is claimed once`() throws {
    _ = try store.keep(try line("a"), in: nil, sitting: "aa", now: now)
    let name = try #require(store.drafts().first?.name)
    let claimed = try #require(store.claim(name))
    #expect(store.claim(name) == nil)
    let kept = try store.keep(try line("ab"), in: claimed.file, sitting: "bb", now: now)
    #expect(kept.name == name)
    #expect(try names() == [name])
  }

  @Test func `names of sittings differ`() throws {
    #expect(try store.newSitting() != store.newSitting())
    #expect(try store.newSitting().count == 12)
  }

  @Test(arguments: ["", "{", #"{"candid": 1, "at": "x", "draft": "idea", "words": {}}"#, "[]"])
  func `what cannot be read is left where it is`(text: String) throws {
    try folder.write(".candid/drafts/idea-aa.json", text)
    #expect(store.drafts() == [])
    #expect(store.claim("idea-aa.json") == nil)
    #expect(try folder.text(".candid/drafts/idea-aa.json") == text)
  }

  @Test func `a folder of drafts that leads elsewhere is not used`() throws {
    let other = try TemporaryFolder()
    try Disk.live.makeFolder("\(folder.path)/.candid")
    try folder.link(".candid/drafts", to: other.path)
    #expect(throws: StoreError.self) {
      try store.keep(try line("a"), in: nil, sitting: "aa", now: now)
    }
    #expect(store.drafts() == [])
    #expect(try Disk.live.names(other.path) == [])
  }

  @Test func `a plan that went gets no drafts`() throws {
    try Disk.live.remove("\(folder.path)/plan.json")
    let gone = store.reopened()
    #expect(throws: StoreError.gone(path: folder.path)) {
      try gone.keep(try line("a"), in: nil, sitting: "aa", now: now)
    }
    #expect(try Disk.live.names(folder.path) == [])
  }

  @Test func `a post is found wherever it went`() throws {
    let post = try Post.sample("1", on: "2026-02-03")
    _ = try store.perform(.add(post, now: now), near: [], lockTimeout: .zero)
    #expect(store.post(post.id, near: .ideas)?.title == post.title)
    #expect(store.post(post.id, near: post.when.page)?.title == post.title)
    #expect(store.post(try .sample("2"), near: .ideas) == nil)
  }

  // MARK: - Refusals

  /// Every call of keeping a draft again, refused in turn: what was kept is kept.
  @Test func `whatever is refused, the words before stay whole`() throws {
    let first = try line("first words")
    let counting = Calls()
    let counted = try Store(opening: folder.path, disk: counting.disk)
    var file: DraftFile? = try counted.keep(first, in: nil, sitting: "aa", now: now)
    let before = counting.made.count
    file = try counted.keep(try line("more"), in: file, sitting: "aa", now: now)
    let calls = Array(counting.made[before...])
    #expect(calls.contains("synchronise") && calls.contains("rename"))
    for number in 1...calls.count {
      file = nil
      let start = try Store(opening: folder.path)
      file = try start.keep(first, in: nil, sitting: "aa", now: now)
      let opening = Calls()
      _ = try Store(opening: folder.path, disk: opening.disk)
      let refusing = Calls { name, made throws(Errno) in
        if made == opening.made.count + number { throw .noSpace }
      }
      let refused = try Store(opening: folder.path, disk: refusing.disk)
      let isKept: Bool
      do {
        // Refused or not: some calls are not needed.
        let next = try? refused.keep(try line("more"), in: file, sitting: "aa", now: now)
        isKept = next != nil
      }
      file = nil
      let left = try #require(store.drafts().first, "call \(number): \(calls[number - 1])")
      let expected = [first, try line("more")]
      #expect(expected.contains(left.draft), "call \(number)")
      #expect(!isKept || left.draft == expected[1], "call \(number)")
      #expect(try names() == ["add-2026-02-03-aa.json"], "call \(number)")
    }
  }

  @Test func `a refusal says where and why`() throws {
    let calls = Calls { name, _ throws(Errno) in if name == "write" { throw .noSpace } }
    try folder.write(".candid/drafts/x", "")
    let full = try Store(opening: folder.path, disk: calls.disk)
    let error = #expect(throws: StoreError.self) {
      try full.keep(try line("a"), in: nil, sitting: "aa", now: now)
    }
    #expect(
      error?.description == ".candid/drafts/add-2026-02-03-aa.json: cannot write it, no space left "
        + "on the device; nothing was changed, make room and try again"
    )
  }

  @Test func `what a kill left half written is removed at the next start`() throws {
    _ = try store.keep(try line("whole"), in: nil, sitting: "aa", now: now)
    try folder.write(".candid/drafts/.new-add-2026-02-03-aa.json", #"{"candid": 1, "wor"#)
    #expect(store.drafts().map(\.draft.name) == ["“whole”"])
    #expect(try names() == ["add-2026-02-03-aa.json"])
  }

  @Test func `what an editor wrote beside a draft is offered with it`() throws {
    var open: OpenText? = try store.openText(Post.full().text, of: .full(), now: now)
    #expect(store.drafts() == [])
    let path = try #require(open?.path)
    #expect(try Disk.live.statusOfPath(path).mode == 0o600)
    try Disk.live.remove(path)
    try Disk.live.make(path, Array("mine\n".utf8))
    open = nil
    let kept = try #require(store.drafts().first)
    #expect(kept.draft == Draft(.edit(try .full()), words: [Draft.text: "mine"]))
    #expect(kept.draft.name == "“\(try Post.full().title)”")
    let claimed = try #require(store.claim(kept.name))
    #expect(claimed.draft == kept.draft)
    try store.remove(claimed.file)
    #expect(try names() == [])
  }

  @Test func `bytes beside a draft that are no text are offered to nobody and stay`() throws {
    var open: OpenText? = try store.openText(Post.full().text, of: .full(), now: now)
    let path = try #require(open?.path)
    try Disk.live.remove(path)
    try Disk.live.make(path, [0xFF])
    open = nil
    #expect(store.drafts() == [])
    #expect(try names().count == 2)
  }

  @Test func `no text is opened where nothing can be saved`() throws {
    try folder.write(
      "plan.json",
      planJSON.replacing("\"candid\": 1", with: "\"candid\": 2, \"reads\": 1")
    )
    let store = try Store(opening: folder.path)
    #expect(throws: StoreError.self) { try store.openText(Post.full().text, of: .full(), now: now) }
  }
}
