import CandidCore

/// Going through the weeks in review.
enum ReviewCommands {
  static let all: [Command] = [
    Command(
      "week-below",
      "the week after",
      in: [.review],
      keys: ["j", "Down", "^N"],
      hint: Command.Hint("j k", "week"),
      takesCount: true
    ) { $0.review(weeksOn: $0.takeCount()) },
    Command(
      "week-above",
      "the week before",
      in: [.review],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) { $0.review(weeksOn: -$0.takeCount()) },
    Command("first-week", "the first week", in: [.review], keys: ["g g", "Home"], choice: "first") {
      $0.selectReviewed(\.lowerBound)
    },
    Command("last-week", "the last week", in: [.review], keys: ["G", "End"]) {
      $0.selectReviewed(\.upperBound)
    },
    Command(
      "weeks-after",
      "the 12 weeks after",
      in: [.review],
      keys: ["PgDn", "Space"],
      hint: Command.Hint("PgUp PgDn", "12 weeks", isMinor: true),
      takesCount: true
    ) { $0.review(pagesOn: $0.takeCount()) },
    Command(
      "weeks-before",
      "the 12 weeks before",
      in: [.review],
      keys: ["PgUp"],
      takesCount: true
    ) { $0.review(pagesOn: -$0.takeCount()) },
    Command(
      "this-week",
      "back to this week",
      in: [.review],
      keys: ["t"],
      hint: Command.Hint("t", "this week")
    ) { $0.reviewThisWeek() },
    Command(
      "open-week",
      "open the week",
      in: [.review],
      keys: ["Enter"],
      hint: Command.Hint("Enter", "open")
    ) { $0.openReviewedWeek() },
  ]
}

extension Model {
  /// The weeks in review; nil where no review is open.
  var reviewSpan: ReviewSpan? { opened.last { $0.context == .review }?.span }

  fileprivate mutating func review(weeksOn weeks: Int) -> [Effect] {
    review { $0.select(weeksOn: weeks, in: $1) }
  }

  /// Selects the first or the last of the weeks in review.
  fileprivate mutating func selectReviewed(_ end: (ClosedRange<Week>) -> Week) -> [Effect] {
    guard let span = reviewSpan else { return [] }
    let week = end(span.weeks(in: plan))
    return week == span.selected ? [] : review(weeksOn: week - span.selected)
  }

  fileprivate mutating func review(pagesOn pages: Int) -> [Effect] {
    review { $0.turn(pages: pages, in: $1) }
  }

  /// Changes the span; says so where the calendar has no other weeks to go to.
  private mutating func review(_ change: (inout ReviewSpan, Plan) -> Void) -> [Effect] {
    guard var view = opened.popLast(), var span = view.span else { return [] }
    let before = span
    change(&span, plan)
    view.span = span
    opened.append(view)
    if span == before { refuse("the calendar ends here: years 1600 to 9999") }
    return []
  }

  fileprivate mutating func reviewThisWeek() -> [Effect] {
    let week = Week(showing: clock.today, startingOn: plan.settings.weekStart)
    opened[opened.count - 1].span = ReviewSpan(around: week, in: plan)
    return []
  }

  /// Leaves the review for the same weekday of the selected week.
  fileprivate mutating func openReviewedWeek() -> [Effect] {
    guard let selected = opened.popLast()?.span?.selected else { return [] }
    return focus(day.adding(7 * (selected - week)))
  }
}
