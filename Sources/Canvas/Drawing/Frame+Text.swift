extension Frame {
  /// The rows as text, joined by `\n`, without the blanks at the end of each.
  package var text: String { text(keepingTrailingBlanks: false) }

  /// Gives the rows as text, joined by `\n`.
  package func text(keepingTrailingBlanks: Bool) -> String {
    joinedRows { cell in cell.text }
      .map { keepingTrailingBlanks ? $0 : $0.trimmed(of: " ") }
      .joined(separator: "\n")
  }

  /// How each cell looks: a letter a cell, row by row, and what the letters stand for.
  ///
  /// `.` is plain, left out at the end of a row; the other looks are `A`, `B`, … in the order in
  /// which they come:
  /// ```
  /// AA..B
  /// A bold
  /// B dim underlined colour 132
  /// ```
  /// The letters end after 52 looks; all further ones are `?`.
  package var styles: String {
    var letters: [Style: Character] = [.plain: "."]
    var legend: [String] = []
    let rows = joinedRows { cell in
      if let letter = letters[cell.style] { return String(letter) }
      let letter = Self.styleLetters.dropFirst(legend.count).first ?? "?"
      letters[cell.style] = letter
      legend.append("\(letter) \(cell.style.words)")
      return String(letter)
    }
    return (rows.map { $0.trimmed(of: ".") } + legend).joined(separator: "\n")
  }

  private static let styleLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

  private func joinedRows(_ text: (Cell) -> String) -> [String] {
    (0..<size.rows).map { row in
      cells[row * size.columns..<(row + 1) * size.columns].reduce(into: "") { $0 += text($1) }
    }
  }
}

extension Style {
  /// The attributes in words, for the screens that tests compare.
  fileprivate var words: String {
    var words: [String] = []
    if isBold { words.append("bold") }
    if isDim { words.append("dim") }
    if isUnderlined { words.append("underlined") }
    if isReversed { words.append("reversed") }
    if let colour { words.append("colour \(colour)") }
    return words.joined(separator: " ")
  }
}

extension String {
  fileprivate func trimmed(of character: Character) -> String {
    var shown = self[...]
    while shown.last == character { shown.removeLast() }
    return String(shown)
  }
}
