/// Moves of several posts, each to a place of its own.
extension Change {
  /// Plans each post for a day, a moment, or nothing; `words` say how, where that is no one place.
  package static func move(
    _ moves: [(post: Post, to: When)],
    words: String? = nil,
    now: Instant
  ) -> Change {
    let goal = (words ?? commonPlace(moves.map(\.to))).map { " \($0)" } ?? ""
    return Change(
      "Moved\(whom(moves.map(\.post)))\(goal)",
      moves.flatMap { steps($0.post, whenEdits($0.post, $0.to), now: now) }
    )
  }

  /// Where all go, to the minute or to the day; nil where they go to several days.
  private static func commonPlace(_ places: [When]) -> String? {
    guard let first = places.first else { return nil }
    if places.allSatisfy({ $0 == first }) { return place(first) }
    guard let day = first.day, places.allSatisfy({ $0.day == day }) else { return nil }
    return place(.day(day))
  }

  /// Moves posts by some days, later or earlier; nil where one would leave the calendar.
  package static func shift(_ posts: [Post], byDays days: Int, now: Instant) -> Change? {
    var moves: [(Post, When)] = []
    for post in posts {
      guard let from = post.day else { continue }
      guard let day = from.advanced(by: days) else { return nil }
      moves.append((post, post.when.on(day)))
    }
    let steps = "\(abs(days)) day\(abs(days) == 1 ? "" : "s") \(days < 0 ? "earlier" : "later")"
    // Of one it is said where it goes; the time stays anyway.
    let goal = moves.count == 1 ? moves[0].1.day.map { place(.day($0)) } : nil
    return move(moves, words: goal ?? steps, now: now)
  }

  /// Moves the time of posts that have one by some minutes, not past the ends of their days.
  package static func shift(_ posts: [Post], byMinutes minutes: Int, now: Instant) -> Change {
    let moves = posts.compactMap { post -> (Post, When)? in
      guard let day = post.day, let time = post.time?.shifted(byMinutes: minutes) else {
        return nil
      }
      return (post, .moment(day, time))
    }
    let words = "\(abs(minutes)) minutes \(minutes < 0 ? "earlier" : "later")"
    return move(moves, words: moves.count == 1 ? nil : words, now: now)
  }
}

extension Time {
  /// The last quarter of a day.
  private static let lastQuarter = 23 * 60 + 45

  /// The time so many minutes later or earlier, held between 00:00 and 23:45.
  ///
  /// One that is past 23:45 already stays there.
  package func shifted(byMinutes minutes: Int) -> Time {
    let latest = max(Self.lastQuarter, self.minutes)
    return Time(minutes: max(0, min(self.minutes + minutes, latest))) ?? self
  }
}
