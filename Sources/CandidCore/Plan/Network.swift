/// A network whose limit for a text is known, with the page that says so.
///
/// candid counts characters as a reader sees them. Bluesky does, too; the others count some of them
/// otherwise (X and Mastodon a link as 23, X an emoji as 2, Threads and YouTube bytes), which is
/// why their limits are said to be about right. A channel that takes another number says so in its
/// `limit`: a Mastodon server of its own, a paid account on X.
package struct Network: Sendable {
  /// The kebab-case name, as a channel's `network`.
  package let name: String
  package let limit: TextLimit
  /// The network's own words about it.
  package let source: String

  package static let all: [Network] = [
    Network("bluesky", 300, isExact: true, "lexicon app.bsky.feed.post, maxGraphemes"),
    Network("facebook", 63_206, "announcement of 30 November 2011 on facebook.com"),
    Network(
      "instagram",
      2_200,
      "developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media"
    ),
    Network("linkedin", 3_000, "linkedin.com/help/linkedin/answer/a528176"),
    Network("mastodon", 500, "docs.joinmastodon.org/user/posting"),
    Network("pinterest", 500, "help.pinterest.com/en/business/article/pinterest-product-specs"),
    Network("threads", 500, "developers.facebook.com/docs/threads/posts"),
    Network(
      "tiktok",
      2_200,
      "developers.tiktok.com/doc/content-posting-api-reference-direct-post"
    ),
    Network("x", 280, "docs.x.com/fundamentals/counting-characters"),
    Network("youtube", 5_000, "developers.google.com/youtube/v3/docs/videos"),
  ]

  /// The network with a name, in any letter case; nil where candid knows no limit of it.
  package init?(named name: String) {
    let name = name.lowercased()
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  private init(_ name: String, _ characters: Int, isExact: Bool = false, _ source: String) {
    self.name = name
    limit = TextLimit(characters: characters, isExact: isExact)
    self.source = source
  }
}
