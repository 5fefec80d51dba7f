import CandidCore
import Canvas

/// The month of the focused day in a few rows, to see where the week lies.
///
/// It tells of no posts: most of its weeks are not read, as the week on the screen needs none of them.
enum SmallMonth {
  /// The month's name, the names of the days, and six weeks.
  static let rows = 8
  private static let dayColumns = 4

  static func draw(_ model: Model, row: Int, column: Int, _ frame: inout Frame) {
    let day = model.day
    guard let first = Day(year: day.year, month: day.month, day: 1) else { return }
    let title = "\(day.monthName) \(day.year)"
    frame.write(title, row: row, column: column, style: .bold)
    for (place, weekday) in model.days.map(\.weekday).enumerated() {
      let name = String(weekday.short.prefix(2))
      frame.write(name, row: row + 1, column: column + 6 + place * dayColumns, style: .dim)
    }
    let start = Week(showing: first, startingOn: model.plan.settings.weekStart)
    for place in 0..<6 {
      let week = start.adding(place)
      drawWeek(week, model, row: row + 2 + place, column: column, &frame)
    }
  }

  private static func drawWeek(
    _ week: Week,
    _ model: Model,
    row: Int,
    column: Int,
    _ frame: inout Frame
  ) {
    let name = ReviewLayout.narrowest.name(of: week)
    frame.write(name, row: row, column: column, style: week == model.week ? .bold : .dim)
    let days = week.days(startingOn: model.plan.settings.weekStart)
    for (place, day) in days.enumerated() {
      let start = column + 5 + place * dayColumns
      if day == model.clock.today {
        frame.write(model.glyphs.today, row: row, column: start, style: .bold)
      }
      var style = Style.plain
      style.isReversed = day == model.day
      style.isUnderlined = day == model.clock.today
      style.isDim = day.month != model.day.month
      let number = day.dayOfMonth < 10 ? " \(day.dayOfMonth)" : "\(day.dayOfMonth)"
      frame.write(number, row: row, column: start + 1, style: style)
      let place = Rect(row: row, column: start, columns: dayColumns, rows: 1)
      frame.mark(place, as: Spot { model, _ in model.focus(day) })
    }
  }
}
