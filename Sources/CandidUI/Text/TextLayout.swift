import Canvas

/// Text of a field laid out in rows, so that a place in it has a row and a column.
struct TextLayout {
  /// The characters of each row, line ends left out; never empty.
  private(set) var rows: [Range<Int>] = []
  private let characters: [Character]

  /// Wraps at blanks, and in the middle of a word that is wider than a row.
  ///
  /// Takes time linear in the number of characters.
  init(_ characters: [Character], columns: Int) {
    self.characters = characters
    var start = 0
    var used = 0
    var breakable: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.endsLine {
        rows.append(start..<index)
        (start, used, breakable) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let width = Self.columns(of: character)
      if used + width > columns, index > start {
        let end = breakable ?? index
        rows.append(start..<end)
        (start, used, breakable) = (end, 0, nil)
        index = end
        continue
      }
      used += width
      index += 1
      if character == " " { breakable = index }
    }
    rows.append(start..<characters.count)
  }

  /// The row and the column a place in the text stands at.
  func point(of place: Int) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.lowerBound <= place } ?? 0
    let end = min(place, rows[row].upperBound)
    let column = characters[rows[row].lowerBound..<end].reduce(0) { $0 + Self.columns(of: $1) }
    return (row, column)
  }

  /// The place in a row nearest to a column, before it.
  func place(row: Int, column: Int) -> Int {
    guard rows.indices.contains(row) else { return row < 0 ? 0 : characters.count }
    var used = 0
    var place = rows[row].lowerBound
    // The last place of a wrapped row is the first one of the next.
    let isWrapped = row + 1 < rows.count && rows[row + 1].lowerBound == rows[row].upperBound
    let end = rows[row].upperBound - (isWrapped ? 1 : 0)
    while place < end {
      used += Self.columns(of: characters[place])
      if used > column { break }
      place += 1
    }
    return place
  }

  func text(of row: Int) -> String { String(characters[rows[row]]) }

  private static func columns(of character: Character) -> Int { Text.columns(String(character)) }
}
