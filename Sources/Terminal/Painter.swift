import CNcurses
import Canvas

/// Puts frames into the cells of ncurses, row by row where they changed.
struct Painter {
  private let showsColours: Bool
  private let recolouring: Recolouring
  /// Which palette colours have their pair; pair n + 1 is colour n on the terminal's own ground.
  private var hasPair = Array(repeating: false, count: 256)
  /// What stands for a character on whose width the frame and ncurses disagree.
  private let replacement: [wchar_t]
  private let blank: [wchar_t] = [0x20, 0]
  /// Printable ASCII in each look that was painted, and in that of the cell painted last.
  private var alphabets: [Style: [cchar_t]] = [:]
  private var alphabet: (style: Style, letters: [cchar_t]) = (.plain, [])
  // Kept for their capacity only.
  private var line: [cchar_t] = []
  private var text: [wchar_t] = []

  init(showsColours: Bool, _ recolouring: Recolouring) {
    self.showsColours = showsColours
    self.recolouring = recolouring
    // In the C locale ncurses can show nothing beyond ASCII.
    replacement = [wcwidth(0xFFFD) == 1 ? 0xFFFD : 0x3F, 0]
  }

  /// Paints the rows of `frame` that differ from those of `shown`; all without `shown`.
  ///
  /// What lies outside `size` is left out, what the frame does not cover stays
  /// as it is.
  mutating func paint(_ frame: Frame, over shown: Frame?, size: Size) {
    let rows = min(frame.size.rows, size.rows)
    let columns = min(frame.size.columns, size.columns)
    for row in 0..<max(0, rows) where columns > 0 {
      let cells = row * frame.size.columns..<(row + 1) * frame.size.columns
      if let shown, shown.size == frame.size, shown.cells[cells] == frame.cells[cells] { continue }
      paint(frame.cells[cells].prefix(columns), row: row)
    }
    place(frame.cursor, size: size)
  }

  private mutating func paint(_ cells: ArraySlice<Cell>, row: Int) {
    line.removeAll(keepingCapacity: true)
    var column = cells.startIndex
    while column < cells.endIndex {
      let next = column + 1
      let isWide = next < cells.endIndex && cells[next].glyph.isNothing
      let cell = cells[column]
      if !isWide, let byte = cell.glyph.ascii {
        // Nearly every cell; no locale thinks otherwise of its width.
        if cell.style != alphabet.style || alphabet.letters.isEmpty { turn(to: cell.style) }
        line.append(alphabet.letters[Int(byte - Self.ascii.lowerBound)])
      } else {
        append(cell, columns: isWide ? 2 : 1)
      }
      column += isWide ? 2 : 1
    }
    mvwadd_wchnstr(candid_screen(), Int32(row), 0, line, Int32(line.count))
  }

  /// Appends what ncurses draws in exactly `columns` columns, whatever a cell holds that is not one of
  /// the alphabet.
  private mutating func append(_ cell: Cell, columns: Int) {
    let look = attributes(of: cell.style)
    let pair = pair(for: cell.style)
    text.removeAll(keepingCapacity: true)
    for place in 0..<cell.glyph.count {
      let character = wchar_t(bitPattern: cell.glyph.value(at: place))
      guard wcwidth(character) == (text.isEmpty ? columns : 0) else { break }
      text.append(character)
    }
    if text.isEmpty {
      append(cell.glyph.isNothing ? blank : replacement, look, pair)
      if columns == 2 { append(blank, look, pair) }
    } else {
      text.append(0)
      append(text, look, pair)
    }
  }

  private mutating func append(_ text: [wchar_t], _ look: attr_t, _ pair: Int16) {
    line.append(Self.character(text, look, pair))
  }

  private static let ascii: Range<UInt8> = 0x20..<0x7F

  /// Makes a look that of the alphabet.
  private mutating func turn(to style: Style) {
    let (look, pair) = (attributes(of: style), pair(for: style))
    let letters =
      alphabets[style] ?? Self.ascii.map { Self.character([wchar_t($0), 0], look, pair) }
    alphabets[style] = letters
    alphabet = (style, letters)
  }

  private static func character(_ text: [wchar_t], _ look: attr_t, _ pair: Int16) -> cchar_t {
    var character = cchar_t()
    setcchar(&character, text, look, pair, nil)
    return character
  }

  private func attributes(of style: Style) -> attr_t {
    var look: attr_t = 0
    if style.isBold { look |= candid_bold() }
    if style.isDim { look |= candid_dim() }
    if style.isUnderlined { look |= candid_underlined() }
    if style.isReversed { look |= candid_reversed() }
    return look
  }

  private mutating func pair(for style: Style) -> Int16 {
    guard showsColours, let named = style.colour, let colour = recolouring[named] else { return 0 }
    if !hasPair[Int(colour)] {
      init_extended_pair(Int32(colour) + 1, Int32(colour), -1)
      hasPair[Int(colour)] = true
    }
    return Int16(colour) + 1
  }

  private func place(_ cursor: Point?, size: Size) {
    let screen = candid_screen()
    guard let cursor, (0..<size.rows).contains(cursor.row),
      (0..<size.columns).contains(cursor.column)
    else {
      // Hidden, it may stay where the last change left it.
      leaveok(screen, true)
      curs_set(0)
      return
    }
    leaveok(screen, false)
    wmove(screen, Int32(cursor.row), Int32(cursor.column))
    curs_set(1)
  }
}
