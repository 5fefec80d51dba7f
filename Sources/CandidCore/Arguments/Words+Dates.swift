extension Words {
  package static func day(
    _ word: String,
    option: String,
    _ base: DateBase
  ) throws(ArgumentError) -> Day {
    try checkFilled(word, option, "a day such as fri, +3d or 2026-11-24")
    do throws(DateWordError) {
      return try base.day(word)
    } catch {
      throw .date(option: option, error)
    }
  }

  package static func time(_ word: String, option: String) throws(ArgumentError) -> Time {
    try checkFilled(word, option, "a time such as 9:30")
    do throws(DateWordError) {
      return try DateWord.time(word)
    } catch {
      throw .date(option: option, error)
    }
  }

  package static func week(
    _ word: String,
    option: String? = nil,
    today: Day,
    startingOn start: Weekday
  ) throws(ArgumentError) -> Week {
    try checkFilled(word, option ?? "a week", "one such as this, w48 or 2026-W48")
    do throws(DateWordError) {
      return try DateWord.week(word, today: today, startingOn: start)
    } catch {
      throw .date(option: option, error)
    }
  }
}
