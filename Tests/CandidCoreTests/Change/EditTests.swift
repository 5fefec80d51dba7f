import CandidCore
import Testing

struct EditTests {
  @Test func `every edit sets its own field, and what comes back undoes it`() throws {
    let noon = try #require(Time("12:00"))
    let before = Post.sample(title: "Before")
    for edit in RandomChanges.oneOfEach(at: noon) {
      var post = before
      let inverse = post.apply(edit)
      #expect(post != before, "\(edit)")
      #expect(post.apply(inverse) == edit)
      #expect(post == before, "\(edit)")
    }
  }

  @Test func `the fields hold what was set`() throws {
    let noon = try #require(Time("12:00"))
    var post = Post.sample()
    for edit in RandomChanges.oneOfEach(at: noon) { _ = post.apply(edit) }
    #expect(post.title == "Kiln")
    #expect(post.text == "One line\nand another")
    #expect(post.when == .moment(.today.adding(9), noon))
    #expect(post.zone == "Asia/Tokyo")
    #expect(post.isSecondFold)
    #expect(post.channels == ["fb"])
    #expect(post.intention == .education)
    #expect(post.story == .whole)
    #expect(post.stage == .ready)
    #expect(post.isOffer)
    #expect([post.need, post.why] == ["a need", "a reason"])
    #expect(post.answers.mission == "mine")
    #expect([post.sources, post.credits] == [["own experience"], ["Noor"]])
    #expect(post.media == [Media(file: "kiln.jpg")])
    #expect(post.variants == [Variant(channel: "fb", text: "Longer")])
    #expect(post.notes == "call first")
    #expect([post.created, post.edited] == [Instant(seconds: 1), Instant(seconds: 2)])
  }
}
