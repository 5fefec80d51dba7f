import Canvas

extension Context {
  package static let help = Context("help")
}

extension View {
  /// Every key, printed from the command table; only those that hold the words searched for.
  package static let help = View(.help, "Help", .lines(HelpText.lines))
}

/// The words of the help.
enum HelpText {
  private static let keyColumns = 22

  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    // The view the help was opened from comes first.
    let origin =
      model.parked == nil ? model.opened.dropLast().last?.context ?? .week : .form
    let words = model.opened.last { $0.context == .help }?.words ?? ""
    var text = ReadingLines()
    for section in KeyTable.sections(model.keyMap, first: origin) {
      let rows = section.rows.filter { $0.holds(words) }
      guard !rows.isEmpty else { continue }
      text.lines.append([Piece(section.title, .bold)])
      text.lines += rows.flatMap { lines(of: $0, columns) } + [[]]
    }
    if text.lines.isEmpty {
      text.lines = [[Piece("no key has “\(words)”; \(model.key("/", in: .help)) searches anew")]]
    }
    return text
  }

  /// The keys, and beside them what they do in as many lines as that takes.
  private static func lines(of row: KeyTable.Row, _ columns: Int) -> [[Piece]] {
    let keys = row.keys.padding(to: keyColumns)
    let room = max(10, columns - 2 - Text.columns(keys))
    let blanks = Text.blanks(Text.columns(keys))
    return Text.wrapped(row.summary, columns: room).enumerated().map { place, line in
      [Piece("  "), Piece(place == 0 ? keys : blanks, .bold), Piece(line)]
    }
  }
}

extension KeyTable.Row {
  /// Whether keys, name or summary hold all of some words, in any letter case.
  fileprivate func holds(_ words: String) -> Bool {
    let own = "\(keys) \(command) \(summary)"
    return words.split(separator: " ").allSatisfy { word in
      own.contains(word) || own.lowercased().contains(word.lowercased())
    }
  }
}

extension String {
  fileprivate func padding(to columns: Int) -> String {
    self + Text.blanks(max(1, columns - Text.columns(self)))
  }
}
