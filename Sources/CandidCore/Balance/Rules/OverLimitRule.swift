/// Names the texts that are longer than their channel takes.
///
/// A text that is cut off loses its end, which is often where it says what it promotes. A channel's
/// own text counts where the post has one, else the shared text. The limits and their sources stand
/// in ``Network``; a channel's `limit` goes before them.
package struct OverLimitRule: BalanceRule {
  package static let name = "over-limit"
  package static let summary = "a text longer than its channel takes"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let channels = week.settings.channels.compactMap { channel in
      channel.textLimit.map { (channel, $0) }
    }
    guard !channels.isEmpty else { return [] }
    var found: [Finding] = []
    for post in week.counted {
      for (channel, limit) in channels where post.channels.contains(channel.id) {
        guard let count = limit.excess(of: post.text(on: channel.id)) else { continue }
        let message = BalanceWords.overLimit(post, count, limit, on: channel)
        found.append(Self.note(message, about: [post]))
      }
    }
    return Self.shortened(found, rest: BalanceWords.moreOverLimit)
  }
}
