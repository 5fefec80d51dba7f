import CandidCore

/// What time it is, as the program was told; nothing here reads a clock.
package struct Clock: Equatable, Sendable {
  package var now: Instant
  /// Today in the plan's time zone.
  package var today: Day

  package init(now: Instant, today: Day) {
    self.now = now
    self.today = today
  }
}
