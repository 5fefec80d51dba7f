/// What is odd about a time of day, where wall clocks are set forward or back.
package enum ClockOddity: Equatable, Sendable {
  /// Wall clocks skip it; what they show instead.
  case skipped(Day, Time)
  /// Wall clocks show it twice, and the first is meant.
  case first
  /// Wall clocks show it twice, and the second is meant.
  case second
}

extension Zone {
  /// What is odd about a reading of the wall clock; nil on all days but two a year.
  package func oddity(_ day: Day, _ time: Time, fold: Bool = false) -> ClockOddity? {
    guard isNearChange(day, time) else { return nil }
    if isGap(day, time) {
      let (shownDay, shownTime) = local(instant(day, time))
      return .skipped(shownDay, shownTime)
    }
    return isOverlap(day, time) ? fold ? .second : .first : nil
  }

  /// The time of a post as wall clocks show it: one that they skip is moved forward by the gap.
  package func shownTime(of post: Post) -> Time? {
    if case .skipped(_, let time) = oddity(of: post) { return time }
    return post.time
  }

  /// What is odd about the time of a post; nil also for one without a time.
  package func oddity(of post: Post) -> ClockOddity? {
    guard case .moment(let day, let time) = post.when else { return nil }
    return oddity(day, time, fold: post.isSecondFold)
  }
}
