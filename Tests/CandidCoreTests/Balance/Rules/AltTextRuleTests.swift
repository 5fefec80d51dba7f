import CandidCore
import Testing

struct AltTextRuleTests {
  private func post(_ number: Int, _ alts: [String?]) -> Post {
    var post = Post.sample(number, title: "Post \(number)")
    post.media = alts.map { alt in
      var media = Media(file: "a.jpg")
      media.alt = alt
      return media
    }
    return post
  }

  @Test func `pictures without alt text are counted and their posts named`() {
    let posts = [post(1, []), post(2, ["A shelf"]), post(3, [nil, " ", "A shelf"])]
    #expect(AltTextRule().messages(for: posts) == ["2 pictures have no alt text: “Post 3”."])
    #expect(AltTextRule().messages(for: Array(posts[..<2])) == [])
    #expect(
      AltTextRule().messages(for: [post(4, [nil])]) == ["1 picture has no alt text: “Post 4”."]
    )
  }
}
