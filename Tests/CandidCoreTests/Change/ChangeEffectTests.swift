import CandidCore
import Testing

struct ChangeEffectTests {
  private let plan = Plan.sample([.sample(1, intention: .education), .sample(2)])

  @Test func `tagging what is tagged so already changes nothing`() {
    let posts = plan.posts(in: Week(containing: .today))
    let change = Change.tag(posts, .education, now: .sample)
    let effective = change.effective(on: plan)
    #expect(effective?.posts == posts.filter { $0.intention != .education }.map(\.id))
    let tagged = posts.filter { $0.intention == .education }
    #expect(Change.tag(tagged, .education, now: .sample).effective(on: plan) == nil)
  }

  @Test func `adding, removing and posts that are gone are kept`() {
    let post = Post.sample(1)
    let gone = Post.sample(9)
    for change in [
      Change.add(gone, now: .sample), .remove([post]), .tag([gone], nil, now: .sample),
    ] {
      #expect(change.effective(on: plan) == change)
    }
  }
}
