import CandidCore
import Testing

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

  @Test(arguments: Network.all.map { ($0.name, $0.limit.characters) })
  func `every network's limit has two sides`(name: String, limit: Int) {
    let channel = Channel(id: "c", network: name, name: "Here")
    #expect(messages(post(long(limit), on: ["c"]), [channel]) == [])
    let about = name == "bluesky" ? "" : "about "
    #expect(
      messages(post(long(limit + 1), on: ["c"]), [channel]) == [
        "“The kiln” has \(limit + 1) characters; Here takes \(about)\(limit)."
      ]
    )
  }

  @Test func `a character is counted as a reader sees it`() {
    let family = String(repeating: "👩‍👩‍👧‍👦", count: 300)
    #expect(messages(post(family, on: ["b"]), [Self.bluesky]) == [])
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
