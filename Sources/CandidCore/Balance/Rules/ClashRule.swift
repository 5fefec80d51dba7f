/// Names posts that come right after another one, or say its words again.
///
/// Two posts on one channel within half an hour take the attention from each other, and the same
/// words twice in two weeks are read as filler. How near is the plan's own `clashMinutes` and
/// `clashDays`. It looks back alone, from a post to those before it, in the week and the three weeks
/// before. Times of posts with different time zones are not compared.
package struct ClashRule: BalanceRule {
  package static let name = "clash"
  package static let summary =
    "a post within 30 minutes after another on its channel, or with a text of the 14 days before"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let earlier = week.earlier.filter(\.isCounted)
    let posts = earlier + week.counted
    let window = posts.map(Traits.init)
    var found: [Finding] = []
    // By their length, since few texts have the same: most are then never compared.
    var places: [Int: [Int]] = [:]
    for place in window.indices {
      if place >= earlier.count {
        found += near(place, window, posts, week.settings)
        let same = window[place].texts.compactMap { text in
          places[text.utf8.count]?.last { window[$0].texts.contains(text) }
        }
        if let other = same.max(),
          window[place].day - window[other].day
            <= week.settings.balance.clashDays
        {
          found.append(Self.repetition(of: posts[other], by: posts[place]))
        }
      }
      for length in Set(window[place].texts.map(\.utf8.count)) {
        places[length, default: []].append(place)
      }
    }
    return Self.shortened(found, rest: BalanceWords.moreClashes)
  }

  /// What comes right before a post on each of its channels, each post named once.
  private func near(
    _ place: Int,
    _ window: [Traits],
    _ posts: [Post],
    _ settings: Settings
  ) -> [Finding] {
    let own = window[place]
    guard let minute = own.minute else { return [] }
    var channels = own.channels
    var found: [Finding] = []
    for other in window[..<place].indices.reversed() where !channels.isEmpty {
      guard own.day - window[other].day <= 1 else { break }
      guard let before = window[other].minute, window[other].zone == own.zone,
        minute - before <= settings.balance.clashMinutes
      else { continue }
      let shared = channels.filter(window[other].channels.contains)
      guard !shared.isEmpty else { continue }
      channels.removeAll(where: shared.contains)
      let names = shared.map { BalanceLens.channel($0).name(in: settings) }
      let pair = (posts[other], posts[place])
      let message = BalanceWords.clash(pair.1, minute - before, after: pair.0, on: names)
      found.append(Self.note(message, about: [pair.0, pair.1]))
    }
    return found
  }

  private static func repetition(of earlier: Post, by post: Post) -> Finding {
    let message = BalanceWords.sameText(post, as: earlier, of: earlier.day ?? .first)
    return note(message, about: [earlier, post])
  }

  /// What of a post can clash; small, since posts are large to look through.
  private struct Traits {
    let day: Int
    let minute: Int?
    let zone: String?
    let channels: [String]
    let texts: [String]

    init(_ post: Post) {
      day = post.day?.number ?? 0
      minute = post.calendarMinute
      zone = post.zone
      channels = post.channels
      texts = post.texts
    }
  }
}
