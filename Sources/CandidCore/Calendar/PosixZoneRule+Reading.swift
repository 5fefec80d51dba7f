extension PosixZoneRule {
  /// Reads a rule in ASCII; nil when anything in it is not understood or out of its limits.
  init?(_ text: some Sequence<UInt8>) {
    var cursor = Cursor(text)
    guard cursor.skipName(), let west = cursor.time(hours: 0...24) else { return nil }
    standardOffset = -west
    guard !cursor.isAtEnd else {
      season = nil
      return
    }
    guard cursor.skipName() else { return nil }
    var offset = standardOffset + 3600
    if cursor.next != UInt8(ascii: ",") {
      guard let west = cursor.time(hours: 0...24) else { return nil }
      offset = -west
    }
    guard let start = cursor.moment(), let end = cursor.moment(), cursor.isAtEnd else { return nil }
    season = Season(offset: offset, start: start, end: end)
  }

  /// What is left to read of a rule.
  private struct Cursor {
    private var rest: ArraySlice<UInt8>

    init(_ text: some Sequence<UInt8>) {
      rest = Array(text)[...]
    }

    var isAtEnd: Bool { rest.isEmpty }
    var next: UInt8? { rest.first }

    private mutating func skip(_ letter: Character) -> Bool {
      guard let next, next == letter.asciiValue else { return false }
      rest.removeFirst()
      return true
    }

    /// Passes over `CET` or `<+01>`; a name has at least three characters.
    mutating func skipName() -> Bool {
      let isQuoted = skip("<")
      let name = rest.prefix { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
        default: false
        }
      }
      rest = rest[name.endIndex...]
      return name.count >= 3 && (!isQuoted || skip(">"))
    }

    private mutating func number(_ limits: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[digits.endIndex...]
      guard let value = Int(digits: digits), limits.contains(value) else { return nil }
      return value
    }

    /// Reads `-3:30` as seconds; minutes and seconds may be left out.
    mutating func time(hours: ClosedRange<Int>) -> Int? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard var seconds = number(hours).map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where skip(":") {
        guard let part = number(0...59) else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// Reads `,M3.5.0/2`; without a time the clock stands at 02:00.
    mutating func moment() -> YearlyMoment? {
      guard skip(","), let date = date() else { return nil }
      guard skip("/") else { return YearlyMoment(date: date, time: 7200) }
      return time(hours: 0...167).map { YearlyMoment(date: date, time: $0) }
    }

    private mutating func date() -> YearlyMoment.Date? {
      if skip("J") { return number(1...365).map { .dayWithoutLeap($0) } }
      guard skip("M") else { return number(0...365).map { .dayWithLeap($0) } }
      guard
        let month = number(1...12), skip("."),
        let week = number(1...5), skip("."),
        let day = number(0...6),
        // POSIX counts from Sunday, 0.
        let weekday = Weekday(rawValue: day == 0 ? 7 : day)
      else { return nil }
      return .weekday(weekday, week: week, month: month)
    }
  }
}
