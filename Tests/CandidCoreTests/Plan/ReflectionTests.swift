import Testing

@testable import CandidCore

struct ReflectionTests {
  @Test(arguments: [
    ("0", 0), ("3", 3), ("007", 7), ("1000000", 1_000_000), ("1000001", nil), ("-1", nil),
    ("+1", nil), ("1.5", nil), ("", nil), ("three", nil), ("３", nil), ("99999999999999999999", nil),
  ])
  func `a number of conversations is whole and not too large`(text: String, count: Int?) {
    #expect(Reflection.conversations(text) == count)
  }

  @Test func `no conversations is something said`() {
    var reflection = Reflection()
    #expect(reflection.isEmpty)
    reflection.conversations = 0
    #expect(!reflection.isEmpty)
  }

  @Test func `looking back is one change, taken back whole`() throws {
    var reflection = Reflection()
    reflection.conversations = 2
    reflection.words = "Two asked about the kiln"
    let post = Post.sample(1, on: "2026-02-03")
    var plan = Plan.sample([post])
    let change = Change.reflect(post, [.reflection(reflection)], now: .sample)
    #expect(change.summary == "Looked back on “\(post.title)”")
    let inverse = try plan.apply(change)
    #expect(plan.post(post.id)?.reflection == reflection)
    _ = try plan.apply(inverse)
    #expect(plan.post(post.id) == post)
  }
}
