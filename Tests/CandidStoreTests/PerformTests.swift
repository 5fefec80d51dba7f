import CandidCore
import Testing

@testable import CandidStore

/// Changing a plan on disk: what must change does, all else stays byte for byte.
struct PerformTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  @discardableResult
  private func perform(_ change: Change, near pages: [String] = []) throws -> Performed {
    try store.perform(change, near: pages.map { try .named($0) }, lockTimeout: .seconds(10))
  }

  /// A week with two posts, in a style nobody would choose.
  static let odd =
    "\u{FEFF}{\r\n\t\"later\" : {\"x\":[ 1.10,1E400 ]},\r\n\t\"week\" : "
    + "\"2026-W48\", \"candid\" : 1,\r\n\t\"posts\" : [\r\n"
    + "\t\t{\"title\":\"B\", \"id\":\"bbbbbbbbbbbb\", \"date\":\"2026-11-26\",\t\"odd\":-0 },\r\n"
    + "\t\t{\"id\":\"aaaaaaaaaaaa\",\"title\":\"\\u0041\",\"story\":\"hard\",\"date\":\"2026-11-24\"}\r\n"
    + "\t]\r\n}"

  @Test func `the first post makes its week's file`() throws {
    let post = try Post.sample("k", title: "Sold out", on: "2026-11-24", at: "12:15")
    let done = try perform(.add(post, now: now))
    let text = """
      {
        "candid": 1,
        "week": "2026-W48",
        "posts": [
          {
            "id": "kkkkkkkkkkkk",
            "title": "Sold out",
            "date": "2026-11-24",
            "time": "12:15",
            "created": "2026-02-03T10:00:00Z"
          }
        ]
      }

      """
    #expect(try folder.files() == ["plan.json": planJSON, "weeks/2026-W48.json": text])
    #expect(try folder.text(".candid/.gitignore") == "*\n")
    let status = try Disk.live.file(at: "\(folder.path)/weeks/2026-W48.json", named: "").status
    #expect(status.mode == 0o600)
    #expect(try Disk.live.statusOfPath("\(folder.path)/weeks").mode == 0o700)
    #expect(try Disk.live.statusOfPath("\(folder.path)/.candid").mode == 0o700)
    #expect(done.posts.map(\.title) == ["Sold out"])
    #expect(try store.read([.named("2026-W48")]) == done.pages)
  }

  @Test func `a changed field leaves every other byte`() throws {
    try folder.write("weeks/2026-W48.json", Self.odd)
    try perform(Change("", [.edit(.sample("b"), [.title("C")])]), near: ["2026-W48"])
    #expect(try folder.text("weeks/2026-W48.json") == Self.odd.replacing("\"B\"", "\"C\""))
  }

  @Test func `an added field follows the style around it`() throws {
    try folder.write("weeks/2026-W48.json", Self.odd)
    try perform(Change("", [.edit(.sample("b"), [.story(.whole)])]), near: ["2026-W48"])
    let text = Self.odd.replacing(
      "\"2026-11-26\",\t\"odd\"",
      "\"2026-11-26\",\t\"story\":\"whole\",\t\"odd\""
    )
    #expect(try folder.text("weeks/2026-W48.json") == text)
  }

  @Test func `a field back at its default goes`() throws {
    try folder.write("weeks/2026-W48.json", Self.odd)
    try perform(Change("", [.edit(.sample("a"), [.story(nil)])]), near: ["2026-W48"])
    #expect(
      try folder.text("weeks/2026-W48.json") == Self.odd.replacing("\"story\":\"hard\",", "")
    )
  }

  @Test func `an undone change gives the same bytes`() throws {
    try folder.write("weeks/2026-W48.json", Self.odd)
    let done = try perform(Change("", [.edit(.sample("b"), [.stage(.ready), .title("x")])]))
    #expect(try folder.text("weeks/2026-W48.json") != Self.odd)
    try perform(done.inverse)
    #expect(try folder.text("weeks/2026-W48.json") == Self.odd)
  }

  @Test func `a hand-ordered file keeps its order and a new post goes before the first later`()
    throws
  {
    try folder.write("weeks/2026-W48.json", Self.odd)
    try perform(.add(.sample("c", on: "2026-11-25"), now: now), near: ["2026-W48"])
    let text = try folder.text("weeks/2026-W48.json")
    #expect(try posts(text, .named("2026-W48")).map(\.id.text.first) == ["c", "b", "a"])
    let added = Array(text.utf8)
    let kept = Array(Self.odd.utf8)
    let common = zip(added, kept).prefix { $0 == $1 }.count
    #expect(added.suffix(kept.count - common).elementsEqual(kept[common...]))
  }

  @Test func `a minified file stays minified`() throws {
    let start = #"{"candid":1,"week":"2026-W48","posts":[{"id":"aaaaaaaaaaaa","title":"A""#
    try folder.write("weeks/2026-W48.json", start + #","date":"2026-11-24"}]}"#)
    let change = Change("", [.edit(try .sample("a"), [.channels(["ig", "li"]), .text("x")])])
    try perform(change, near: ["2026-W48"])
    #expect(
      try folder.text("weeks/2026-W48.json")
        == start + #","text":"x","date":"2026-11-24","channels":["ig","li"]}]}"#
    )
  }

  @Test func `what a field holds is changed only where it differs`() throws {
    let before = """
      {"candid": 1, "week": "2026-W48", "posts": [{"id": "aaaaaaaaaaaa", "title": "A",
        "date": "2026-11-24",
        "answers":   { "new": 1.0, "mission":"\\u0061" , "promotes": "p" },
        "media": [ {"file":"a.png","w":1e3},  {"alt": "b", "file": "b.png"} ] }]}
      """
    try folder.write("weeks/2026-W48.json", before)
    var post = try posts(before, .named("2026-W48"))[0]
    post.answers.promotes = "q"
    post.media[1].alt = "c"
    try perform(Change("", [.edit(post.id, [.answers(post.answers), .media(post.media)])]))
    #expect(
      try folder.text("weeks/2026-W48.json")
        == before.replacing("\"p\" }", "\"q\" }").replacing("\"alt\": \"b\"", "\"alt\": \"c\"")
    )
  }

  @Test func `two forms of one letter are two texts`() throws {
    try perform(.add(.sample("a", title: "caf\u{e9}", on: "2026-11-24"), now: now))
    try perform(Change("", [.edit(.sample("a"), [.title("cafe\u{301}")])]))
    #expect(try folder.text("weeks/2026-W48.json").utf8.contains(0xCC))
  }

  @Test func `a removed post goes and its neighbours stay`() throws {
    try folder.write("weeks/2026-W48.json", Self.odd)
    let post = try posts(Self.odd, .named("2026-W48"))[0]
    let done = try perform(.remove([post]))
    #expect(done.posts == [post])
    let text = try folder.text("weeks/2026-W48.json")
    #expect(try posts(text, .named("2026-W48")).map(\.title) == ["A"])
    #expect(
      text.contains(#"{"id":"aaaaaaaaaaaa","title":"\u0041","story":"hard","date":"2026-11-24"}"#)
    )
    try perform(done.inverse)
    let back = try posts(folder.text("weeks/2026-W48.json"), .named("2026-W48"))
    #expect(back.first { $0.id == post.id } == post)
  }

  @Test func `the last post leaves an empty week behind`() throws {
    try perform(.add(.sample("a", on: "2026-11-24"), now: now))
    try perform(Change("", [.remove(.sample("a"))]))
    #expect(
      try folder.text("weeks/2026-W48.json")
        == "{\n  \"candid\": 1,\n  \"week\": \"2026-W48\",\n  \"posts\": []\n}\n"
    )
  }

  @Test func `a post that is nowhere is told`() throws {
    let change = Change("", [.remove(try .sample("a"))])
    let error = try #require(throws: StoreError.self) { try perform(change) }
    #expect(error.description == "post aaaaaaaa is no longer in the plan")
    #expect(error.exitCode == 66)
  }

  @Test func `a change that alters nothing writes nothing`() throws {
    try folder.write("weeks/2026-W48.json", Self.odd)
    var disk = Disk.live
    disk.exchange = { _, _ throws(Errno) in throw .inputOutput }
    let store = try Store(opening: folder.path, disk: disk)
    let change = Change("", [.edit(try .sample("a"), [.story(.hard)])])
    let done = try store.perform(change, near: [], lockTimeout: .seconds(10))
    #expect(done.pages.isEmpty)
    #expect(done.posts.map(\.title) == ["A"])
  }

  @Test(arguments: ["", "{", #"{"candid": 99}"#, #"{"candid": 2, "reads": 1, "week": "2026-W48"}"#])
  func `a week that cannot be changed is never written over`(text: String) throws {
    try folder.write("weeks/2026-W48.json", text)
    let page = try Page.named("2026-W48")
    let add = Change.add(try .sample("a", on: "2026-11-24"), now: now)
    let error = try #require(throws: StoreError.self) { try perform(add) }
    let condition = store.read([page])[page]?.condition
    #expect([.damaged(error.description), .readOnly(error.description)].contains(condition))
    #expect(error.exitCode == 65)
    #expect(try folder.text("weeks/2026-W48.json") == text)
  }

  @Test func `a post that may be in a damaged week is told with the damage`() throws {
    try folder.write("weeks/2026-W48.json", "")
    let change = Change("", [.remove(try .sample("a"))])
    #expect(throws: StoreError.empty(path: "weeks/2026-W48.json")) {
      try perform(change, near: ["2026-W48"])
    }
  }

  @Test func `mode and links of a file stay`() throws {
    try folder.write("real/w.json", Self.odd)
    try folder.link("weeks/2026-W48.json", to: "../real/w.json")
    let handle = try Disk.live.open("\(folder.path)/real/w.json", .read)
    try Disk.live.setMode(handle, 0o644)
    try Disk.live.close(handle)
    try perform(Change("", [.edit(.sample("b"), [.title("C")])]), near: ["2026-W48"])
    #expect(try folder.text("real/w.json").contains("\"C\""))
    let link = try Disk.live.statusOfPath("\(folder.path)/weeks/2026-W48.json")
    #expect(link.kind == .symbolicLink)
    #expect(try Disk.live.statusOfPath("\(folder.path)/real/w.json").mode == 0o644)
    #expect(try Disk.live.names("\(folder.path)/real") == ["w.json"])
  }
}

extension String {
  fileprivate func replacing(_ part: String, _ other: String) -> String {
    var bytes = Array(utf8)
    let sought = Array(part.utf8)
    for index in bytes.indices.reversed() where bytes[index...].starts(with: sought) {
      bytes.replaceSubrange(index..<(index + sought.count), with: Array(other.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
