import CandidCore
import Canvas

/// Seven columns of cards.
enum GridView {
  private static let headRow = 3

  static func draw(
    _ model: Model,
    _ layout: WeekLayout,
    _ frame: inout Frame
  ) {
    drawRules(layout, &frame)
    for (day, column) in zip(model.days, layout.dayColumns) {
      let rows = layout.detailTop - headRow
      let rect = Rect(row: headRow, column: column.start, columns: column.width, rows: rows)
      frame.mark(rect, as: Spot.day(day))
      drawHead(of: day, column, layout, model, &frame)
      drawDay(day, model.items(on: day), column, model, layout, &frame)
    }
    FilterRule.draw(
      model,
      row: WeekLayout.headRows - 1,
      columns: layout.gridColumns,
      &frame
    )
    drawWords(model, layout, &frame)
  }

  private static func drawRules(_ layout: WeekLayout, _ frame: inout Frame) {
    frame.rule(row: WeekLayout.headRows - 1, columns: 0..<layout.gridColumns)
    for column in layout.dayColumns.dropFirst() {
      frame.rule(column: column.start - 1, rows: headRow..<layout.detailTop)
    }
  }

  private static func drawHead(
    of day: Day,
    _ column: (start: Int, width: Int),
    _ layout: WeekLayout,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let isToday = day == model.clock.today
    if isToday { frame.write(model.glyphs.today, row: headRow, column: column.start, style: .bold) }
    let text = layout.namesMonths ? Wording.day(day) : Wording.shortDay(day)
    // Among the ideas no card is selected, but the day that takes one is.
    let takes = model.dropPlace == .day(day) || model.showsIdeas && day == model.day
    let style = takes ? Style.reversed : Style(isBold: isToday, isUnderlined: isToday)
    frame.write(text, row: headRow, column: column.start + 1, width: column.width - 1, style: style)
    let used = 2 + Text.columns(text)
    if model.isRestDay(day), layout.namesRest {
      frame.write(BalanceWords.rest, row: headRow, column: column.start + used, style: .dim)
    }
  }

  private static func drawDay(
    _ day: Day,
    _ items: [DayItem],
    _ column: (start: Int, width: Int),
    _ model: Model,
    _ layout: WeekLayout,
    _ frame: inout Frame
  ) {
    let isFocused = day == model.day && !model.showsIdeas
    guard !items.isEmpty else {
      if isFocused {
        drawEmptyFocus(column, model, &frame)
      } else if model.isRestDay(day), !layout.namesRest {
        let words = BalanceWords.rest
        frame.write(words, row: WeekLayout.headRows, column: column.start + 1, style: .dim)
      }
      return
    }
    let cards = layout.day(of: items.count)
    let scroll = isFocused ? model.scroll : 0
    for (place, item) in items.enumerated().dropFirst(scroll).prefix(cards.capacity) {
      let rect = Rect(
        row: WeekLayout.headRows + (place - scroll) * cards.pitch,
        column: column.start,
        columns: column.width,
        rows: cards.titleLines + 1
      )
      let isSelected = isFocused && place == model.index
      let spot = model.showsIdeas ? Spot.cardBesideIdeas : Spot.card
      frame.mark(rect, as: spot(item, day))
      switch item {
      case .post(let post): Card.draw(post, in: rect, isSelected: isSelected, model, &frame)
      case .slot(let open): SlotCard.draw(open, in: rect, isSelected: isSelected, model, &frame)
      }
    }
    guard cards.overflows else { return }
    let last = scroll + cards.capacity
    let text =
      scroll == 0
      ? "+\(items.count - last) more"
      : "\(scroll + 1)\(model.glyphs.range)\(last) of \(items.count)"
    let row = layout.detailTop - 1
    frame.write(text, row: row, column: column.start, width: column.width, style: .dim)
  }

  /// An empty day can be focused; the key that fills it stands there.
  private static func drawEmptyFocus(
    _ column: (start: Int, width: Int),
    _ model: Model,
    _ frame: inout Frame
  ) {
    let row = WeekLayout.headRows
    let rect = Rect(row: row, column: column.start, columns: column.width, rows: 1)
    frame.write(
      model.canAdd ? "\(model.key("a")) adds" : "",
      row: row,
      column: column.start,
      width: column.width
    )
    frame.restyle(rect) { $0 = .reversed }
    frame.cursor = Point(row: row, column: column.start)
  }

  /// What a week without cards needs to say: a damaged file, or how to begin.
  private static func drawWords(
    _ model: Model,
    _ layout: WeekLayout,
    _ frame: inout Frame
  ) {
    let words = WeekWords.lines(for: model, columns: layout.gridColumns - 4)
    let top = WeekLayout.headRows + 2
    for (index, line) in words.enumerated() where top + index < layout.detailTop {
      let row = top + index
      frame.clear(Rect(row: row, column: 0, columns: layout.gridColumns, rows: 1))
      frame.write(line.text, row: row, column: 2, width: layout.gridColumns - 2, style: line.style)
    }
  }
}
