/// The words in which a person names a date, a week or a time.
///
/// Letter case and blanks around a word do not matter.
package enum DateWord {
  /// Reads a date word.
  ///
  /// `today`, `yesterday`, `tomorrow`; `tue` or `tuesday` for the next one, today included; `next tue` in
  /// the next ISO week; `+3d`, `-1d`, `+2w` from today; `2026-11-24`; `11 dec` or `fri 11 dec` for the
  /// nearest, and with a year behind it; `w49` for the Monday of the nearest
  /// week 49, the coming one where two are as near; `2026-W49` for its Monday.
  package static func day(_ text: String, today: Day) throws(DateWordError) -> Day {
    let typed = trimmed(text)
    switch try meaning(of: typed, today: today, thisWeek: Week(containing: today)) {
    case .day(let day): return day
    case .week(let week):
      // The first and last week may start outside the range.
      guard let monday = Day(number: week.monday.number) else { throw .outOfRange(typed) }
      return monday
    case nil: throw .noDate(typed)
    }
  }

  /// Reads a week word.
  ///
  /// `this`, `next`, `last`; `2026-W48`; `w48` for the nearest; or a date word for the week that shows
  /// that day. Shown weeks start on the weekday `start`.
  package static func week(
    _ text: String,
    today: Day,
    startingOn start: Weekday
  ) throws(DateWordError) -> Week {
    let typed = trimmed(text)
    let thisWeek = Week(showing: today, startingOn: start)
    switch typed.lowercased() {
    case "this": return thisWeek
    case "next": return thisWeek.adding(1)
    case "last": return thisWeek.adding(-1)
    default: break
    }
    switch try meaning(of: typed, today: today, thisWeek: thisWeek) {
    case .day(let day): return Week(showing: day, startingOn: start)
    case .week(let week): return week
    case nil: throw .noWeek(typed)
    }
  }

  /// Reads a time of day, `9:30` or `09:30`.
  package static func time(_ text: String) throws(DateWordError) -> Time {
    let typed = trimmed(text)
    guard let time = Time(typed) else { throw .noTime(typed) }
    return time
  }
}

extension DateWord {
  private enum Meaning {
    case day(Day)
    case week(Week)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let blanks = start.reversed().prefix(while: \.isWhitespace).count
    return String(start.dropLast(blanks))
  }

  /// What a word means; nil when it has the shape of none.
  private static func meaning(
    of typed: String,
    today: Day,
    thisWeek: Week
  ) throws(DateWordError) -> Meaning? {
    let word = typed.lowercased()
    if let days = try distance(word, typed, from: today) {
      guard let day = today.advanced(by: days) else { throw .outOfRange(typed) }
      return .day(day)
    }
    if let day = try date(word, typed) { return .day(day) }
    if let day = try dayOfMonth(word, typed, nearest: today) { return .day(day) }
    return try week(word, typed, nearest: thisWeek).map { .week($0) }
  }

  /// How many days from today a word points: `tomorrow`, `tue`, `next tue`, `+3d`, `-2w`.
  private static func distance(
    _ word: String,
    _ typed: String,
    from today: Day
  ) throws(DateWordError) -> Int? {
    switch word {
    case "today": return 0
    case "tomorrow": return 1
    case "yesterday": return -1
    default: break
    }
    if let weekday = Weekday(name: word) { return today.weekday.daysUntil(weekday) }
    let words = word.split(whereSeparator: \.isWhitespace)
    if words.count == 2, words[0] == "next", let weekday = Weekday(name: words[1]) {
      return 7 + weekday.rawValue - today.weekday.rawValue
    }
    guard
      let sign = word.first, sign == "+" || sign == "-",
      let unit = word.last, unit == "d" || unit == "w"
    else { return nil }
    let digits = word.utf8.dropFirst().dropLast()
    guard isDigits(digits) else { return nil }
    // More than nine digits lead out of the range whatever they are.
    guard let count = Int(digits: digits) else { throw .outOfRange(typed) }
    return count * (unit == "w" ? 7 : 1) * (sign == "-" ? -1 : 1)
  }

  /// A day as candid shows it: `11 dec`, `fri 11 dec`, `11 december 2026`; also `dec 11`.
  private static func dayOfMonth(
    _ word: String,
    _ typed: String,
    nearest today: Day
  ) throws(DateWordError) -> Day? {
    var words = word.split { $0.isWhitespace || $0 == "," }[...]
    let weekday = words.count > 2 ? words.first.flatMap { Weekday(name: $0) } : nil
    if weekday != nil { words.removeFirst() }
    var years = today.year - 8...today.year + 8
    if words.count == 3, let last = words.last, last.utf8.count == 4,
      let year = Int(digits: last.utf8)
    {
      years = year...year
      words.removeLast()
    }
    guard words.count == 2, let first = words.first, let last = words.last,
      let month = Day.month(named: first) ?? Day.month(named: last),
      let number = Int(digits: first.utf8) ?? Int(digits: last.utf8)
    else { return nil }
    let days = years.compactMap { Day(year: $0, month: month, day: number) }
    guard let day = days.min(by: { abs($0 - today) < abs($1 - today) }) else {
      throw .noSuchDay(typed)
    }
    guard weekday == nil || day.weekday == weekday else { throw .otherWeekday(typed, day) }
    return day
  }

  /// A day written as year, month and day.
  private static func date(_ word: String, _ typed: String) throws(DateWordError) -> Day? {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard
      parts.count == 3, parts.allSatisfy(isDigits),
      parts[0].count >= 4, parts[1].count == 2, parts[2].count == 2
    else { return nil }
    guard let year = Int(digits: parts[0]), (1600...9999).contains(year) else {
      throw .outOfRange(typed)
    }
    guard let day = Day(word) else { throw .noSuchDay(typed) }
    return day
  }

  /// A week written as `2026-w49` or as `w49`, then the nearest of that number.
  private static func week(
    _ word: String,
    _ typed: String,
    nearest thisWeek: Week
  ) throws(DateWordError) -> Week? {
    let parts = word.utf8.split(separator: UInt8(ascii: "w"), omittingEmptySubsequences: false)
    guard
      parts.count == 2, (1...2).contains(parts[1].count), let number = Int(digits: parts[1])
    else { return nil }
    if parts[0].isEmpty {
      guard let week = nearest(number, to: thisWeek) else { throw .noSuchWeek(typed, year: nil) }
      return week
    }
    let digits = parts[0].dropLast()
    guard parts[0].last == UInt8(ascii: "-"), digits.count >= 4, isDigits(digits) else {
      return nil
    }
    guard let year = Int(digits: digits) else { throw .outOfRange(typed) }
    if let week = Week(year: year, number: number) { return week }
    throw (1600...9999).contains(year) ? .noSuchWeek(typed, year: year) : .outOfRange(typed)
  }

  /// The week of a number that the fewest weeks part from this one; of two, the coming one.
  private static func nearest(_ number: Int, to thisWeek: Week) -> Week? {
    // Years with 53 weeks lie up to seven years apart.
    (-7...7).compactMap { Week(year: thisWeek.year + $0, number: number) }
      .min { (abs($0 - thisWeek), thisWeek - $0) < (abs($1 - thisWeek), thisWeek - $1) }
  }

  private static func isDigits(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
