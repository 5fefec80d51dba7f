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
    let window = week.earlier.filter(\.isCounted) + week.counted
    let start = window.count - week.counted.count
    var found: [Finding] = []
    // By their length, since few texts have the same: most are then never compared.
    var places: [Int: [Int]] = [:]
    for (place, post) in window.enumerated() {
      let texts = post.texts
      if place >= start {
        found += near(window, place, week.settings)
        let same = texts.compactMap { text in
          places[text.utf8.count]?.last { window[$0].texts.contains(text) }
        }
        found += repeated(same.max(), window, place, week.settings)
      }
      for length in Set(texts.map(\.utf8.count)) { places[length, default: []].append(place) }
    }
    return Self.shortened(found, rest: BalanceWords.moreClashes)
  }

  /// What comes right before a post on each of its channels, the posts named once each.
  private func near(_ window: [Post], _ place: Int, _ settings: Settings) -> [Finding] {
    let post = window[place]
    let most = settings.balance.clashMinutes
    guard let moment = post.calendarMinute else { return [] }
    var channels = post.channels
    var found: [Finding] = []
    for earlier in window[..<place].reversed() where !channels.isEmpty {
      guard let day = earlier.day, let ownDay = post.day, ownDay - day <= 1 else { break }
      guard let before = earlier.calendarMinute, earlier.zone == post.zone,
        moment - before <= most
      else { continue }
      let shared = channels.filter(earlier.channels.contains)
      guard !shared.isEmpty else { continue }
      channels.removeAll(where: shared.contains)
      let names = shared.map { BalanceLens.channel($0).name(in: settings) }
      let message = BalanceWords.clash(post, moment - before, after: earlier, on: names)
      found.append(Self.note(message, about: [earlier, post]))
    }
    return found
  }

  /// The last post with one of the same texts, where it is near enough.
  private func repeated(
    _ earlier: Int?,
    _ window: [Post],
    _ place: Int,
    _ settings: Settings
  ) -> [Finding] {
    guard let earlier, let day = window[place].day, let before = window[earlier].day,
      day - before <= settings.balance.clashDays
    else { return [] }
    let message = BalanceWords.sameText(window[place], as: window[earlier], of: before)
    return [Self.note(message, about: [window[earlier], window[place]])]
  }
}
