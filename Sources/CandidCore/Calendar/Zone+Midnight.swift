extension Zone {
  /// The seconds until the next day begins where wall clocks show this zone, at least 1.
  ///
  /// Where a change skips midnight, the day begins at the change.
  package func secondsToMidnight(after now: Instant) -> Int? {
    let today = min(max(local(now).0, .first), .last)
    guard let midnight = Time(minutes: 0), let tomorrow = today.advanced(by: 1) else { return nil }
    return max(1, instant(tomorrow, midnight).seconds - now.seconds)
  }
}
