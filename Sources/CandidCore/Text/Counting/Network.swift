/// A network whose limits for a text are known, with the page that says so.
///
/// A channel that takes another number says so in its `limit`: a Mastodon server of its own, a paid
/// account on X. Networks that do not say what a character is are taken to count what a reader sees,
/// which is why their limits are said to be about right.
package struct Network: Sendable {
  /// The kebab-case name, as a channel's `network`.
  package let name: String
  /// The length that is meant as a rule comes first.
  package let limits: [TextLimit]
  /// The network's own words about it.
  package let source: String

  /// What channels of well-known networks are called in short, as on the cards of a week.
  package static let shortNames = [
    "bluesky": "bsky", "discord": "dc", "facebook": "fb", "instagram": "ig", "linkedin": "li",
    "mastodon": "masto", "pinterest": "pin", "telegram": "tg", "threads": "th", "tiktok": "tt",
    "youtube": "yt",
  ]

  package static let all: [Network] = [
    Network(
      "bluesky",
      [TextLimit(300, .characters), TextLimit(3_000, .bytes)],
      "lexicon app.bsky.feed.post, maxGraphemes and maxLength"
    ),
    Network(
      "discord",
      [.about(2_000)],
      "discord.com/developers/docs/resources/message"
    ),
    Network(
      "facebook",
      [.about(63_206)],
      "announcement of 30 November 2011 on facebook.com"
    ),
    Network(
      "google-business",
      [.about(1_500)],
      "developers.google.com/my-business/reference/rest/v4/accounts.locations.localPosts"
    ),
    Network(
      "instagram",
      [.about(2_200), TextLimit(30, .hashtags), TextLimit(5, .hashtags, isSoft: true)],
      "developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media"
    ),
    Network("linkedin", [.about(3_000)], "linkedin.com/help/linkedin/answer/a528176"),
    Network("mastodon", [TextLimit(500, .mastodon)], "docs.joinmastodon.org/user/posting"),
    Network(
      "pinterest",
      [.about(800), .about(500, isSoft: true)],
      "github.com/pinterest/api-description; 500 in help.pinterest.com"
    ),
    Network("telegram", [.about(4_096)], "core.telegram.org/bots/api, sendMessage"),
    Network(
      "threads",
      [TextLimit(500, .threads), TextLimit(5, .links)],
      "developers.facebook.com/docs/threads/posts"
    ),
    Network(
      "tiktok",
      [TextLimit(2_200, .utf16)],
      "developers.tiktok.com/doc/content-posting-api-reference-direct-post"
    ),
    Network("x", [TextLimit(280, .x)], "docs.x.com/fundamentals/counting-characters"),
    Network("youtube", [TextLimit(5_000, .bytes)], "developers.google.com/youtube/v3/docs/videos"),
  ]

  /// The network with a name, in any letter case; nil where candid knows no limit of it.
  package init?(named name: String) {
    let name = name.lowercased()
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  private init(_ name: String, _ limits: [TextLimit], _ source: String) {
    self.name = name
    self.limits = limits
    self.source = source
  }
}

extension TextLimit {
  fileprivate init(_ most: Int, _ counting: Counting, isSoft: Bool = false) {
    self.init(most: most, counting: counting, isSoft: isSoft)
  }

  /// A number of characters, where nobody says what one is.
  fileprivate static func about(_ most: Int, isSoft: Bool = false) -> TextLimit {
    TextLimit(most: most, counting: .characters, isExact: false, isSoft: isSoft)
  }
}
