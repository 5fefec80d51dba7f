import CandidCore
import Canvas

/// The post in focus under the grid; on wide screens its three questions stand beside it.
enum DetailStrip {
  static func draw(_ model: Model, _ layout: WeekLayout, _ frame: inout Frame) {
    let top = layout.detailTop
    let columns = model.size.columns
    frame.rule(row: top, columns: 0..<columns)
    if let open = model.detailSlot {
      drawSlot(open, model, layout, &frame)
      return
    }
    guard let post = model.detailPost else {
      frame.write(" \(PostDetail.emptyDay(in: model)) ", row: top, column: 3, width: columns - 3)
      return
    }
    let facts =
      [Piece(" ")] + PostDetail.facts(of: post, model, columns: columns - 4) + [Piece(" ")]
    frame.write(facts, row: top, column: 3, width: columns - 3)
    let isWide = layout.detailRows > 4
    let width = isWide ? columns / 2 - 2 : columns - 2
    let rect = Rect(row: top + 1, column: 1, columns: width, rows: layout.detailRows - 1)
    drawPost(post, in: rect, model, &frame)
    if isWide {
      let start = columns / 2 + 1
      let right = Rect(
        row: top + 1,
        column: start,
        columns: columns - start - 1,
        rows: rect.rows
      )
      drawQuestions(of: post, in: right, &frame)
    }
  }

  private static func drawSlot(
    _ open: OpenSlot,
    _ model: Model,
    _ layout: WeekLayout,
    _ frame: inout Frame
  ) {
    let width = model.size.columns - 4
    frame.writeCut(
      " \(SlotCard.facts(of: open, model)) ",
      row: layout.detailTop,
      column: 3,
      width: width
    )
    for (index, line) in SlotCard.words(of: open, model).enumerated() {
      let row = layout.detailTop + 1 + index
      frame.writeCut(line, row: row, column: 1, width: width, style: .dim)
    }
  }

  private static func drawPost(
    _ post: Post,
    in rect: Rect,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let title = Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1)
    frame.writeWrapped(post.title, in: title, style: .bold, marking: model.soughtWords)
    let place = Rect(
      row: rect.row + 1,
      column: rect.column,
      columns: rect.columns,
      rows: rect.rows - 2
    )
    let text = PostDetail.text(of: post, model.soughtWords, in: place)
    frame.writeWrapped(text, in: place, marking: model.soughtWords)
    frame.writeCut(
      PostDetail.figures(of: post, model),
      row: rect.row + rect.rows - 1,
      column: rect.column,
      width: rect.columns,
      style: .dim
    )
  }

  /// Writes question and answer in turn, as far as the place goes.
  static func drawQuestions(of post: Post, in rect: Rect, _ frame: inout Frame) {
    var row = rect.row
    let answerRows = max(1, rect.rows / 3 - 1)
    for (question, answer) in PostDetail.questions(of: post) where row < rect.row + rect.rows {
      frame.writeCut(question, row: row, column: rect.column, width: rect.columns)
      row += 1
      let rows = min(answerRows, rect.row + rect.rows - row)
      let place = Rect(
        row: row,
        column: rect.column + 2,
        columns: rect.columns - 2,
        rows: rows
      )
      row += frame.writeWrapped(
        answer ?? "not answered yet",
        in: place,
        style: answer == nil ? .dim : .plain
      )
    }
  }
}
