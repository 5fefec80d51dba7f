import CandidCore
import Canvas

extension Context {
  package static let review = Context("review")
}

extension View {
  /// Twelve weeks, a row each, and below them where they go; any weeks by scrolling.
  package static let review = View(
    .review,
    "Review",
    .drawn { model, frame in ReviewDrawing.draw(model, &frame) }
  )
}

/// How the review stands on the screen.
enum ReviewDrawing {
  private static let top = 2
  /// The fewest rows of weeks that words below them leave.
  private static let fewestWeeks = 4

  static func draw(_ model: Model, _ frame: inout Frame) {
    guard let span = model.reviewSpan else { return }
    let weeks = span.weeks(in: model.plan)
    let review = Review(of: weeks, in: model.plan, weighed: model.weighed.balances)
    drawHead(weeks, model, &frame)
    let words = words(of: review, span.selected, rows: .max, model)
    let room = model.size.rows - 2 - top
    let shown = max(1, min(review.rows.count, max(fewestWeeks, room - words.count - 1)))
    drawRows(review, from: weeks.lowerBound, span.selected, shown, model, &frame)
    for (row, line) in self.words(of: review, span.selected, rows: room - shown - 1, model)
      .enumerated()
    {
      frame.write([Piece(line)], row: top + shown + 1 + row, column: 1)
    }
  }

  private static func drawHead(
    _ weeks: ClosedRange<Week>,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let plan = model.plan
    let first = plan.days(of: weeks.lowerBound).lowerBound
    let days = first...plan.days(of: weeks.upperBound).upperBound
    let range = Wording.range(days, model.glyphs)
    TitleBar.draw(model, middle: "Review \(model.glyphs.dot) \(range)", &frame)
    frame.rule(row: 1, columns: 0..<model.size.columns)
    FilterRule.draw(model, row: 1, columns: model.size.columns, &frame)
  }

  /// The rows that fit; the selected one is always among them.
  private static func drawRows(
    _ review: Review,
    from start: Week,
    _ selectedWeek: Week,
    _ shown: Int,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let selected = selectedWeek - start
    let columns = model.size.columns
    let lines = ReviewLines(
      review,
      in: model.plan,
      today: model.clock.today,
      model.glyphs,
      columns: columns - 2
    )
    .lines
    let first = max(0, min(selected - shown / 2, lines.count - shown))
    for (index, line) in lines.dropFirst(first).prefix(shown).enumerated() {
      let row = top + index
      let rect = Rect(row: row, column: 0, columns: columns, rows: 1)
      frame.writeCut(line, row: row, column: 1, width: columns - 2)
      frame.mark(rect, as: Spot.week(start.adding(first + index)))
      guard first + index == selected else { continue }
      frame.restyle(rect) { $0 = .reversed }
      frame.cursor = Point(row: row, column: 1)
    }
  }

  /// Where the weeks go, whether this one is planned, and why flags of the selected one may stand, in
  /// so many rows at most.
  private static func words(
    of review: Review,
    _ selected: Week,
    rows: Int,
    _ model: Model
  ) -> [String] {
    let findings = review.rows.first { $0.balance.week == selected }?.balance.findings ?? []
    let reasons = findings.compactMap(\.accepted?.reason)
    let sentences =
      review.sentences(today: model.clock.today, in: model.plan)
      + (reasons.isEmpty ? [] : [BalanceWords.reasons(of: selected, reasons)])
    let columns = Views.textColumns(in: model.size)
    return sentences.reduce(into: []) { lines, sentence in
      guard lines.count < rows else { return }
      lines += Text.wrapped(
        sentence,
        columns: columns,
        maxLines: rows - lines.count,
        characters: model.characters
      )
    }
  }
}
