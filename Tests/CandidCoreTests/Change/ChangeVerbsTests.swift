import CandidCore
import Testing

/// The verbs of `Change+Verbs.swift`: what they say and the steps they take.
struct ChangeVerbsTests {
  private static let one = [Post.sample(1, title: "Kiln")]
  private static let three = (1...3).map { Post.sample($0) }
  private static let friday = Day.on("2026-02-06")

  private func noon() throws -> Time { try #require(Time("12:00")) }

  /// The same edit of each post, followed by the instant of the edit.
  private func steps(_ posts: [Post], _ edit: Edit) -> [Change.Step] {
    posts.map { .edit($0.id, [edit, .edited(.sample)]) }
  }

  @Test(
    arguments: [
      (nil, nil, "Added “A title” to ideas"),
      ("2026-02-06", nil, "Added “A title” to Fri 2026-02-06"),
      ("2026-02-06", "12:00", "Added “A title” to Fri 2026-02-06 at 12:00"),
    ] as [(String?, String?, String)]
  )
  func `adding notes when the post was made`(date: String?, time: String?, summary: String) {
    var post = Post.sample(on: date, at: time)
    let change = Change.add(post, now: .sample)
    post.created = .sample
    #expect(change == Change(summary, [.add(post)]))
  }

  @Test func `editing takes the edits in their order`() {
    let change = Change.edit(Self.one[0], [.title("Oven"), .need("warmth")], now: .sample)
    let step = Change.Step.edit(.sample(1), [.title("Oven"), .need("warmth"), .edited(.sample)])
    #expect(change == Change("Edited “Oven”", [step]))
  }

  @Test(arguments: [
    (Intention.education as Intention?, "Tagged education", "Tagged 3 posts education"),
    (.behindTheScenes, "Tagged behind-the-scenes", "Tagged 3 posts behind-the-scenes"),
    (nil, "Untagged", "Untagged 3 posts"),
  ])
  func `tagging sets the intention of each post`(intention: Intention?, one: String, three: String)
  {
    for (posts, summary) in [(Self.one, one), (Self.three, three)] {
      let change = Change.tag(posts, intention, now: .sample)
      #expect(change == Change(summary, steps(posts, .intention(intention))))
    }
  }

  @Test(arguments: [
    (Story.whole as Story?, "Story told: whole", "Stories of 3 posts told: whole"),
    (nil, "Story untold again", "Stories of 3 posts untold again"),
  ])
  func `telling sets the story of each post`(story: Story?, one: String, three: String) {
    for (posts, summary) in [(Self.one, one), (Self.three, three)] {
      let change = Change.tell(posts, story, now: .sample)
      #expect(change == Change(summary, steps(posts, .story(story))))
    }
  }

  @Test(arguments: [
    (true, "Asks for a sale", "3 posts ask for a sale"),
    (false, "Asks for no sale", "3 posts ask for no sale"),
  ])
  func `an offer asks for a sale`(isOffer: Bool, one: String, three: String) {
    for (posts, summary) in [(Self.one, one), (Self.three, three)] {
      let change = Change.offer(posts, isOffer, now: .sample)
      #expect(change == Change(summary, steps(posts, .isOffer(isOffer))))
    }
  }

  @Test(arguments: Stage.allCases)
  func `staging sets the stage of each post`(stage: Stage) {
    let one = Change.stage(Self.one, stage, now: .sample)
    #expect(one == Change("Set to \(stage.rawValue)", steps(Self.one, .stage(stage))))
    let three = Change.stage(Self.three, stage, now: .sample)
    #expect(three == Change("Set 3 posts to \(stage.rawValue)", steps(Self.three, .stage(stage))))
  }

  @Test func `moving to a day keeps the time of each post`() throws {
    let posts = [Post.sample(1, at: "12:00"), .sample(2), .sample(3, on: nil)]
    let change = Change.move(posts, to: .day(Self.friday), now: .sample)
    #expect(change.summary == "Moved 3 posts to Fri 2026-02-06")
    #expect(
      change.steps == [
        .edit(.sample(1), [.when(.moment(Self.friday, try noon())), .edited(.sample)]),
        .edit(.sample(2), [.when(.day(Self.friday)), .edited(.sample)]),
        .edit(.sample(3), [.when(.day(Self.friday)), .edited(.sample)]),
      ]
    )
  }

  @Test func `moving to a moment or to ideas sets just that`() throws {
    let posts = [Post.sample(1, at: "09:00")]
    let moment = When.moment(Self.friday, try noon())
    #expect(
      Change.move(posts, to: moment, now: .sample)
        == Change("Moved to Fri 2026-02-06 at 12:00", steps(posts, .when(moment)))
    )
    #expect(
      Change.move(posts, to: .idea, now: .sample)
        == Change("Moved to ideas", steps(posts, .when(.idea)))
    )
  }

  @Test func `a new time says anew which of two equal ones is meant`() throws {
    var post = Post.sample(1, at: "02:30")
    post.isSecondFold = true
    let edits: [Edit] = [.when(.moment(Self.friday, try noon())), .isSecondFold(false)]
    let expected = [Change.Step.edit(.sample(1), edits + [.edited(.sample)])]
    let moved = Change.move([post], to: .moment(Self.friday, try noon()), now: .sample)
    #expect(moved.steps == expected)
    let edited = Change.edit(post, [.when(.moment(Self.friday, try noon()))], now: .sample)
    #expect(edited.steps == expected)
    let kept = Change.move([post], to: post.when, now: .sample)
    #expect(kept.steps == [.edit(.sample(1), [.when(post.when), .edited(.sample)])])
  }

  @Test func `removing names one post and counts several`() {
    #expect(Change.remove(Self.one) == Change("Removed “Kiln”", [.remove(.sample(1))]))
    #expect(
      Change.remove(Self.three)
        == Change("Removed 3 posts", Self.three.map { .remove($0.id) })
    )
  }

  @Test func `a copy is a fresh draft on the day, with the time of the first`() throws {
    let (full, expected) = try Self.original()
    let change = Change.duplicate([full], to: Self.friday, ids: [.sample(2)], now: .sample)
    #expect(change == Change("Duplicated to Fri 2026-02-06", [.add(expected)]))
  }

  /// A post with every field set, and what its copy must be.
  private static func original() throws -> (Post, copy: Post) {
    let noon = try #require(Time("12:00"))
    var post = Post(id: .sample(1), title: "Kiln")
    var copy = Post(id: .sample(2), title: "Kiln")
    for edit in RandomChanges.oneOfEach(at: noon) {
      _ = post.apply(edit)
      _ = copy.apply(edit)
    }
    post.stage = .posted
    post.isSecondFold = true
    copy.series = nil
    post.others = ["mood"].map { RawMember(key: $0, json: "1.10") }
    copy.when = .moment(friday, noon)
    copy.stage = .draft
    copy.isSecondFold = false
    copy.reflection = Reflection()
    copy.created = .sample
    copy.edited = nil
    copy.others = [RawMember(key: "mood", json: "1.10")]
    return (post, copy)
  }

  @Test func `copies of several posts get an id each`() {
    let ids = (11...13).map(PostID.sample)
    let change = Change.duplicate(Self.three, to: Self.friday, ids: ids, now: .sample)
    #expect(change.summary == "Duplicated 3 posts to Fri 2026-02-06")
    #expect(change.posts == ids)
  }
}
