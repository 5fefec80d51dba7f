import CandidCore
import Testing

struct ChangeTests {
  @Test func `the touched posts are named once, in the order of the steps`() {
    let change = Change(
      "Several",
      [
        .edit(.sample(3), []), .add(.sample(1)), .remove(.sample(2)), .edit(.sample(3), []),
        .remove(.sample(1)),
      ]
    )
    #expect(change.posts == [.sample(3), .sample(1), .sample(2)])
    #expect(change.steps.map(\.post) == [3, 1, 2, 3, 1].map(PostID.sample))
  }

  @Test(arguments: [
    (ChangeError.noSuchPost(.sample(1)), "post 00000000 is no longer in the plan"),
    (.alreadyThere(.sample(1)), "post 00000000 is already in the plan"),
    (.title(.empty), "a post needs a title; give it a few words"),
    (
      .closed(.ideas, why: "ideas.json was made by a newer candid"),
      "ideas.json was made by a newer candid"
    ),
  ])
  func `a refusal says what to do`(error: ChangeError, expected: String) {
    #expect(error.description == expected)
  }
}
