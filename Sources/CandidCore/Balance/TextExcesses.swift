/// Which texts of some posts are over their channels' limits: counted once for all that a week may
/// become, as a repair changes when and how posts are told, not their texts.
struct TextExcesses: Sendable {
  /// A channel of the plan, and how a text stands against the limit that it is over.
  typealias Excess = (channel: Channel, standing: TextStanding)

  private struct Texts: Equatable {
    var shared: String
    var variants: [Variant]
    var channels: [String]

    init(_ post: Post) {
      (shared, variants, channels) = (post.text, post.variants, post.channels)
    }
  }

  private let limits: [(channel: Channel, limits: [TextLimit])]
  private var counted: [PostID: (texts: Texts, excesses: [Excess])] = [:]

  /// Takes the posts that are asked about again and again.
  init(_ settings: Settings, counting posts: [Post] = []) {
    limits = settings.channels.map { channel in
      (channel, channel.textLimits.filter { !$0.isSoft })
    }
    for post in posts { counted[post.id] = (Texts(post), count(post)) }
  }

  /// The excesses of a post, in the order of the plan's channels.
  func of(_ post: Post) -> [Excess] {
    if let known = counted[post.id], known.texts == Texts(post) { return known.excesses }
    return count(post)
  }

  private func count(_ post: Post) -> [Excess] {
    limits.compactMap { channel, limits in
      guard post.channels.contains(channel.id) else { return nil }
      let text = post.text(on: channel.id)
      return limits.lazy.compactMap { $0.excess(of: text) }.first.map { (channel, $0) }
    }
  }
}
