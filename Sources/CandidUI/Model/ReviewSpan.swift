import CandidCore

/// The weeks in review, and the selected one among them.
package struct ReviewSpan: Equatable, Sendable {
  private var first: Week
  package private(set) var selected: Week

  /// The usual weeks around one, which is selected.
  package init(around week: Week, in plan: Plan) {
    first = Review.usualWeeks(around: week, in: plan).lowerBound
    selected = week
  }

  /// The weeks in review; fewer than usual only where the calendar ends.
  package func weeks(in plan: Plan) -> ClosedRange<Week> {
    let first = min(max(first, plan.calendar.lowerBound), plan.calendar.upperBound)
    return first...min(first.adding(Review.usualLength - 1), plan.calendar.upperBound)
  }

  /// Selects another week, held in the calendar; the span follows where it would be left.
  mutating func select(weeksOn weeks: Int, in plan: Plan) {
    selected = min(max(selected.adding(weeks), plan.calendar.lowerBound), plan.calendar.upperBound)
    first = min(max(first, selected.adding(1 - Review.usualLength)), selected)
  }

  /// Turns to the weeks before or after, as far as the calendar goes.
  mutating func turn(pages: Int, in plan: Plan) {
    let place = selected - first
    select(weeksOn: pages * Review.usualLength, in: plan)
    let last = plan.calendar.upperBound.adding(1 - Review.usualLength)
    first = max(min(selected.adding(-place), last), plan.calendar.lowerBound)
  }
}
