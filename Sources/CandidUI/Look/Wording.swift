import CandidCore

/// How the screen writes days, weeks and posts.
package enum Wording {
  /// "Week 48 · 23–29 Nov 2026"; months and years are named where they differ.
  package static func heading(_ week: Week, _ days: ClosedRange<Day>, _ glyphs: Glyphs) -> String {
    "Week \(week.number) \(glyphs.dot) \(range(days, glyphs))"
  }

  /// "23–29 Nov 2026", "30 Nov – 6 Dec 2026" or "28 Dec 2026 – 3 Jan 2027".
  package static func range(_ days: ClosedRange<Day>, _ glyphs: Glyphs) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let end = "\(last.dayOfMonth) \(last.shortMonthName) \(last.year)"
    if first.year != last.year {
      let start = "\(first.dayOfMonth) \(first.shortMonthName) \(first.year)"
      return "\(start) \(glyphs.range) \(end)"
    }
    if first.month != last.month {
      return "\(first.dayOfMonth) \(first.shortMonthName) \(glyphs.range) \(end)"
    }
    return "\(first.dayOfMonth)\(glyphs.range)\(end)"
  }

  /// "23–29 Nov" or "28 Dec – 3 Jan".
  package static func daysWithoutYear(_ days: ClosedRange<Day>, _ glyphs: Glyphs) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let end = "\(last.dayOfMonth) \(last.shortMonthName)"
    if first.month == last.month { return "\(first.dayOfMonth)\(glyphs.range)\(end)" }
    return "\(first.dayOfMonth) \(first.shortMonthName) \(glyphs.range) \(end)"
  }

  /// "Tue 24".
  package static func shortDay(_ day: Day) -> String { "\(day.weekday.short) \(day.dayOfMonth)" }

  /// "Tue 24 Nov".
  package static func day(_ day: Day) -> String { "\(shortDay(day)) \(day.shortMonthName)" }

  /// "Wed 4 Feb 2026 09:00", "the ideas".
  static func goal(_ when: When) -> String {
    guard let day = when.day else { return "the ideas" }
    return "\(self.day(day)) \(day.year)\(when.time.map { " \($0)" } ?? "")"
  }

  /// "Fri 27 Nov 12:00".
  static func slot(_ open: OpenSlot) -> String {
    "\(day(open.day))\(open.slot.time.map { " \($0)" } ?? "")"
  }

  /// "02:30 does not exist on this day, shown as 03:30", or "the first 02:30 of this day".
  package static func oddity(_ oddity: ClockOddity, of time: Time, on day: Day) -> String {
    switch oddity {
    case .skipped(let shown, let clock):
      let place = shown == day ? "\(clock)" : "\(shortDay(shown)) \(clock)"
      return "\(time) does not exist on this day, shown as \(place)"
    case .first: return "the first \(time) of this day"
    case .second: return "the second \(time) of this day"
    }
  }

  package static func intention(_ intention: Intention?) -> String {
    intention?.rawValue ?? "untagged"
  }

  package static func story(_ story: Story?) -> String { story?.rawValue ?? "untold" }

  /// "1 post", "2 posts".
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
