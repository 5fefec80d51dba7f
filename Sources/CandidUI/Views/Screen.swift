import CandidCore
import Canvas

/// The whole screen as a function of the model.
package enum Screen {
  package static func frame(of model: Model) -> Frame {
    var frame = Frame(size: model.size, characters: model.characters)
    draw(model, &frame)
    return frame
  }

  static func draw(_ model: Model, _ frame: inout Frame) {
    guard WeekLayout(model.size).kind != .tooSmall else {
      drawTooSmall(model, &frame)
      return
    }
    let view = Views.view(model.context)
    switch view.content {
    case .drawn(let draw): draw(model, &frame)
    case .lines: draw(view, model.shownLines, model, &frame)
    }
    if case .form(let form) = model.entry { FormView.draw(form, model, &frame) }
    // Last, as a long message takes rows of what is above it.
    BottomLines.draw(model, &frame)
  }

  /// Says in one line what the screen needs and has; keys still work.
  private static func drawTooSmall(_ model: Model, _ frame: inout Frame) {
    let size = model.size
    let keys = model.entry == .none ? "\(model.key("q")) quits" : "typing is kept"
    let text = "needs 40x12, has \(size.columns)x\(size.rows); \(keys)"
    frame.write(text, row: 0, column: 0, width: size.columns)
  }

  private static func draw(
    _ view: View,
    _ text: ReadingLines,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let words = model.opened.last?.words ?? ""
    let title = words.isEmpty ? view.title : "\(view.title) \(model.glyphs.dot) “\(words)”"
    TitleBar.draw(model, middle: title, &frame)
    let columns = model.size.columns
    frame.rule(row: 1, columns: 0..<columns)
    FilterRule.draw(model, row: 1, columns: columns, &frame)
    let rows = Views.textRows(in: model.size)
    let scroll = max(0, min(model.opened.last?.scroll ?? 0, text.lines.count - rows))
    let pinned = 0..<text.pinned
    let moving = text.pinned + scroll..<max(text.pinned + scroll, text.lines.count)
    let picked = model.opened.last?.selection.flatMap { place in
      text.items.indices.contains(place) ? text.items[place] : nil
    }
    frame.mark(Rect(row: 2, column: 0, columns: columns, rows: rows), as: Spot.lines)
    for (row, place) in (Array(pinned) + moving).prefix(rows).enumerated() {
      frame.writeCut(text.lines[place], row: row + 2, column: 1, width: columns - 2)
      if picked?.lowerBound == place { frame.cursor = Point(row: row + 2, column: 1) }
      if let item = text.items.firstIndex(where: { $0.contains(place) }) {
        let line = Rect(row: row + 2, column: 0, columns: columns, rows: 1)
        frame.mark(line, as: Spot.item(item, in: view.context))
      }
    }
    let below = text.lines.count - scroll - rows
    if below > 0, model.entry == .none {
      let text = "\(below) more below"
      frame.write(text, row: rows + 2, column: columns - text.count - 1, style: .dim)
    }
  }
}
