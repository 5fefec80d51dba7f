import CandidCore
import Testing

struct UnsourcedRuleTests {
  private func post(_ number: Int, _ intention: Intention?, sources: [String]) -> Post {
    var post = Post.sample(number, title: "Post \(number)", intention: intention)
    post.sources = sources
    return post
  }

  @Test func `education without a source is named`() {
    let posts = [
      post(1, .education, sources: []), post(2, .education, sources: [" "]),
      post(3, .education, sources: ["", "own experience"]), post(4, .connection, sources: []),
      post(5, nil, sources: []),
    ]
    #expect(
      UnsourcedRule().messages(for: posts) == [
        "2 of 3 education posts name no source: “Post 1” and “Post 2”."
      ]
    )
    #expect(UnsourcedRule().messages(for: Array(posts[2...])) == [])
  }
}
