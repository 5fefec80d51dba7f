import CandidCore
import Canvas

extension Context {
  package static let ideas = Context("ideas")
}

extension View {
  /// The ideas beside the week, whose focused day takes one.
  package static let ideas = View(
    .ideas,
    "Ideas",
    .drawn { model, frame in
      let layout = model.layout
      WeekHead.draw(model, &frame)
      if layout.kind == .agenda {
        AgendaView.drawStrip(model, &frame)
      } else {
        GridView.draw(model, layout, &frame)
        frame.rule(column: layout.gridColumns, rows: 3..<layout.detailTop)
      }
      IdeaList.draw(model, in: layout.ideaRect, &frame)
      if layout.kind == .panel, let idea = model.detailPost {
        frame.rule(
          row: layout.selectedIdeaRect.row - 1,
          columns: layout.gridColumns + 1..<model.size.columns
        )
        SidePanel.drawPost(idea, in: layout.selectedIdeaRect, model, &frame)
      } else if layout.detailRows > 0 {
        DetailStrip.draw(model, layout, &frame)
      }
    }
  )
}

/// The list of ideas, a line each; it scrolls so that the selected one is always seen.
enum IdeaList {
  static func draw(_ model: Model, in rect: Rect, _ frame: inout Frame) {
    let ideas = model.listedIdeas
    frame.mark(rect, as: Spot.ideas)
    drawHead(ideas.count, model, in: rect, &frame)
    let list = Rect(
      row: rect.row + 1,
      column: rect.column,
      columns: rect.columns,
      rows: max(1, rect.rows - 1)
    )
    guard let selected = model.ideaPlace else {
      frame.writeWrapped(emptyWords(model), in: list)
      return
    }
    let first = max(0, min(selected - list.rows / 2, ideas.count - list.rows))
    for (index, idea) in ideas.enumerated().dropFirst(first).prefix(list.rows) {
      let row = list.row + index - first
      frame.writeCut(line(of: idea, model), row: row, column: list.column, width: list.columns)
      let place = Rect(row: row, column: list.column, columns: list.columns, rows: 1)
      frame.mark(place, as: Spot.idea(index, idea.id))
      if idea.stage == .skipped { frame.restyle(place) { $0 = .dim } }
      guard index == selected else { continue }
      frame.restyle(place) { $0 = .reversed }
      frame.cursor = Point(row: row, column: list.column)
    }
  }

  private static func drawHead(
    _ count: Int,
    _ model: Model,
    in rect: Rect,
    _ frame: inout Frame
  ) {
    let place = model.ideaPlace.map { "\($0 + 1) of \(count)" } ?? ""
    let style = Style(isBold: true, isReversed: model.dropPlace == .ideas)
    let head = [Piece("Ideas", style), Piece("  "), Piece(place, .dim)]
    frame.writeCut(head, row: rect.row, column: rect.column, width: rect.columns)
  }

  private static func emptyWords(_ model: Model) -> String {
    if let why = model.closed(.ideas) { return "! \(why)" }
    let hidden = model.allIdeas.count
    if hidden > 0 {
      return
        "The filter hides \(Wording.count(hidden, "idea")); \(model.key("f", in: .ideas)) changes it."
    }
    return "No ideas yet; \(model.key("a", in: .ideas)) adds one. "
      + "In the week, \(model.key("m")) and `ideas` makes one of a post."
  }

  /// The beads, a mark, the title, and at its end sale and stage.
  private static func line(of idea: Post, _ model: Model) -> [Piece] {
    let mark = Card.mark(of: idea, model)
    let signs = Card.signs(of: idea, model.glyphs)
    return Card.beads(of: idea, model.glyphs)
      + [Piece(mark.isEmpty ? " " : mark), Piece(idea.title), Piece(signs.text.isEmpty ? "" : " ")]
      + signs
  }
}
