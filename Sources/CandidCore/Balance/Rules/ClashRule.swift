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
    let own = week.counted.indices.compactMap { ClashTraits(week.counted[$0]) }
    let window = week.earlierTraits + own
    // By their length, since few texts have the same: most are then never compared.
    let lengths = Set(own.lazy.flatMap(\.texts).map(\.utf8.count))
    var places: [Int: [Int]] = [:]
    var found: [Clash] = []
    for (place, post) in window.enumerated() {
      if place >= week.earlierTraits.count {
        found += near(post, window[..<place], week.settings)
        let same = post.texts.compactMap { text in
          places[text.utf8.count]?.last { window[$0].texts.contains(text) }
        }
        if let last = same.max(),
          post.day - window[last].day <= week.settings.balance.clashDays
        {
          found.append(.repetition(of: window[last], by: post))
        }
      }
      for text in post.texts where lengths.contains(text.utf8.count) {
        places[text.utf8.count, default: []].append(place)
      }
    }
    return Self.shortened(found, rest: BalanceWords.moreClashes, about: \.posts) { clash in
      Self.note(clash.message(week.settings), about: clash.posts)
    }
  }

  /// What comes right before a post on each of its channels, each post named once.
  private func near(
    _ post: ClashTraits,
    _ before: ArraySlice<ClashTraits>,
    _ settings: Settings
  ) -> [Clash] {
    guard let minute = post.minute else { return [] }
    var channels = post.channels
    var found: [Clash] = []
    for place in before.indices.reversed() where !channels.isEmpty {
      guard post.day - before[place].day <= 1 else { break }
      guard let earlier = before[place].minute else { continue }
      // Those before are earlier still.
      guard minute - earlier <= settings.balance.clashMinutes else { break }
      guard before[place].zone == post.zone else { continue }
      let shared = channels.filter(before[place].channels.contains)
      guard !shared.isEmpty else { continue }
      channels.removeAll(where: shared.contains)
      found.append(.near(before[place], post, minutes: minute - earlier, channels: shared))
    }
    return found
  }
}

/// Two posts that take from each other; put into words only where they are said.
private enum Clash {
  /// The second comes so many minutes after the first on the same channels.
  case near(ClashTraits, ClashTraits, minutes: Int, channels: [String])
  case repetition(of: ClashTraits, by: ClashTraits)

  var posts: [PostID] {
    switch self {
    case .near(let earlier, let post, _, _), .repetition(let earlier, let post):
      [earlier.id, post.id]
    }
  }

  func message(_ settings: Settings) -> String {
    switch self {
    case .near(let earlier, let post, let minutes, let channels):
      let names = channels.map { BalanceLens.channel($0).name(in: settings) }
      return BalanceWords.clash(post.title, minutes, after: earlier.title, on: names)
    case .repetition(let earlier, let post):
      return BalanceWords.sameText(post.title, as: earlier.title, of: earlier.day)
    }
  }
}
