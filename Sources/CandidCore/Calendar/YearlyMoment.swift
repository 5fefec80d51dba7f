/// A moment of every year on a wall clock, such as `M10.5.0/3`: 03:00 on the last Sunday of October.
struct YearlyMoment: Equatable {
  enum Date: Equatable {
    /// `J60`: a day from 1 to 365 that never counts February 29.
    case dayWithoutLeap(Int)
    /// `59`: a day from 0 to 365 that counts February 29.
    case dayWithLeap(Int)
    /// `M3.5.0`: the week from 1 to 5, where 5 is the last.
    case weekday(Weekday, week: Int, month: Int)
  }

  let date: Date
  /// Seconds after midnight of the date; may be negative or more than a day.
  let time: Int

  /// Seconds since 1970-01-01 00:00 on the same wall clock.
  func seconds(in year: Int) -> Int {
    dayNumber(in: year) * 86_400 + time
  }

  private func dayNumber(in year: Int) -> Int {
    let newYear = Day.number(ofYear: year)
    switch date {
    case .dayWithLeap(let day):
      return newYear + day
    case .dayWithoutLeap(let day):
      return newYear + day - 1 + (day >= 60 && Day.isLeap(year) ? 1 : 0)
    case .weekday(let weekday, let week, let month):
      let first = Day(unchecked: newYear + Day.daysBefore(month: month, year: year))
      var offset = first.weekday.daysUntil(weekday) + 7 * (week - 1)
      if offset >= Day.length(ofMonth: month, year: year) { offset -= 7 }
      return first.number + offset
    }
  }
}
