import CandidCore
import Testing

struct UnansweredRuleTests {
  private func post(_ number: Int, _ stage: Stage, answers: Int) -> Post {
    var post = Post.sample(number, title: "Post \(number)", stage: stage)
    if answers > 0 { post.answers.mission = "yes" }
    if answers > 1 { post.need = "trust what they buy" }
    if answers > 2 { (post.answers.authentic, post.answers.promotes) = ("mostly", "nothing") }
    return post
  }

  @Test func `a ready post with a blank is named`() {
    let posts = [post(1, .ready, answers: 2), post(2, .ready, answers: 3)]
    #expect(
      UnansweredRule().messages(for: posts) == [
        "1 of 2 ready posts has a question blank: “Post 1”."
      ]
    )
    #expect(UnansweredRule().messages(for: [posts[1]]) == [])
  }

  @Test(arguments: [Stage.draft, .posted, .skipped])
  func `posts that are not ready are left alone`(stage: Stage) {
    #expect(UnansweredRule().messages(for: [post(1, stage, answers: 0)]) == [])
  }
}
