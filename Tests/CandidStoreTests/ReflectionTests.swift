import CandidCore
import LosslessJSON
import Testing

@testable import CandidStore

/// A post's reflection in its file.
struct ReflectionTests {
  private func week(_ reflection: String) -> String {
    """
    {"candid": 1, "week": "2026-W48", "posts": [
      {"id": "aaaaaaaaaaaa", "title": "A", "date": "2026-11-24", "reflection": \(reflection)}]}
    """
  }

  @Test func `what is not changed in it stays as it was written`() throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    let before = #"{ "saves" : 1.10, "words": "caf\u00e9", "conversations":3 }"#
    try folder.write("weeks/2026-W48.json", week(before))
    let store = try Store(opening: folder.path)
    let page = try Page.named("2026-W48")
    let post = try #require(store.read([page])[page]?.posts.first)
    var reflection = post.reflection
    reflection.conversations = 4
    _ = try store.perform(
      Change("", [.edit(post.id, [.reflection(reflection)])]),
      near: [page],
      lockTimeout: .zero
    )
    let after = before.replacing(":3", with: ":4")
    #expect(try folder.text("weeks/2026-W48.json") == week(after))
    _ = try store.undo(isForced: false, lockTimeout: .zero)
    #expect(try folder.text("weeks/2026-W48.json") == week(before))
  }

  @Test(arguments: [
    ("3", "$.posts[0].reflection is 3, not an object"),
    (
      #"{"conversations": -1}"#,
      "$.posts[0].reflection.conversations is -1, not a whole number from 0 to 1000000"
    ),
    (
      #"{"conversations": 1000001}"#,
      "$.posts[0].reflection.conversations is 1000001, not a whole number from 0 to 1000000"
    ),
    (
      #"{"conversations": "some"}"#,
      "$.posts[0].reflection.conversations is the text `some`, not a whole number from 0 to 1000000"
    ),
    (#"{"words": 1}"#, "$.posts[0].reflection.words is 1, not a text"),
  ])
  func `what is none is named`(json: String, cause: String) throws {
    let page = try Page.named("2026-W48")
    do throws(StoreError) {
      _ = try PageFile(page, Array(week(json).utf8))
      Issue.record("it was read")
    } catch {
      guard case .damaged(_, _, _, cause) = error else { throw error }
    }
  }
}
