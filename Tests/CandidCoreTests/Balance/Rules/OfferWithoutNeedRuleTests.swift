import CandidCore
import Testing

struct OfferWithoutNeedRuleTests {
  private func offer(_ number: Int, need: String?, isOffer: Bool = true) -> Post {
    var post = Post.sample(number, title: "Offer \(number)", isOffer: isOffer)
    post.need = need
    return post
  }

  @Test func `offers without a need are named`() {
    let posts = [
      offer(1, need: nil), offer(2, need: "trust what they buy"), offer(3, need: " \t"),
      offer(4, need: nil, isOffer: false),
    ]
    #expect(
      OfferWithoutNeedRule().messages(for: posts) == [
        "2 of 3 offers name no customer need: “Offer 1” and “Offer 3”."
      ]
    )
    #expect(OfferWithoutNeedRule().messages(for: [posts[1], posts[3]]) == [])
    #expect(
      OfferWithoutNeedRule().messages(for: [posts[0]]) == [
        "1 offer names no customer need: “Offer 1”."
      ]
    )
  }

  @Test func `a need that the plan does not list is one in own words`() {
    #expect(OfferWithoutNeedRule().messages(for: [offer(1, need: "something else")]) == [])
  }

  @Test func `of many the first three are named`() {
    let posts = (1...5).map { offer($0, need: nil) }
    #expect(
      OfferWithoutNeedRule().messages(for: posts) == [
        "5 offers name no customer need: “Offer 1”, “Offer 2”, “Offer 3” and 2 more."
      ]
    )
    let week = WeekInput(posts: posts, settings: .sample())
    #expect(OfferWithoutNeedRule().findings(in: week).first?.posts == posts.map(\.id))
  }
}
