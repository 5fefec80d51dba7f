import Canvas

extension Context {
  package static let help = Context("help")
}

extension View {
  /// Every key, printed from the command table.
  package static let help = View(
    .help,
    "Help",
    .lines { model, columns in
      // The view the help was opened from comes first.
      let origin = model.opened.dropLast().last?.context ?? .week
      let lines = KeyTable.sections(model.keyMap, first: origin).flatMap { section in
        [[Piece(section.title, .bold)]]
          + section.rows.map { row in
            let keys = row.keys.padding(to: 22)
            return [Piece("  "), Piece(keys, .bold), Piece(row.summary)]
          } + [[]]
      }
      return ReadingLines(lines: lines)
    }
  )
}

extension String {
  fileprivate func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(1, columns - Text.columns(self)))
  }
}
