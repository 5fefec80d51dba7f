import Canvas

/// Text of a field wrapped into rows; places are offsets in UTF-8.
///
/// Rows are laid out when they are asked for, from a place where one is known to begin: what a screen
/// shows of a long text costs no more than that of a short one.
struct TextLayout {
  struct Row: Equatable {
    var start: Int
    /// Where its text ends, before the line end.
    var end: Int
    /// Where the next row begins; nil in the last one.
    var next: Int?

    /// Whether it ends where the next begins.
    var isWrapped: Bool { next == end }

    /// Whether the cursor stands in it at a place.
    func holds(_ place: Int) -> Bool { place >= start && place < next ?? .max }
  }

  let text: String
  let columns: Int
  var characters = CharacterSet.unicode

  /// The row that begins at a place.
  ///
  /// Wraps behind blanks, which may hang over the edge by one, and in a word wider than a row.
  func row(from start: Int) -> Row {
    let bytes = text.utf8.span
    var place = start
    var used = 0
    var wordStart: Int?
    while place < bytes.count {
      if bytes[place] == 0x0A { return Row(start: start, end: place, next: place + 1) }
      if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A {
        return Row(start: start, end: place, next: place + 2)
      }
      let character = character(at: place)
      let isBlank = bytes[place] == 0x20 && character.columns == 1
      if isBlank, used == columns { return Row(start: start, end: place + 1, next: place + 1) }
      if used + character.columns > columns, place > start {
        let end = wordStart ?? place
        return Row(start: start, end: end, next: end)
      }
      used += character.columns
      place = character.end
      if isBlank { wordStart = place }
    }
    return Row(start: start, end: place, next: nil)
  }

  /// As many rows as there are from a place where one begins.
  func rows(from start: Int, count: Int) -> [Row] {
    var rows: [Row] = []
    var start: Int? = start
    while rows.count < count, let from = start {
      rows.append(row(from: from))
      start = rows[rows.count - 1].next
    }
    return rows
  }

  /// As many rows as there are up to the one that holds a place.
  ///
  /// Takes time linear in the lines that they are part of.
  func rows(upTo place: Int, count: Int) -> [Row] {
    var rows: [Row] = []
    var place = place
    while true {
      let lineStart = text.lineStart(before: place)
      rows = Array((line(from: lineStart, upTo: place, count: count) + rows).suffix(count))
      if rows.count == count || lineStart == 0 { return rows }
      place = lineStart - 1
    }
  }

  /// The last rows of a line up to a place in it.
  private func line(from start: Int, upTo place: Int, count: Int) -> [Row] {
    var rows = [row(from: start)]
    while let last = rows.last, !last.holds(place), let next = last.next {
      rows.append(row(from: next))
      if rows.count > 2 * count + 64 { rows.removeFirst(rows.count - count) }
    }
    return rows
  }

  /// The row that holds a place, laid out from the start of its line.
  func row(holding place: Int) -> Row {
    rows(upTo: place, count: 1).first ?? row(from: 0)
  }

  /// The column a place stands at in its row.
  func column(of place: Int, in row: Row) -> Int {
    var (column, index) = (0, row.start)
    while index < min(place, row.end) {
      let character = character(at: index)
      column += character.columns
      index = character.end
    }
    return column
  }

  /// The place in a row nearest to a column, before it.
  func place(at column: Int, in row: Row) -> Int {
    var (used, place) = (0, row.start)
    while place < row.end {
      let character = character(at: place)
      used += character.columns
      // The last place of a wrapped row is the first one of the next.
      if used > column || row.isWrapped && character.end >= row.end { break }
      place = character.end
    }
    return place
  }

  func text(of row: Row) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: row.start)
    return String(text[start..<utf8.index(start, offsetBy: row.end - row.start)])
  }

  private func character(at place: Int) -> (end: Int, columns: Int) {
    Text.character(in: text, at: place, characters: characters)
  }
}
