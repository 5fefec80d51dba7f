import CandidCore
import Testing

struct PostTests {
  @Test func `a new post is an untagged, untold draft without a date`() {
    let post = Post(id: .sample(1), title: "A title")
    #expect(post.when == .idea)
    #expect(post.intention == nil)
    #expect(post.story == nil)
    #expect(post.stage == .draft)
    #expect(!post.isOffer)
    #expect(post.answeredQuestions == 0)
  }

  @Test(arguments: [
    (Stage.draft, true), (.ready, true), (.posted, true), (.skipped, false),
  ])
  func `a dated post counts unless it is skipped`(stage: Stage, expected: Bool) {
    #expect(Post.sample(stage: stage).isCounted == expected)
    #expect(!Post.sample(on: nil, stage: stage).isCounted)
  }

  @Test(
    arguments: [
      // Mission, need, authentic, promotes, answered.
      (nil, nil, nil, nil, 0), ("a", nil, nil, nil, 1), (nil, "a", nil, nil, 1),
      (nil, nil, "a", nil, 0), (nil, nil, nil, "a", 0), (nil, nil, "a", "a", 1),
      ("a", "a", "a", "a", 3), ("a", "a", "a", nil, 2),
    ] as [(String?, String?, String?, String?, Int)]
  )
  func `the third question needs both its answers`(
    mission: String?,
    need: String?,
    authentic: String?,
    promotes: String?,
    expected: Int
  ) {
    var post = Post.sample()
    post.answers.mission = mission
    post.need = need
    post.answers.authentic = authentic
    post.answers.promotes = promotes
    #expect(post.answeredQuestions == expected)
  }

  @Test(arguments: ["", " ", "\n\t"])
  func `blanks are no answer`(blank: String) {
    var post = Post.sample()
    post.need = blank
    post.answers.mission = blank
    post.answers.authentic = "a"
    post.answers.promotes = blank
    #expect(post.answeredQuestions == 0)
  }

  @Test func `a week goes by date, then time, then id`() {
    let posts: [Post] = [
      .sample(9, on: nil), .sample(8, on: "2026-02-02", at: "23:59"), .sample(7),
      .sample(2, at: "00:00"), .sample(1, at: "00:01"), .sample(3, at: "00:01"),
      .sample(0, on: "2026-02-04"),
    ]
    for (place, post) in posts.enumerated() {
      #expect(posts[..<place].allSatisfy { Post.precedes($0, post) && !Post.precedes(post, $0) })
    }
    #expect(!Post.precedes(posts[0], posts[0]))
  }

  @Test func `posts of one time go as they were made, in the file by id`() {
    let posts = [(3, nil), (2, 100), (4, 200), (1, 300)].map { number, seconds in
      var post = Post.sample(number)
      post.created = seconds.map { Instant(seconds: $0) }
      return post
    }
    for (place, post) in posts.enumerated() {
      #expect(posts[..<place].allSatisfy { Post.precedes($0, post) && !Post.precedes(post, $0) })
    }
    #expect(posts.sorted(by: Post.precedesInFile).map(\.id.text) == posts.map(\.id.text).sorted())
  }
}
