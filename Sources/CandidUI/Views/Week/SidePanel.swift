import CandidCore
import Canvas

/// The selected post, its questions and the last four weeks beside the grid.
enum SidePanel {
  static func draw(_ model: Model, _ layout: WeekLayout, _ frame: inout Frame) {
    let left = layout.gridColumns
    let bottom = model.size.rows - 2
    frame.rule(column: left, rows: 3..<bottom)
    let columns = layout.panelColumns - 2
    // A low panel is the post's alone.
    let showsWeeks = model.size.rows >= 24
    let weeksTop = showsWeeks ? bottom - 5 : bottom
    let showsMonth = model.size.rows >= 40
    let postEnd = showsMonth ? weeksTop - SmallMonth.rows - 1 : weeksTop
    let rect = Rect(row: 3, column: left + 2, columns: columns, rows: postEnd - 4)
    if let post = model.detailPost {
      drawPost(post, in: rect, model, &frame)
    } else if let open = model.detailSlot {
      let words = [SlotCard.facts(of: open, model), ""] + SlotCard.words(of: open, model)
      frame.writeWrapped(words.joined(separator: "\n"), in: rect, style: .dim)
    } else {
      frame.write(PostDetail.emptyDay(in: model), row: 3, column: rect.column, width: columns)
    }
    if showsMonth {
      frame.rule(row: postEnd, columns: rect.column..<rect.column + columns)
      SmallMonth.draw(model, row: postEnd + 1, column: rect.column, &frame)
    }
    if showsWeeks { drawWeeks(model, row: weeksTop, column: rect.column, columns: columns, &frame) }
  }

  static func drawPost(
    _ post: Post,
    in rect: Rect,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let end = rect.row + rect.rows
    // The questions are left out where they would leave no room for the text.
    let questionRows = rect.rows >= 24 ? 12 : 0
    var row = rect.row
    func place(_ rows: Int) -> Rect {
      let rows = min(rows, end - row)
      return Rect(row: row, column: rect.column, columns: rect.columns, rows: rows)
    }
    let sought = model.soughtWords
    row += frame.writeWrapped(post.title, in: place(3), style: .bold, marking: sought)
    row += frame.writeWrapped(PostDetail.facts(of: post, model).text, in: place(3)) + 1
    // What came of it is in the person's own words, which need more than a line.
    let figureRows = post.reflection.isEmpty ? 1 : 4
    let textPlace = place(end - row - questionRows - 1 - figureRows)
    let text = PostDetail.text(of: post, sought, in: textPlace)
    row += frame.writeWrapped(text, in: textPlace, marking: sought)
    let figures = PostDetail.figures(of: post, model)
    frame.writeWrapped(figures, in: place(figureRows), style: .dim)
    guard questionRows > 0 else { return }
    let questions = Rect(
      row: end - questionRows,
      column: rect.column,
      columns: rect.columns,
      rows: questionRows
    )
    DetailStrip.drawQuestions(of: post, in: questions, &frame)
  }

  /// The shown week and its three predecessors, a row each.
  private static func drawWeeks(
    _ model: Model,
    row: Int,
    column: Int,
    columns: Int,
    _ frame: inout Frame
  ) {
    frame.rule(row: row, columns: column..<column + columns)
    for back in 0..<4 {
      let week = model.week.adding(back - 3)
      let outlook = WeekOutlook(of: week, in: model.plan)
      let place = row + 1 + back
      let rect = Rect(row: place, column: column, columns: columns, rows: 1)
      let day = model.day.adding(7 * (back - 3))
      frame.mark(rect, as: Spot { model, _ in model.focus(day) })
      let name = "W\(week.number < 10 ? "0" : "")\(week.number)"
      frame.write(name, row: place, column: column, style: back == 3 ? .bold : .plain)
      frame.write(
        BeadRow.stories(outlook.mix, model.glyphs),
        row: place,
        column: column + 5,
        width: BeadRow.longest
      )
      frame.writeCut(
        model.plan.damages(in: week).isEmpty ? outlook.short : "! cannot be read",
        row: place,
        column: column + 7 + BeadRow.longest,
        width: columns - 7 - BeadRow.longest,
        style: Palette.style(outlook.verdict)
      )
    }
  }
}
