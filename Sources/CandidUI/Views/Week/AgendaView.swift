import CandidCore
import Canvas

/// The week as a list by day, for narrow screens, under a strip of the days.
enum AgendaView {
  private struct Line {
    var pieces: [Piece]
    var isFocused = false
    var isDim = false
    var spot: Spot?
    /// Whether it names a day.
    var isHead = false
  }

  static func draw(_ model: Model, _ frame: inout Frame) {
    drawStrip(model, &frame)
    let top = WeekLayout.headRows
    let rows = max(0, model.size.rows - 2 - top)
    let words = WeekWords.lines(for: model, columns: model.size.columns - 2)
    let lines = lines(model) + words.map { Line(pieces: [$0]) }
    let focused = lines.firstIndex(where: \.isFocused) ?? 0
    // The list stays put while the focus is in its first screenful, then follows it.
    var first = max(0, min(focused - rows + 3, lines.count - rows))
    let keepsHead = first > 0 && rows > 4
    // The head of a day would hide its last line, as if it had none.
    if keepsHead, first + 1 < lines.count, lines[first + 1].isHead { first += 1 }
    var shown = Array(lines.dropFirst(first).prefix(rows))
    // The day of the topmost post stays in sight.
    if keepsHead, let head = lines[...first].last(where: \.isHead) { shown[0] = head }
    for (index, line) in shown.enumerated() {
      let row = top + index
      frame.write(line.pieces, row: row, column: 1, width: model.size.columns - 1)
      let rect = Rect(row: row, column: 0, columns: model.size.columns, rows: 1)
      if let spot = line.spot { frame.mark(rect, as: spot) }
      if line.isDim { frame.restyle(rect) { $0 = Palette.laid(.dim, over: $0) } }
      if line.isFocused {
        frame.restyle(rect) { $0 = Palette.laid(.reversed, over: $0) }
        frame.cursor = Point(row: row, column: 1)
      }
    }
  }

  private static func lines(_ model: Model) -> [Line] {
    let items = model.items
    return model.days.flatMap { day -> [Line] in
      let dayItems = items.filter { $0.day == day }
      let isToday = day == model.clock.today
      let style = Style(isBold: true, isUnderlined: isToday)
      let mark = isToday ? model.glyphs.today : " "
      let rest = model.isRestDay(day) ? [Piece(" \(BalanceWords.rest)", .dim)] : []
      let head = [Piece(mark, .bold), Piece(Wording.day(day), style)] + rest
      var lines = [Line(pieces: head, spot: .day(day), isHead: true)]
      for (index, item) in dayItems.enumerated() {
        var line = line(of: item, model)
        line.isFocused = day == model.day && index == model.index
        line.spot = .card(item, on: day)
        lines.append(line)
      }
      if dayItems.isEmpty, day == model.day {
        lines.append(
          Line(pieces: [Piece(model.canAdd ? "   \(model.key("a")) adds" : " ")], isFocused: true)
        )
      }
      return lines
    }
  }

  private static func line(of item: DayItem, _ model: Model) -> Line {
    switch item {
    case .post(let post):
      Line(pieces: line(of: post, model), isDim: Card.isDim(post))
    case .slot(let open):
      Line(pieces: [Piece(SlotCard.line(of: open, model.glyphs))], isDim: true)
    }
  }

  private static func line(of post: Post, _ model: Model) -> [Piece] {
    let time = model.shownTime(of: post)
    let channel = Card.channel(post.channels)
    let room = model.size.columns - 14 - Text.columns(channel)
    let signs = Card.signs(of: post, model.glyphs)
    let mark = Card.mark(of: post, model)
    let title = Text.cut(
      post.title,
      to: max(1, room - signs.columns),
      characters: model.characters,
      marking: model.soughtWords?.ranges(in: post.title) ?? []
    )
    return [Piece(" ")] + Card.beads(of: post, model.glyphs)
      + [Piece("\(mark.isEmpty ? " " : mark)\(time) \(channel)\(channel.isEmpty ? "" : " ")")]
      + title.pieces(.plain) + [Piece(" ")] + signs
  }

  /// One place a day: its number, and how many posts it has.
  static func drawStrip(_ model: Model, _ frame: inout Frame) {
    let columns = model.size.columns
    let width = columns / 7
    for (place, day) in model.days.enumerated() {
      let count = model.allItems(on: day).count { $0.post?.isProjected == false }
      let isToday = day == model.clock.today
      let text = "\(day.weekday.short.prefix(2))\(day.dayOfMonth)"
      let style = Style(
        isBold: isToday,
        isUnderlined: isToday,
        isReversed: model.dropPlace ?? .day(model.day) == .day(day)
      )
      let column = place * width
      frame.mark(Rect(row: 3, column: column, columns: width, rows: 1), as: Spot.day(day))
      if isToday { frame.write(model.glyphs.today, row: 3, column: column, style: .bold) }
      let used = frame.write(text, row: 3, column: column + 1, width: width - 1, style: style)
      let room = width - used - 2
      if count > 0, room > 0 {
        let text = "\(count)".count <= room ? "\(count)" : "+"
        frame.write(text, row: 3, column: column + used + 2, width: room, style: .dim)
      }
    }
    frame.rule(row: WeekLayout.headRows - 1, columns: 0..<columns)
    FilterRule.draw(model, row: WeekLayout.headRows - 1, columns: columns, &frame)
  }
}
