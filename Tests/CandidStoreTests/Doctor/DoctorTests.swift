import CandidCore
import Glibc
import Testing

@testable import CandidStore

/// What the doctor finds, kind by kind: first what is wrong, then what only looks like it.
@Suite struct DoctorTests {
  private static let good = Visit.post("1", #""date": "2026-11-24", "channels": ["ig"]"#)

  @Test func `a plan that is well has no ailments`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.good),
      "weeks/ideas.json": #"{"candid": 1, "posts": [\#(Visit.post("2"))]}"#,
      ".candid/lock": "", ".candid/.gitignore": "*\n", ".candid/backup/2026-11-22/plan.json": "{",
      "README.md": "", "media/a (1).json": "",
    ])
    try visit.expect([])
  }

  @Test(arguments: [
    ("", "weeks/2026-W48.json: the file is empty; bring it back from a backup, or remove it"),
    ("{\n\"", "weeks/2026-W48.json:2:2: ends inside a string; mend it in an editor"),
    ("{\n<<<<<<< HEAD\n", "weeks/2026-W48.json:2:1: git conflict markers; finish the merge"),
    (
      #"{"candid": 1, "week": "2026-W47"}"#,
      "weeks/2026-W48.json:1:23: $.week is the text `2026-W47`, not 2026-W48 as the name of the "
        + "file says; mend it in an editor"
    ),
    (
      #"{"candid": 3, "week": "2026-W48"}"#,
      "weeks/2026-W48.json: made by a newer candid (format 3); update candid to read it"
    ),
    (
      #"{"candid": 3, "reads": 1, "week": "2026-W48"}"#,
      "weeks/2026-W48.json: made by a newer candid (format 3); it can be read, update candid to "
        + "change it"
    ),
    (
      Visit.week("2026-W48", good, good),
      "weeks/2026-W48.json:3:1: $.posts[1] has the id 111111111111 of a post before it; mend it "
        + "in an editor"
    ),
  ])
  func `a file that is damaged or newer is told`(text: String, line: String) throws {
    #expect(try Visit(["weeks/2026-W48.json": text]).lines() == [line])
    let backup = [
      "weeks/2026-W48.json": text,
      ".candid/backup/2026-11-22/weeks/2026-W48.json": Visit.week("2026-W48"),
    ]
    let restoring = "`candid doctor --restore 2026-W48` brings back the copy of 2026-11-22"
    let isDamage = !line.contains("newer candid")
    #expect(try Visit(backup).lines()[0].hasSuffix(restoring) == isDamage)
  }

  @Test(arguments: [
    (
      #""post": [{"title": "A"}]"#,
      "2:9: posts stand under `post`, where they are not read; call it `posts`"
    ),
    (
      #""Posts": [{"title": "A"}], "posts": []"#,
      "2:10: posts stand under `Posts`, where they are not read; put them into `posts`"
    ),
    (#""theme": "Fire""#, nil), (#""post": []"#, nil),
    (#""post": [{"name": "A"}], "later": 1"#, nil),
    (#""templates": [{"title": "A"}], "posts": []"#, nil),
  ])
  func `posts under another key are told`(members: String, line: String?) throws {
    let text = "{\"candid\": 1, \"week\": \"2026-W48\",\n\(members)}"
    let visit = try Visit(["weeks/2026-W48.json": text])
    let lines = try visit.lines()
    #expect(lines == (line.map { ["weeks/2026-W48.json:\($0)"] } ?? []))
    let store = try Store(opening: visit.folder.path)
    let post = try Post.sample("1", on: "2026-11-25")
    _ = try store.perform(.add(post, now: now), near: [], lockTimeout: .zero)
    #expect(try visit.folder.text("weeks/2026-W48.json").contains(members.prefix(25)))
  }

  @Test func `settings that are damaged do not hide the rest`() throws {
    let visit = try Visit([
      "plan.json": "{", "weeks/2026-W47.json": Visit.week("2026-W47", Self.good),
    ])
    try visit.expect([
      "plan.json:1:2: ends inside an object; mend it in an editor",
      "weeks/2026-W47.json:2:52: the post of 2026-11-24 belongs in weeks/2026-W48.json; `candid "
        + "move 11111111 --to 2026-11-24` puts it there",
    ])
  }

  @Test func `settings that are gone are told where weeks are left`() throws {
    let visit = try Visit(["weeks/ideas.json": #"{"candid": 1}"#])
    try Disk.live.remove("\(visit.folder.path)/plan.json")
    let words = "plan.json: is missing, and without it there is no plan; "
    try visit.expect([words + "bring it back from a backup, or write one"])
    try visit.folder.write(".candid/backup/2026-11-22/plan.json", planJSON)
    let restoring = "`candid doctor --restore plan` brings back the copy of 2026-11-22"
    try visit.expect([words + restoring])
  }

  @Test func `a folder without anything of a plan is none`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.noPlan(path: folder.path)) {
      try Doctor(visiting: folder.path)
    }
  }

  @Test func `a post in two files is told at the later one`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", Self.good),
      "weeks/2026-W49.json": Visit.week(
        "2026-W49",
        Visit.post("2", #""date": "2026-12-01""#),
        Visit.post("1", #""date": "2026-12-01""#)
      ),
    ])
    try visit.expect([
      "weeks/2026-W49.json:3:8: the post 111111111111 stands in weeks/2026-W48.json too; `candid "
        + "resolve 11111111` has you pick one"
    ])
  }

  @Test func `a date among the ideas and none in a week are told`() throws {
    let visit = try Visit([
      "weeks/ideas.json": #"{"candid": 1, "posts": [\#(Self.good)]}"#,
      "weeks/2026-W49.json": Visit.week("2026-W49", Visit.post("2")),
    ])
    try visit.expect([
      "weeks/2026-W49.json:2:1: a post without a date belongs in weeks/ideas.json; `candid move "
        + "22222222 --to ideas` puts it there",
      "weeks/ideas.json:1:76: the post of 2026-11-24 belongs in weeks/2026-W48.json; `candid move "
        + "11111111 --to 2026-11-24` puts it there",
    ])
  }

  @Test func `channels that the plan lacks are told in posts, variants and settings`() throws {
    let members =
      #""date": "2026-11-24", "channels": ["ig", "fb"], "variants": {"ig": "a", "x": "b"}"#
    let visit = try Visit([
      "plan.json": """
      {"candid": 1, "channels": [{"id": "ig"}, {"id": "ig"}], 
        "rhythm": [{"id": "a", "day": "friday", "channels": ["ig", "yt"]}]}
      """,
      "weeks/2026-W48.json": Visit.week("2026-W48", Visit.post("1", members)),
    ])
    try visit.expect([
      "plan.json:1:49: a channel before it has the id `ig` too; give it another id",
      "plan.json:2:62: the plan has no channel `yt`; add it to `channels`, or take it out here",
      "weeks/2026-W48.json:2:85: the plan has no channel `fb`; add it to `channels` of plan.json, "
        + "or take it out here",
      "weeks/2026-W48.json:2:121: the plan has no channel `x`; add it to `channels` of plan.json, "
        + "or take it out here",
    ])
  }

  @Test func `a series may begin in a later file`() throws {
    let first = #""date": "2026-12-01", "series": {"id": "s1", "every": "week"}"#
    let one = Visit.post(
      "2",
      #""date": "2026-11-24", "series": {"of": "s1", "date": "2026-11-24"}"#
    )
    let other = Visit.post(
      "3",
      #""date": "2026-11-24", "series": {"of": "s2", "date": "2026-11-24"}"#
    )
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48", one, other),
      "weeks/2026-W49.json": Visit.week("2026-W49", Visit.post("1", first)),
      "weeks/series.json":
        #"{"candid": 1, "series": [{"post": "111111111111", "week": "2026-W49"}]}"#,
    ])
    try visit.expect([
      "weeks/2026-W48.json:3:83: no post begins the series `s2`; bring back the post with this "
        + "`id`, or take `series` out here"
    ])
  }

  /// Lists of series that do not say where they begin, and what the doctor says of them.
  private static let lists: [(String?, String)] = [
    (nil, "does not have the series of post 11111111 in 2026-W49"),
    (#"{"candid": 1}"#, "does not have the series of post 11111111 in 2026-W49"),
    (
      #"{"candid": 1, "series": [{"post": "111111111111", "week": "2026-W49", "last": "2026-12-08"}]}"#,
      "does not have the series of post 11111111 in 2026-W49"
    ),
    (
      #"{"candid": 1, "series": [{"post": "111111111111", "week": "2026-W49"}, "#
        + #"{"post": "222222222222", "week": "2026-W49"}]}"#,
      "has a series of post 22222222, which begins none"
    ),
    (
      #"{"candid": 1, "series": [{"post": "1", "week": "2026-W49"}]}"#,
      "$.series[0].post is the text `1`, not the id of a post"
    ),
    ("", "the file is empty"),
  ]

  @Test(arguments: lists)
  func `a list of series that is wrong is told, and written anew`(
    text: String?,
    what: String
  ) throws {
    let place = what.hasPrefix("$") ? "1:35:" : ""
    let first = #""date": "2026-12-01", "series": {"id": "s1", "every": "week"}"#
    var files = ["weeks/2026-W49.json": Visit.week("2026-W49", Visit.post("1", first))]
    if let text { files["weeks/series.json"] = text }
    let visit = try Visit(files)
    try visit.expect([
      "weeks/series.json:\(place) \(what); `candid doctor --restore series` writes it anew"
    ])
    let doctor = try Doctor(visiting: visit.folder.path)
    let restoration = try doctor.restore(["series"], lockTimeout: .seconds(2))
    #expect(restoration.renewed == ["weeks/series.json"])
    try visit.expect([])
    #expect(try doctor.restore([], lockTimeout: .seconds(2)) == Restoration())
    let healthy = try doctor.restore(["series"], lockTimeout: .seconds(2)).healthy
    #expect(healthy == ["weeks/series.json"])
  }

  @Test func `settings that mean nothing are told`() throws {
    let visit = try Visit([
      "plan.json": """
      {"candid": 1, "timeZone": "Mars/Olympus",
       "balance": {"off": ["untagged", "polished", "streaks"]}}
      """
    ])
    try visit.expect([
      "plan.json:1:27: no time zone is called “Mars/Olympus”; use a name such as Europe/Brussels",
      "plan.json:2:34: $.balance.off: `polished` is the main rule, which cannot be switched off; "
        + "take it out",
      "plan.json:2:46: $.balance.off: `streaks` is no rule; `candid rules` lists them",
    ])
  }

  @Test func `zones of posts that the system lacks are told`() throws {
    let members = #""date": "2026-11-24", "tz": "#
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week(
        "2026-W48",
        Visit.post("1", members + #""Europe/Brussels""#),
        Visit.post("2", members + #""../passwd""#),
        Visit.post("3", members + #""Europe""#)
      )
    ])
    let advice = "use a name such as Europe/Brussels"
    try visit.expect([
      "weeks/2026-W48.json:3:72: no time zone is called “../passwd”; \(advice)",
      "weeks/2026-W48.json:4:72: no time zone is called “Europe”; \(advice)",
    ])
  }

  @Test func `every examination is in the list, and has a name of its own`() throws {
    let folder = #filePath.replacing("Tests/CandidStoreTests/Doctor/DoctorTests.swift", with: "")
    let names = try Disk.live.names("\(folder)Sources/CandidStore/Doctor/Examinations")
    let listed = Examinations.all.map { "\($0).swift" }
    #expect(Set(names) == Set(listed))
    #expect(Set(Examinations.all.map { $0.name }).count == listed.count)
  }
}
