/// When a post is planned for, as wall clock in the plan's time zone.
package enum When: Hashable, Sendable {
  case idea
  case day(Day)
  case moment(Day, Time)

  package init(_ day: Day, at time: Time?) {
    self = time.map { .moment(day, $0) } ?? .day(day)
  }

  package var day: Day? {
    switch self {
    case .idea: nil
    case .day(let day), .moment(let day, _): day
    }
  }

  package var time: Time? {
    switch self {
    case .idea, .day: nil
    case .moment(_, let time): time
    }
  }

  /// The same time of day on another day; an idea gets no time.
  package func on(_ day: Day) -> When { When(day, at: time) }

  /// The file the post belongs in.
  package var page: Page { day.map { .week(Week(containing: $0)) } ?? .ideas }
}

extension When: Comparable {
  /// Ideas come first, then by day; in a day, posts without a time come first.
  package static func < (left: When, right: When) -> Bool {
    (left.day?.number ?? .min, left.time?.minutes ?? -1)
      < (right.day?.number ?? .min, right.time?.minutes ?? -1)
  }
}
