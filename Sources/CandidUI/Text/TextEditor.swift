import Canvas

/// Text being typed, and the cursor in it; counts whole characters as people see them.
package struct TextEditor: Equatable, Sendable {
  package private(set) var characters: [Character]
  /// Where the next character goes, from 0 to the number of characters.
  package private(set) var cursor: Int
  package let takesLines: Bool
  /// What was cut last by a kill key.
  private var killed: [Character] = []
  private var history: [Moment] = []

  /// The text before a step.
  private struct Moment: Equatable {
    var characters: [Character]
    var cursor: Int
    var step: Step
  }

  private enum Step {
    /// One character; joins with those typed before it in the same word.
    case typing
    /// One character; joins with those erased before it.
    case erasing
    case other
  }

  /// Steps kept for `^_`, and the characters that all of them hold.
  private static let longestHistory = 200
  static let longestHistoryInCharacters = 1_000_000

  package init(_ text: String = "", takesLines: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.takesLines = takesLines
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.isEmpty }

  /// Puts text in at the cursor; one line takes line ends and tabs as blanks.
  package mutating func insert(_ text: String) {
    let fitting = takesLines ? text : String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    // What is inserted may join the character before or after it: an accent, half an emoji.
    let start = max(0, cursor - 1)
    let end = min(characters.count, cursor + 1)
    let before = String(characters[start..<cursor]) + fitting
    let joined = Array(before + String(characters[cursor..<end]))
    let beginsWord = cursor > 0 && characters[cursor - 1].isWhitespace && fitting != " "
    if beginsWord { endStep() }
    remember(fitting.count <= 1 ? .typing : .other)
    characters.replaceSubrange(start..<end, with: joined)
    cursor = min(start + before.count, characters.count)
  }

  package mutating func remove(_ range: Range<Int>, keeping: Bool = false) {
    guard !range.isEmpty else { return }
    remember(!keeping && range.count == 1 ? .erasing : .other)
    if keeping { killed = Array(characters[range]) }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  package mutating func move(to place: Int) {
    cursor = max(0, min(place, characters.count))
    endStep()
  }

  package mutating func yank() { insert(String(killed)) }

  package mutating func undo() {
    guard let moment = history.popLast() else { return }
    characters = moment.characters
    cursor = moment.cursor
    endStep()
  }

  /// How many characters the steps for `^_` hold.
  var keptCharacters: Int { history.reduce(0) { $0 + $1.characters.count } }

  /// Keeps the text as it is now for `^_`, unless the step goes on with the one before.
  private mutating func remember(_ step: Step) {
    if step != .other, history.last?.step == step { return }
    history.append(Moment(characters: characters, cursor: cursor, step: step))
    while history.count > Self.longestHistory
      || history.count > 1 && keptCharacters > Self.longestHistoryInCharacters
    {
      history.removeFirst()
    }
  }

  private mutating func endStep() {
    guard !history.isEmpty else { return }
    history[history.count - 1].step = .other
  }
}

extension TextEditor {
  /// Where the line of the cursor starts.
  package var lineStart: Int {
    (characters[..<cursor].lastIndex(where: \.endsLine) ?? -1) + 1
  }

  /// Where the line of the cursor ends, before its line end.
  package var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.endsLine) ?? characters.count
  }

  package var previousWord: Int {
    var place = cursor
    while place > 0, !characters[place - 1].isWordPart { place -= 1 }
    while place > 0, characters[place - 1].isWordPart { place -= 1 }
    return place
  }

  package var nextWord: Int {
    var place = cursor
    while place < characters.count, !characters[place].isWordPart { place += 1 }
    while place < characters.count, characters[place].isWordPart { place += 1 }
    return place
  }
}

extension Character {
  /// Whether a new row begins after it; a text from elsewhere may have the line ends of Windows.
  var endsLine: Bool { self == "\n" || self == "\r\n" }

  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
