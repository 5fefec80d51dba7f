import CandidCore
import Canvas

// Text in which the words that are looked for stand out: underlined and bold, so never by colour alone.
extension Frame {
  /// Writes a text wrapped into a block, the sought words marked.
  ///
  /// - Returns: How many rows it took.
  @discardableResult
  mutating func writeWrapped(
    _ text: String,
    in rect: Rect,
    style: Style = .plain,
    marking words: SoughtWords?
  ) -> Int {
    guard let words else { return writeWrapped(text, in: rect, style: style) }
    let shown = text.beginning(of: 2 * rect.rows * rect.columns)
    let marks = words.ranges(in: shown)
    if marks.isEmpty { return writeWrapped(text, in: rect, style: style) }
    let lines = Text.wrapped(
      shown,
      columns: rect.columns,
      maxLines: rect.rows,
      characters: characters,
      marking: marks
    )
    for (index, runs) in lines.enumerated() {
      let pieces = runs.pieces(style)
      write(pieces, row: rect.row + index, column: rect.column, width: rect.columns)
    }
    return lines.count
  }
}

extension [Text.Run] {
  /// The runs of a text in a style, in which what is marked stands out.
  func pieces(_ style: Style) -> [Piece] {
    map { Piece($0.text, $0.isMarked ? Palette.found(in: style) : style) }
  }
}

extension Palette {
  /// The look of sought words in a text.
  static func found(in style: Style) -> Style {
    var style = style
    style.isBold = true
    style.isUnderlined = true
    return style
  }

  /// A look laid over a card or a line, in which the sought words still stand out.
  static func laid(_ style: Style, over drawn: Style) -> Style {
    drawn.isUnderlined ? found(in: style) : style
  }
}

extension String {
  /// So many characters of it, or all where it is short, without the cost of going through a long one.
  fileprivate func beginning(of characters: Int) -> String {
    utf8.count <= 4 * characters ? self : String(prefix(characters))
  }
}
