import CandidCore
import Canvas

/// The lines of the private log over a form, one of which goes into the text.
enum HardPartList {
  static func draw(_ form: Form, _ model: Model, _ box: Rect, _ frame: inout Frame) {
    guard let picked = form.pickedHardPart else { return }
    let parts = model.hardParts.parts
    // It stands on the frame of the form.
    let rows = max(1, min(parts.count, box.rows - 6))
    let list = Rect(
      row: box.row + box.rows - 1 - rows,
      column: box.column + 2,
      columns: box.columns - 4,
      rows: rows
    )
    let head = Rect(row: list.row - 1, column: box.column + 1, columns: box.columns - 2, rows: 1)
    frame.cover(box)
    frame.clear(Rect(row: head.row, column: head.column, columns: head.columns, rows: rows + 1))
    frame.rule(row: head.row, columns: head.column..<head.column + head.columns)
    let count = parts.count > rows ? " \(picked + 1) of \(parts.count)" : ""
    frame.writeCut(
      " Hard parts you noted\(count) ",
      row: head.row,
      column: list.column,
      width: list.columns,
      style: .bold
    )
    let first = max(0, picked - rows + 1)
    let posts = model.plan.pages.values.flatMap(\.posts)
    for (index, part) in parts.enumerated().dropFirst(first).prefix(rows) {
      let row = list.row + index - first
      let line = part.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      let told = part.posts(among: posts).first
      let pieces = [
        Piece("\(part.day)  ", .dim), Piece(line, index == picked ? .reversed : .plain),
        Piece(told.map { "  in “\($0.title)”" } ?? "", .dim),
      ]
      frame.writeCut(pieces, row: row, column: list.column, width: list.columns)
      let rect = Rect(row: row, column: list.column, columns: list.columns, rows: 1)
      frame.mark(rect, as: Spot.hardPart(index))
      if index == picked { frame.cursor = Point(row: row, column: list.column) }
    }
  }
}
