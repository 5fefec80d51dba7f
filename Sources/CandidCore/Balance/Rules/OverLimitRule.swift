/// Names the texts that are longer than their channel takes.
///
/// A text that is cut off loses its end, which is often where it says what it promotes. A channel's
/// own text counts where the post has one, else the shared text. It is counted as the network does;
/// the limits and their sources stand in ``Network``, and a channel's `limit` goes before them.
package struct OverLimitRule: BalanceRule {
  package static let name = "over-limit"
  package static let summary = "a text longer than its channel takes"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let excesses = week.excesses ?? TextExcesses(week.settings)
    var found: [Finding] = []
    for post in week.counted {
      for (channel, standing) in excesses.of(post) {
        let message = BalanceWords.overLimit(post, standing, on: channel)
        found.append(Self.note(message, about: [post]))
      }
    }
    return Self.shortened(found, rest: BalanceWords.moreOverLimit)
  }
}
