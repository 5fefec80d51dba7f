import CandidCore
import Canvas

/// One day of the month view: its number, the beads of its posts and, where there is room, titles.
struct MonthDay {
  let day: Day
  /// What stands on it in order, projected posts too.
  let posts: [Post]
  /// The day that is picked, whose month is the one looked at.
  let picked: Day

  func draw(in rect: Rect, _ model: Model, _ frame: inout Frame) {
    frame.mark(rect, as: Spot.pickedDay(day))
    let number = drawNumber(in: rect, model, &frame)
    let (intentions, stories) = beads(model.glyphs)
    switch rect.rows {
    case 1: draw(stories, row: rect.row, column: rect.column + number, in: rect, &frame)
    case 2:
      draw(intentions, row: rect.row, column: rect.column + number, in: rect, &frame)
      draw(stories, row: rect.row + 1, column: rect.column + 1, in: rect, &frame)
    default:
      draw(intentions, row: rect.row + 1, column: rect.column + 1, in: rect, &frame)
      draw(stories, row: rect.row + 2, column: rect.column + 1, in: rect, &frame)
      drawTitles(in: rect, model, &frame)
    }
    if day == picked {
      let place = Rect(row: rect.row, column: rect.column, columns: Self.numberColumns, rows: 1)
      frame.restyle(place) { $0 = .reversed }
      frame.cursor = Point(row: rect.row, column: rect.column)
    }
  }

  /// - Returns: In which column of the day beads may begin.
  private func drawNumber(in rect: Rect, _ model: Model, _ frame: inout Frame) -> Int {
    let isToday = day == model.clock.today
    let isOther = (day.year, day.month) != (picked.year, picked.month)
    let style =
      isToday ? Style(isBold: true, isUnderlined: true) : isOther ? .dim : .plain
    let number = "\(day.dayOfMonth)"
    let blank = number.count == 1 ? " " : ""
    let mark = isToday ? model.glyphs.today : " "
    frame.write("\(mark)\(blank)", row: rect.row, column: rect.column, style: .bold)
    frame.write(number, row: rect.row, column: rect.column + 1 + blank.count, style: style)
    return Self.numberColumns + (rect.columns < 5 ? 0 : 1)
  }

  /// The mark of today and two figures.
  private static let numberColumns = 3

  /// One bead a post, in the order of the day; `+2` in the place of those that have no room.
  private func beads(_ glyphs: Glyphs) -> (intentions: [Piece], stories: [Piece]) {
    let counted = posts.filter { $0.isCounted && !$0.isProjected }
    let projected = posts.filter(\.isProjected).map { _ in Piece(glyphs.projected, .dim) }
    return (
      counted.map { Piece(glyphs.bead($0.intention), Palette.style($0.intention)) } + projected,
      counted.map { Piece(glyphs.bead($0.story), Palette.style($0.story)) } + projected
    )
  }

  private func draw(
    _ beads: [Piece],
    row: Int,
    column: Int,
    in rect: Rect,
    _ frame: inout Frame
  ) {
    let width = rect.column + rect.columns - column
    guard width > 0 else { return }
    guard beads.count > width else {
      frame.write(beads, row: row, column: column, width: width)
      return
    }
    if width == 1 {
      // A number here would be read as part of the day's.
      frame.write("+", row: row, column: column, style: .dim)
      return
    }
    // Room for the sign and the number of those left out, which that room makes more.
    var shown = max(0, width - 2)
    while shown > 0, "+\(beads.count - shown)".count > width - shown { shown -= 1 }
    let rest = Piece("+\(beads.count - shown)", .dim)
    frame.write(Array(beads.prefix(shown)) + [rest], row: row, column: column, width: width)
  }

  private func drawTitles(in rect: Rect, _ model: Model, _ frame: inout Frame) {
    let room = rect.rows - 3
    guard room > 0, rect.columns >= 8 else { return }
    let isCut = posts.count > room
    let shown = isCut ? room - 1 : posts.count
    for (place, post) in posts.prefix(shown).enumerated() {
      let time = post.time == nil ? "" : "\(model.shownTime(of: post)) "
      frame.writeCut(
        time + post.title,
        row: rect.row + 3 + place,
        column: rect.column + 1,
        width: rect.columns - 1,
        style: Card.isDim(post) ? .dim : .plain
      )
    }
    guard isCut else { return }
    let row = rect.row + 3 + shown
    frame.write("+\(posts.count - shown) more", row: row, column: rect.column + 1, style: .dim)
  }
}
