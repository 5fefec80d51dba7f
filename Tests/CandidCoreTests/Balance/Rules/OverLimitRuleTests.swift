import Testing

@testable import CandidCore

struct OverLimitRuleTests {
  private func messages(_ post: Post, _ channels: [Channel]) -> [String] {
    var settings = Settings.sample()
    settings.channels = channels
    return OverLimitRule().messages(for: [post], by: settings)
  }

  private func post(_ text: String, on channels: [String]) -> Post {
    var post = Post.sample(title: "The kiln", channels: channels)
    post.text = text
    return post
  }

  private func long(_ count: Int) -> String { String(repeating: "é", count: count) }

  private static let bluesky = Channel(id: "b", network: "bluesky", name: "Bluesky")

  @Test func `a text of just the limit fits, one more does not`() {
    #expect(messages(post(long(300), on: ["b"]), [Self.bluesky]) == [])
    #expect(
      messages(post(long(301), on: ["b"]), [Self.bluesky]) == [
        "“The kiln” has 301 characters; Bluesky takes 300."
      ]
    )
  }

  @Test(arguments: Network.all.map { ($0.name, $0.limits[0]) })
  func `every network's limit has two sides`(name: String, limit: TextLimit) {
    let channel = Channel(id: "c", network: name, name: "Here")
    let fitting = String(repeating: "a", count: limit.most)
    #expect(messages(post(fitting, on: ["c"]), [channel]) == [])
    let over = messages(post(fitting + "a", on: ["c"]), [channel])
    #expect(over.count == 1 && over[0].contains(" \(limit.most + 1) "))
  }

  @Test(arguments: [
    ("instagram", "2201 characters; Here takes about 2200."),
    ("x", "301 characters; Here takes 280 (links count 23, emoji count 2)."),
    ("tiktok", "2201 UTF-16 units; Here takes 2200."), ("youtube", "5001 bytes; Here takes 5000."),
    ("threads", "501 characters; Here takes 500 (emoji count as bytes)."),
    ("mastodon", "501 characters; Here takes 500 (links count 23, names without their server)."),
  ])
  func `what is counted is said`(network: String, words: String) {
    let channel = Channel(id: "c", network: network, name: "Here")
    let count = Int(words.prefix { $0.isNumber }) ?? 0
    let text = String(repeating: "a", count: count)
    #expect(messages(post(text, on: ["c"]), [channel]) == ["“The kiln” has \(words)"])
  }

  @Test func `hashtags are told of where the network takes no more, not where it is said to`() {
    let channel = Channel(id: "c", network: "instagram", name: "Instagram")
    func tags(_ count: Int) -> String { String(repeating: "#a ", count: count) }
    #expect(messages(post(tags(30), on: ["c"]), [channel]) == [])
    #expect(
      messages(post(tags(31), on: ["c"]), [channel]) == [
        "“The kiln” has 31 hashtags; Instagram takes 30."
      ]
    )
  }

  @Test func `a character is counted as a reader sees it, as far as its bytes go`() {
    let family = "👩‍👩‍👧‍👦"
    let text = String(repeating: family, count: 120)
    #expect(messages(post(text, on: ["b"]), [Self.bluesky]) == [])
    #expect(
      messages(post(text + family, on: ["b"]), [Self.bluesky]) == [
        "“The kiln” has 3025 bytes; Bluesky takes 3000."
      ]
    )
  }

  @Test func `a channel's own text counts where there is one`() {
    var post = post(long(301), on: ["b", "c"])
    post.variants = [Variant(channel: "b", text: "short")]
    let other = Channel(id: "c", network: "Bluesky", name: "Other")
    #expect(
      messages(post, [Self.bluesky, other]) == ["“The kiln” has 301 characters; Other takes 300."]
    )
  }

  @Test func `a channel's own limit goes before its network's`() {
    var channel = Self.bluesky
    channel.limit = 500
    #expect(messages(post(long(500), on: ["b"]), [channel]) == [])
    #expect(
      messages(post(long(501), on: ["b"]), [channel]) == [
        "“The kiln” has 501 characters; Bluesky takes 500."
      ]
    )
  }

  @Test func `what candid knows no limit of has none`() {
    let letter = Channel(id: "nl", network: "newsletter", name: "Newsletter")
    #expect(messages(post(long(70_000), on: ["nl"]), [letter]) == [])
    // The channel is gone from the plan.
    #expect(messages(post(long(70_000), on: ["b"]), [letter]) == [])
  }

  @Test func `of many texts three are named`() {
    let channels = (1...4).map { Channel(id: "\($0)", network: "x", name: "X \($0)") }
    let texts = messages(post(long(281), on: channels.map(\.id)), channels)
    #expect(texts.count == 4)
    #expect(texts.last == "1 more text is longer than its channel takes.")
  }
}
