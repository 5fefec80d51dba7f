import Canvas

/// Text being typed, and the cursor in it.
///
/// Places are offsets in UTF-8. The cursor stands between two characters as people see them: what
/// they join to while they are typed, an accent or half an emoji, it steps over and deletes as one.
package struct TextEditor: Equatable, Sendable {
  package private(set) var text: String
  /// How many bytes of the text stand before it.
  package private(set) var cursor: Int
  package let takesLines: Bool
  /// What was cut last by a kill key.
  private var killed = ""
  private var history = TextHistory()
  /// The rows of the text that are seen, where it has several.
  package private(set) var window = TextWindow()
  /// The column that a way up or down through the rows keeps to; nil where it has not begun.
  private var goal: Int?

  package init(_ text: String = "", takesLines: Bool = false) {
    self.text = text
    // Bytes that lie in one piece are what offsets are quick in.
    self.text.makeContiguousUTF8()
    cursor = text.utf8.count
    self.takesLines = takesLines
  }

  package var isEmpty: Bool { text.isEmpty }

  /// How many bytes the text has: the place at its end.
  package var end: Int { text.utf8.count }

  /// Puts text in at the cursor; one line takes line ends and tabs as blanks.
  package mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    let fitting = takesLines ? text : Self.onOneLine(text)
    let beginsWord = fitting != " " && characterBefore?.isWhitespace == true
    if beginsWord { history.endStep() }
    let isCharacter = fitting.dropFirst().isEmpty
    replace(cursor..<cursor, with: fitting, isCharacter ? .typing : .other)
  }

  /// Takes out what stands between two places; `keeping` is for ``yank()``.
  package mutating func remove(_ range: Range<Int>, keeping: Bool = false) {
    guard !range.isEmpty else { return }
    if keeping { killed = String(text[index(range.lowerBound)..<index(range.upperBound)]) }
    let isCharacter = text.index(after: index(range.lowerBound)) == index(range.upperBound)
    replace(range, with: "", !keeping && isCharacter ? .erasing : .other)
  }

  /// Goes to a place or, where that is inside of a character, before it.
  package mutating func move(to place: Int) {
    let place = max(0, min(place, end))
    let after = boundary(from: place)
    cursor = after == place ? place : offset(text.index(before: index(after)))
    history.endStep()
    goal = nil
  }

  /// Puts other words in the place of all, as one step; the cursor stands before them.
  package mutating func rewrite(_ text: String) {
    replace(0..<end, with: text, .other)
    move(to: 0)
  }

  package mutating func yank() { insert(killed) }

  package mutating func undo() {
    var history = history
    history.undo { apply($0) }
    self.history = history
  }

  package mutating func redo() {
    var history = history
    history.redo { apply($0) }
    self.history = history
  }

  /// Puts back what a step took out.
  ///
  /// - Returns: What undoes that.
  private mutating func apply(_ step: TextHistory.Step) -> TextHistory.Step {
    let range = step.place..<step.place + step.inserted
    var inverse = step
    inverse.removed = String(text[index(range.lowerBound)..<index(range.upperBound)])
    inverse.inserted = step.removed.utf8.count
    inverse.cursor = cursor
    put(step.removed, over: range)
    cursor = step.cursor
    goal = nil
    return inverse
  }

  /// How many bytes the steps for ``undo()`` hold.
  var keptBytes: Int { history.keptBytes }

  /// Scrolls so that the cursor is seen in so many rows.
  mutating func scroll(in layout: TextLayout, rows: Int) {
    window.follow(cursor, in: layout, rows: rows)
  }

  /// Goes down or, by a negative number, up through the rows, of which so many are seen.
  ///
  /// - Returns: Whether there was a row to go to.
  mutating func moveRows(by rows: Int, in layout: TextLayout, seen: Int) -> Bool {
    scroll(in: layout, rows: seen)
    let shown = window.rows(in: layout, count: seen)
    guard let row = shown.first(where: { $0.holds(cursor) }) else { return false }
    let column = goal ?? layout.column(of: cursor, in: row)
    let way =
      rows > 0
      ? layout.rows(from: row.start, count: rows + 1)
      : layout.rows(upTo: row.start, count: 1 - rows).reversed()
    guard way.count > 1, let target = way.last else { return false }
    move(to: layout.place(at: column, in: target))
    goal = column
    return true
  }

  private mutating func replace(
    _ range: Range<Int>,
    with new: String,
    _ kind: TextHistory.Step.Kind
  ) {
    history.remember(
      TextHistory.Step(
        kind: kind,
        place: range.lowerBound,
        removed: String(text[index(range.lowerBound)..<index(range.upperBound)]),
        inserted: new.utf8.count,
        cursor: cursor
      )
    )
    put(new, over: range)
    // What is put in may join the character behind it.
    cursor = boundary(from: range.lowerBound + new.utf8.count)
    goal = nil
  }

  private mutating func put(_ new: String, over range: Range<Int>) {
    text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: new)
    window.textChanged(from: range.lowerBound)
  }

  private static func onOneLine(_ text: String) -> String {
    func isBlank(_ character: Character) -> Bool { character.isNewline || character == "\t" }
    guard text.contains(where: isBlank) else { return text }
    return String(text.map { isBlank($0) ? " " : $0 })
  }
}

// MARK: - Places

extension TextEditor {
  /// The place a character back.
  package var previous: Int {
    cursor == 0 ? 0 : offset(text.index(before: index(cursor)))
  }

  /// The place a character on.
  package var next: Int {
    cursor == end ? end : offset(text.index(after: index(cursor)))
  }

  package var characterBefore: Character? {
    cursor == 0 ? nil : text[text.index(before: index(cursor))]
  }

  /// Where the line of the cursor starts.
  package var lineStart: Int { text.lineStart(before: cursor) }

  /// Where the line of the cursor ends, before its line end.
  package var lineEnd: Int { text.lineEnd(from: cursor).lowerBound }

  package var previousWord: Int {
    var place = index(cursor)
    func goBack(while isWanted: (Character) -> Bool) {
      while place > text.startIndex {
        let before = text.index(before: place)
        guard isWanted(text[before]) else { return }
        place = before
      }
    }
    goBack { !$0.isWordPart }
    goBack { $0.isWordPart }
    return offset(place)
  }

  package var nextWord: Int {
    let rest = text[index(cursor)...]
    let word = rest.drop { !$0.isWordPart }.drop { $0.isWordPart }
    return offset(word.startIndex)
  }

  private func index(_ place: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: place)
  }

  private func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  /// The place itself where it is between two characters, else the end of the one it is in.
  private func boundary(from place: Int) -> Int {
    guard place > 0, place < end else { return place }
    let after = text.index(after: index(place))
    return text.index(before: after) == index(place) ? place : offset(after)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
