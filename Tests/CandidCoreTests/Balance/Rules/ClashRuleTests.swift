import CandidCore
import Testing

struct ClashRuleTests {
  private func post(
    _ number: Int,
    _ date: String,
    _ time: String? = nil,
    on channels: [String] = ["ig"],
    text: String = ""
  ) -> Post {
    var post = Post.sample(number, title: "Post \(number)", on: date, at: time, channels: channels)
    post.text = text
    return post
  }

  private func messages(_ posts: [Post], after earlier: [Post] = []) -> [String] {
    var settings = Settings.sample()
    settings.channels = [Channel(id: "ig", network: "instagram", name: "Instagram")]
    return ClashRule().messages(for: posts, after: earlier, by: settings)
  }

  @Test(
    arguments: [
      ("09:00", "09:00", ["“Post 2” comes at the same time as “Post 1” on Instagram."]),
      ("09:00", "09:01", ["“Post 2” comes 1 minute after “Post 1” on Instagram."]),
      ("09:00", "09:30", ["“Post 2” comes 30 minutes after “Post 1” on Instagram."]),
      ("09:00", "09:31", []), ("09:00", nil, []), (nil, "09:00", []), (nil, nil, []),
    ] as [(String?, String?, [String])]
  )
  func `a post within half an hour after another is named`(
    first: String?,
    second: String?,
    expected: [String]
  ) {
    let posts = [post(1, "2026-02-03", first), post(2, "2026-02-03", second)]
    #expect(messages(posts) == expected)
  }

  @Test func `only a shared channel makes posts clash`() {
    let first = post(1, "2026-02-03", "09:00", on: ["ig", "li", "fb"])
    #expect(messages([first, post(2, "2026-02-03", "09:10", on: ["nl"])]) == [])
    #expect(messages([first, post(2, "2026-02-03", "09:10", on: [])]) == [])
    #expect(
      messages([first, post(2, "2026-02-03", "09:10", on: ["li", "ig"])]) == [
        "“Post 2” comes 10 minutes after “Post 1” on li and Instagram."
      ]
    )
  }

  @Test func `midnight and the beginning of the week lie between`() {
    let sunday = post(1, "2026-02-01", "23:50")
    #expect(
      messages([post(2, "2026-02-02", "00:10")], after: [sunday]) == [
        "“Post 2” comes 20 minutes after “Post 1” on Instagram."
      ]
    )
    #expect(messages([post(2, "2026-02-02", "00:21")], after: [sunday]) == [])
  }

  @Test func `what comes after the week, or clashed before it, is not looked at`() {
    let earlier = [post(1, "2026-01-27", "09:00"), post(2, "2026-01-27", "09:10")]
    #expect(messages([post(3, "2026-02-03", "09:00")], after: earlier) == [])
  }

  @Test func `the nearest post on a channel is the one that is named`() {
    let posts = (0..<3).map { post($0, "2026-02-03", "09:\($0)0") }
    #expect(
      messages(posts) == [
        "“Post 1” comes 10 minutes after “Post 0” on Instagram.",
        "“Post 2” comes 10 minutes after “Post 1” on Instagram.",
      ]
    )
  }

  @Test func `skipped posts and other time zones do not clash`() {
    var other = post(2, "2026-02-03", "09:10", text: "Same")
    other.stage = .skipped
    #expect(messages([post(1, "2026-02-03", "09:00", text: "Same"), other]) == [])
    other = post(2, "2026-02-03", "09:10")
    other.zone = "America/New_York"
    #expect(messages([post(1, "2026-02-03", "09:00"), other]) == [])
  }

  @Test func `the same text within two weeks is named`() {
    let later = post(2, "2026-02-03", text: "Come and see.")
    func found(_ date: String, _ text: String) -> [String] {
      messages([later], after: [post(1, date, text: text)])
    }
    #expect(
      found("2026-01-20", "Come and see.") == [
        "“Post 2” has the same text as “Post 1” of Tue 20 Jan."
      ]
    )
    #expect(found("2026-01-19", "Come and see.") == [])
    #expect(found("2026-01-20", "Come and see!") == [])
    #expect(messages([later], after: [post(1, "2026-01-20", on: ["li"], text: later.text)]) != [])
  }

  @Test func `posts without words do not say the same`() {
    #expect(messages([post(1, "2026-02-03"), post(2, "2026-02-04")]) == [])
    let blank = [post(1, "2026-02-03", text: " "), post(2, "2026-02-04", text: " ")]
    #expect(messages(blank) == [])
  }

  @Test func `a channel's own text counts where there is one`() {
    var first = post(1, "2026-02-03", on: ["ig", "li"], text: "Shared")
    var second = post(2, "2026-02-04", on: ["ig"], text: "Shared")
    second.variants = [Variant(channel: "ig", text: "Own")]
    #expect(messages([first, second]) == [])
    first.variants = [Variant(channel: "li", text: "Own")]
    #expect(messages([first, second]).count == 1)
    // A variant for a channel that the post is not on is not shown anywhere.
    first.channels = ["ig"]
    #expect(messages([first, second]) == [])
  }

  @Test func `how near is the plan's own`() {
    var settings = Settings.sample()
    settings.balance.clashMinutes = 0
    settings.balance.clashDays = 0
    let rule = ClashRule()
    let morning = post(1, "2026-02-03", "09:00", text: "Same")
    #expect(rule.messages(for: [morning, post(2, "2026-02-03", "09:01")], by: settings) == [])
    #expect(rule.messages(for: [morning, post(2, "2026-02-03", "09:00")], by: settings).count == 1)
    let next = post(2, "2026-02-04", text: "Same")
    #expect(rule.messages(for: [morning, next], by: settings) == [])
    let same = post(2, "2026-02-03", "12:00", text: "Same")
    #expect(rule.messages(for: [morning, same], by: settings).count == 1)
  }
}
