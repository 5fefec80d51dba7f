/// What is wrong with a date, a week or a time that a person typed.
///
/// Each case carries what was typed, without the blanks around it. The text repeats it, cut to 40
/// characters; control characters in it are left to whoever shows the text.
package enum DateWordError: Error, Equatable {
  /// Not a date word at all.
  case noDate(String)
  /// Not a week word at all.
  case noWeek(String)
  /// Not a time of day.
  case noTime(String)
  /// Written as a date, but the month or year has no such day.
  case noSuchDay(String)
  /// Written with a weekday that the day is not.
  case otherWeekday(String, Day)
  /// Written as a week, but the year has only so many; `year` is nil for `w54`.
  case noSuchWeek(String, year: Int?)
  /// Before 1600 or after 9999.
  case outOfRange(String)
}

extension DateWordError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noDate(let text):
      "\(Self.quoted(text)) is no date; write 2026-11-24, 24 nov, fri, +3d or w49"
    case .noWeek(let text):
      "\(Self.quoted(text)) is no week; write 2026-W48, w48, this, next, last, +1w or a date"
    case .noTime(let text):
      "\(Self.quoted(text)) is no time; write 9:30 or 09:30"
    case .noSuchDay(let text):
      "\(Self.quoted(text)) is no day of the calendar"
    case .otherWeekday(let text, let day):
      "\(Self.quoted(text)) does not fit: \(day) is a \(day.weekday.short)"
    case .noSuchWeek(let text, let year?):
      "\(Self.quoted(text)) does not exist; \(year) has \(Week.count(in: year)) weeks"
    case .noSuchWeek(let text, nil):
      "\(Self.quoted(text)) does not exist; a year has 52 or 53 weeks"
    case .outOfRange(let text):
      "\(Self.quoted(text)) is out of range; years run from 1600 to 9999"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.count > 40 ? "“\(text.prefix(39))…”" : "“\(text)”"
  }
}
