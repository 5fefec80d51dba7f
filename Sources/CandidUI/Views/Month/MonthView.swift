import CandidCore
import Canvas

extension Context {
  package static let month = Context("month")
}

extension View {
  /// Six weeks: the beads of each day, and at the right how each week stands.
  package static let month = View(
    .month,
    "Month",
    .drawn { model, frame in MonthDrawing.draw(model, &frame) }
  )
}

/// How the month stands on the screen.
enum MonthDrawing {
  static func draw(_ model: Model, _ frame: inout Frame) {
    guard let picked = model.monthDay, let weeks = model.monthWeeks else { return }
    let layout = MonthLayout(model.size)
    TitleBar.draw(model, middle: "\(picked.monthName) \(picked.year)", &frame)
    drawHead(model, layout, &frame)
    for place in 0...(weeks.upperBound - weeks.lowerBound) {
      drawWeek(weeks.lowerBound.adding(place), at: place, picked, model, layout, &frame)
    }
    FilterRule.draw(model, row: 2, columns: model.size.columns, &frame)
    drawDay(picked, model, &frame)
  }

  private static func drawHead(_ model: Model, _ layout: MonthLayout, _ frame: inout Frame) {
    frame.rule(row: 2, columns: 0..<model.size.columns)
    let bottom = min(layout.top(ofWeek: MonthLayout.weeks), model.size.rows - 3)
    for (day, column) in zip(model.days, layout.dayColumns) {
      let name = column.width > 10 ? day.weekday.name.capitalised : day.weekday.short
      frame.write(name, row: 1, column: column.start + 1, width: column.width - 1, style: .bold)
      frame.rule(column: column.start + column.width, rows: 1..<bottom)
    }
  }

  private static func drawWeek(
    _ week: Week,
    at place: Int,
    _ picked: Day,
    _ model: Model,
    _ layout: MonthLayout,
    _ frame: inout Frame
  ) {
    let top = layout.top(ofWeek: place)
    let posts = model.plan.postsAndProjected(in: model.plan.days(of: week)).filter(model.shows)
    let isPicked = model.plan.days(of: week).contains(picked)
    frame.write(
      ReviewLayout.narrowest.name(of: week),
      row: top,
      column: 0,
      style: isPicked ? .bold : .dim
    )
    let days = week.days(startingOn: model.plan.settings.weekStart)
    for (day, column) in zip(days, layout.dayColumns) {
      let rect = Rect(
        row: top,
        column: column.start,
        columns: column.width,
        rows: layout.weekRows
      )
      MonthDay(day: day, posts: posts.filter { $0.day == day }, picked: picked)
        .draw(in: rect, model, &frame)
    }
    drawWords(of: week, top, model, layout, &frame)
  }

  /// How the week stands: its verdict, and where there is room what else was found.
  private static func drawWords(
    of week: Week,
    _ top: Int,
    _ model: Model,
    _ layout: MonthLayout,
    _ frame: inout Frame
  ) {
    let column = layout.wordColumn
    let balance = model.balance(of: week)
    guard balance.damages.isEmpty else {
      let words = layout.words == .sign ? "!" : "! unreadable"
      frame.write(words, row: top, column: column, style: Palette.flag)
      return
    }
    let words =
      switch layout.words {
      case .sign: String(balance.shortest.prefix { "!?".contains($0) })
      case .shortest: balance.shortest
      case .short: balance.short
      }
    let style = balance.isAccepted ? Style.plain : Palette.style(balance.verdict)
    let width = model.size.columns - column
    frame.writeCut(words, row: top, column: column, width: width, style: style)
    guard layout.words != .sign, layout.weekRows > 1 else { return }
    frame.writeCut(balance.othersText, row: top + 1, column: column, width: width, style: .dim)
  }

  /// The posts of the picked day in one line, above the message.
  private static func drawDay(_ day: Day, _ model: Model, _ frame: inout Frame) {
    let posts = model.plan.postsAndProjected(in: day...day).filter(model.shows)
    let titles = posts.map { post in
      (post.time == nil ? "" : "\(model.shownTime(of: post)) ") + post.title
    }
    let words =
      titles.isEmpty
      ? model.hiddenWords(on: day) ?? "no posts" : titles.joined(separator: " \(model.glyphs.dot) ")
    let pieces = [Piece("\(Wording.day(day))  ", .bold), Piece(words)]
    frame.writeCut(pieces, row: model.size.rows - 3, column: 1, width: model.size.columns - 2)
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
