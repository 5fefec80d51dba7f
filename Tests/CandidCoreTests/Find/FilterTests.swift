import CandidCore
import Testing

struct FilterTests {
  private func admits(_ post: Post, _ set: (inout Filter) -> Void) -> Bool {
    var filter = Filter()
    set(&filter)
    return filter.admits(post)
  }

  @Test func `a filter without conditions admits all`() {
    #expect(Filter().admits(.sample()))
    #expect(Filter().admits(.sample(on: nil, channels: [], intention: nil, stage: .skipped)))
  }

  @Test(arguments: [
    ("2026-02-02", false), ("2026-02-03", true), ("2026-02-04", true), ("2026-02-05", false),
  ])
  func `both days are within the range`(date: String, expected: Bool) {
    let post = Post.sample(on: date)
    #expect(
      admits(post) {
        $0.from = .on("2026-02-03")
        $0.to = .on("2026-02-04")
      } == expected
    )
    #expect(admits(post) { $0.from = .on("2026-02-03") } == (date >= "2026-02-03"))
    #expect(admits(post) { $0.to = .on("2026-02-04") } == (date <= "2026-02-04"))
  }

  @Test func `an idea is in no range of days`() {
    #expect(!admits(.sample(on: nil)) { $0.from = .first })
    #expect(!admits(.sample(on: nil)) { $0.to = .last })
  }

  @Test(arguments: [(nil, true, true), (true, true, false), (false, false, true)])
  func `offers, the others, or all can be asked for`(asked: Bool?, offer: Bool, other: Bool) {
    var post = Post.sample()
    #expect(admits(post) { $0.isOffer = asked } == other)
    post.isOffer = true
    #expect(admits(post) { $0.isOffer = asked } == offer)
  }

  @Test func `a filter with any condition is not empty`() {
    var filter = Filter()
    #expect(filter.isEmpty)
    filter.isOffer = false
    #expect(!filter.isEmpty)
    filter = Filter()
    filter.words = "kiln"
    #expect(!filter.isEmpty)
  }

  @Test func `untagged and untold can be asked for`() {
    #expect(admits(.sample(intention: nil)) { $0.intentions = [nil, .education] })
    #expect(admits(.sample(intention: .education)) { $0.intentions = [nil, .education] })
    #expect(!admits(.sample(intention: .connection)) { $0.intentions = [nil, .education] })
    #expect(admits(.sample(story: nil)) { $0.stories = [nil] })
    #expect(!admits(.sample(story: .plain)) { $0.stories = [nil] })
  }

  @Test func `one stage and one channel of those asked for is enough`() {
    #expect(admits(.sample(stage: .ready)) { $0.stages = [.ready, .posted] })
    #expect(!admits(.sample(stage: .draft)) { $0.stages = [.ready, .posted] })
    #expect(admits(.sample(channels: ["li", "ig"])) { $0.channels = ["ig", "fb"] })
    #expect(!admits(.sample(channels: ["li"])) { $0.channels = ["ig", "fb"] })
    #expect(!admits(.sample(channels: [])) { $0.channels = ["ig"] })
  }

  @Test func `every condition must hold`() {
    let post = Post.sample(title: "Kiln", intention: .education, stage: .ready)
    #expect(
      admits(post) {
        $0.intentions = [.education]
        $0.stages = [.ready]
        $0.words = "kiln"
      }
    )
    #expect(
      !admits(post) {
        $0.intentions = [.education]
        $0.stages = [.draft]
        $0.words = "kiln"
      }
    )
  }

  @Test(arguments: [
    ("firing", true), ("FIRING", true), ("bad fir", true), ("bad  fir", false), ("ring c", true),
    ("costs", true), ("costs!", false), ("Every shelf", true), ("ask Noor", true), ("", true),
  ])
  func `words are sought in title, text and notes`(words: String, expected: Bool) {
    var post = Post.sample(title: "What a bad Firing costs")
    post.text = "Every shelf\nwas lost."
    post.notes = "Ask Noor first"
    #expect(admits(post) { $0.words = words } == expected)
  }

  @Test(arguments: [
    ("Caf\u{E9} open", "cafe\u{301}"), ("Cafe\u{301} open", "CAF\u{C9}"),
    ("\u{1E69}", "s\u{307}\u{323}"),
    ("Ünlü", "ÜNLÜ"), ("Čaj", "čAJ"), ("益子の陶芸家", "陶芸"),
  ])
  func `letter case and normal form make no difference`(title: String, words: String) {
    #expect(admits(.sample(title: title)) { $0.words = words })
  }

  @Test func `a letter is not found within an accented one`() {
    #expect(!admits(.sample(title: "Cafe\u{301}")) { $0.words = "cafe" })
    #expect(!admits(.sample(title: "Caf\u{E9}")) { $0.words = "cafe" })
  }

  @Test func `words may be longer than what they are sought in`() {
    #expect(!admits(.sample(title: "Tea")) { $0.words = "Tea bowls" })
  }
}
