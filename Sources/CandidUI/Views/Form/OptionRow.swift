import Canvas

/// Things to choose from, side by side; the one that the keys are at is always seen.
enum OptionRow {
  private static let gap = 2

  static func draw(
    _ options: [[Piece]],
    at place: Int,
    _ rect: Rect,
    hasFocus: Bool,
    _ frame: inout Frame,
    marked spot: (Int) -> Spot
  ) {
    guard options.indices.contains(place) else { return }
    var first = 0
    // Where some are left out before those, a sign stands for them.
    func lead() -> Int { first == 0 ? 0 : 2 }
    while first < place, lead() + width(options[first...place]) > rect.columns { first += 1 }
    if first > 0 {
      let more = frame.characters == .ascii ? "~" : "…"
      frame.write(more, row: rect.row, column: rect.column, style: .dim)
    }
    var column = rect.column + lead()
    for (index, option) in options.enumerated().dropFirst(first) {
      let room = rect.column + rect.columns - column
      if room <= 0 { break }
      if hasFocus, index == place { frame.cursor = Point(row: rect.row, column: column) }
      frame.writeCut(option, row: rect.row, column: column, width: room)
      let columns = min(room, option.columns)
      frame.mark(Rect(row: rect.row, column: column, columns: columns, rows: 1), as: spot(index))
      column += option.columns + gap
    }
  }

  /// Which options stand in each row, where one row has not the room for all.
  static func rows(of widths: [Int], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var used = 0
    for (place, width) in widths.enumerated() {
      if let last = rows.last, used + gap + width <= columns {
        rows[rows.count - 1] = last.lowerBound..<place + 1
        used += gap + width
      } else {
        rows.append(place..<place + 1)
        used = width
      }
    }
    return rows
  }

  private static func width(_ options: ArraySlice<[Piece]>) -> Int {
    options.reduce(-gap) { $0 + $1.columns + gap }
  }
}
