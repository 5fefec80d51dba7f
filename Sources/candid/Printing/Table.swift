import Canvas

/// Rows of words whose columns stand under each other, two blanks apart; the last one wraps.
enum Table {
  static func lines(_ rows: [[String]], _ console: Console) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<max(0, count - 1)).map { column in
      rows.map { Text.columns($0[column], characters: console.characters) }.max() ?? 0
    }
    let indent = widths.reduce(0) { $0 + $1 + 2 }
    return rows.flatMap { row in
      let head = zip(row, widths).map { word, width in
        Text.padded(word, to: width, characters: console.characters) + "  "
      }
      .joined()
      let room = max(20, (console.columns ?? 100) - indent)
      let last = Text.wrapped(row.last ?? "", columns: room, characters: console.characters)
      return last.enumerated().map { index, line in
        (index == 0 ? head : Text.blanks(indent)) + line
      }
    }
  }
}
