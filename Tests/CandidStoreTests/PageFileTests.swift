import CandidCore
import LosslessJSON
import Testing

@testable import CandidStore

/// What a page's file may be, and what is said of one that is not.
struct PageFileTests {
  private func trouble(_ text: String) throws -> String {
    let page = try Page.named("2026-W48")
    do throws(StoreError) {
      let file = try PageFile(page, Array(text.utf8))
      return "reads: \(file.posts.count) posts, \(file.contents.condition)"
    } catch {
      #expect(error.exitCode == 65)
      return error.description
    }
  }

  @Test(arguments: [
    (#""text": 1"#, 9, ".text is 1, not a text"),
    (#""text": null"#, 9, ".text is null, not a text"),
    (#""date": "2026-02-30""#, 9, ".date is the text `2026-02-30`, not a date such as 2026-11-24"),
    (#""date": 20261124"#, 9, ".date is 20261124, not a text"),
    (
      #""date": "2026-11-24", "time": "9:30""#, 31,
      ".time is the text `9:30`, not a time such as 09:30"
    ),
    (#""time": "09:30""#, 9, ".time is a time without a `date`"),
    (#""tz": []"#, 7, ".tz is a list, not a text"),
    (#""fold": 2"#, 9, ".fold is 2, not 0 or 1"),
    (#""channels": "ig""#, 13, ".channels is the text `ig`, not a list of texts"),
    (#""channels": ["ig", 7]"#, 20, ".channels[1] is 7, not a text"),
    (
      #""intention": "sell""#, 14,
      ".intention is the text `sell`, not connection, education or behind-the-scenes"
    ),
    (#""story": "win""#, 10, ".story is the text `win`, not polished, whole, hard or plain"),
    (#""stage": "done""#, 10, ".stage is the text `done`, not draft, ready, posted or skipped"),
    (#""offer": "yes""#, 10, ".offer is the text `yes`, not true or false"),
    (#""need": {}"#, 9, ".need is an object, not a text"),
    (#""answers": []"#, 12, ".answers is a list, not an object"),
    (#""answers": {"mission": true}"#, 24, ".answers.mission is true, not a text"),
    (#""media": [{"alt": "x"}]"#, 11, ".media[0] has no `file`"),
    (#""media": [{"file": "a", "altered": 1}]"#, 36, ".media[0].altered is 1, not true or false"),
    (#""variants": {"ig": 1}"#, 20, ".variants.ig is 1, not a text"),
    (
      #""created": "yesterday""#, 12,
      ".created is the text `yesterday`, not an instant such as 2026-11-24T12:03:00Z"
    ),
  ])
  func `a field of the wrong type is told with its place`(
    members: String,
    column: Int,
    words: String
  ) throws {
    let text = """
      {"candid": 1, "week": "2026-W48", "posts": [{"id": "k3f9x2abw7qm", "title": "T",
      \(members)}]}
      """
    let place = "weeks/2026-W48.json:2:\(column): $.posts[0]"
    #expect(try trouble(text) == "\(place)\(words); mend it in an editor")
  }

  @Test(arguments: [
    (#"{}"#, "has no `id`", 1),
    (#"{"id": "k3f9x2abw7qm"}"#, "has no `title`", 1),
    (#"7"#, "is 7, not an object", 1),
  ])
  func `a post needs an id and a title`(post: String, words: String, column: Int) throws {
    let text = "{\"candid\": 1, \"week\": \"2026-W48\", \"posts\": [\n\(post)]}"
    let place = "weeks/2026-W48.json:2:\(column): $.posts[0]"
    #expect(try trouble(text) == "\(place) \(words); mend it in an editor")
  }

  @Test func `an id has twelve known characters`() throws {
    let text = #"{"candid": 1, "week": "2026-W48", "posts": [{"id": "../../etc", "title": "T"}]}"#
    #expect(
      try trouble(text)
        == "weeks/2026-W48.json:1:52: $.posts[0].id is the text `../../etc`, not an id: "
        + "12 of the characters 0-9 and a-z without i, l, o, u; mend it in an editor"
    )
  }

  @Test(arguments: [
    ("\" \"", "a post needs a title; give it a few words"),
    (#""a\nb""#, "a title is one line; the rest goes into the text"),
  ])
  func `a title is one line that says something`(title: String, words: String) throws {
    let text = """
      {"candid": 1, "week": "2026-W48", "posts": [{"id": "k3f9x2abw7qm",
      "title": \(title)}]}
      """
    let place = "weeks/2026-W48.json:2:10: $.posts[0].title"
    #expect(try trouble(text) == "\(place) is no title: \(words); mend it in an editor")
  }

  @Test(arguments: [
    ("", "weeks/2026-W48.json: the file is empty; bring it back from a backup, or remove it"),
    (" \n", "weeks/2026-W48.json: the file is empty; bring it back from a backup, or remove it"),
    ("[]", "weeks/2026-W48.json:1:1: $ is a list, not an object; mend it in an editor"),
    ("{}", "weeks/2026-W48.json:1:1: $ has no `candid`; mend it in an editor"),
    (
      #"{"candid": "1"}"#,
      "weeks/2026-W48.json:1:12: $.candid is the text `1`, not the number of a format, 1 or more; "
        + "mend it in an editor"
    ),
    (
      #"{"candid": 99}"#,
      "weeks/2026-W48.json: made by a newer candid (format 99); update candid to read it"
    ),
    (
      #"{"candid": 3, "reads": 2}"#,
      "weeks/2026-W48.json: made by a newer candid (format 3); update candid to read it"
    ),
    (
      #"{"candid": 1}"#,
      "weeks/2026-W48.json:1:1: $ has no `week`; mend it in an editor"
    ),
    (
      #"{"candid": 1, "week": "2026-W47"}"#,
      "weeks/2026-W48.json:1:23: $.week is the text `2026-W47`, not 2026-W48 as the name of the "
        + "file says; mend it in an editor"
    ),
    (
      #"{"candid": 1, "week": "2026-W48", "posts": {}}"#,
      "weeks/2026-W48.json:1:44: $.posts is an object, not a list of posts; mend it in an editor"
    ),
    (
      #"{"candid": 1, "week": "2026-W48", "week": "2026-W48"}"#,
      "weeks/2026-W48.json:1:35: `week` stands twice in one object; mend it in an editor"
    ),
    (
      "{\"candid\": 1,\n\"week\"",
      "weeks/2026-W48.json:2:7: ends inside an object; mend it in an editor"
    ),
  ])
  func `a file that is no page is told with the cause`(text: String, words: String) throws {
    #expect(try trouble(text) == words)
  }

  @Test func `too much nesting is told`() throws {
    let deep = String(repeating: "[", count: 200)
    #expect(
      try trouble(#"{"candid": 1, "week": "2026-W48", "later": "# + deep)
        == "weeks/2026-W48.json:1:107: nested deeper than 64 levels; mend it in an editor"
    )
  }

  @Test func `an id twice in one file is told at the second`() throws {
    let post = #"{"id": "k3f9x2abw7qm", "title": "T"}"#
    let text = "{\"candid\": 1, \"week\": \"2026-W48\", \"posts\": [\n\(post),\n \(post)]}"
    #expect(
      try trouble(text)
        == "weeks/2026-W48.json:3:2: $.posts[1] has the id k3f9x2abw7qm of a post before it; "
        + "mend it in an editor"
    )
  }

  @Test func `a later format that this one may read is read-only`() throws {
    #expect(
      try trouble(#"{"candid": 2, "reads": 1, "week": "2026-W48", "posts": []}"#)
        == "reads: 0 posts, readOnly(\"weeks/2026-W48.json: made by a newer candid (format 2); "
        + "it can be read, update candid to change it\")"
    )
  }

  @Test func `a page without posts, with a mark or members of later versions reads`() throws {
    #expect(try trouble("{\"candid\": 1, \"week\": \"2026-W48\"}") == "reads: 0 posts, open")
    #expect(
      try trouble("\u{FEFF}{\"later\": [1], \"candid\": 1, \"week\": \"2026-W48\"}")
        == "reads: 0 posts, open"
    )
  }

  @Test(arguments: [
    "2026-W54.json", "2026-W48.sync-conflict-1.json", "2026-W48 (1).json", "2026-W48", "ideas.txt",
    ".tmp-2026-W48.json-00", "2026-w48.json", "plan.json",
  ])
  func `other names in the folder are no pages`(name: String) {
    #expect(Page(fileName: name) == nil)
  }
}
