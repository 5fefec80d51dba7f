/// A word of the line after `:`.
///
/// Quotation marks keep words together, as in a shell; an apostrophe inside a word is one.
struct LineWord: Equatable {
  private(set) var text = ""
  /// Where it stands, in bytes of UTF-8, marks and all.
  private(set) var range: Range<Int>
  /// Whether it is only words, and no option or name.
  private(set) var isQuoted = false
  /// Whether the mark at its end is missing.
  private(set) var isOpen = false

  static func split(_ text: some StringProtocol) -> [LineWord] {
    let line = Array(text)
    // Where each character begins, and where the last one ends.
    let places = line.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    var words: [LineWord] = []
    var place = 0
    while place < line.count {
      if line[place].isWhitespace {
        place += 1
      } else {
        var word = LineWord(line, from: place)
        place = word.range.upperBound
        word.range = places[word.range.lowerBound]..<places[place]
        words.append(word)
      }
    }
    return words
  }

  private init(_ line: [Character], from start: Int) {
    range = start..<start
    var place = start
    var mark: Character?
    while place < line.count {
      let character = line[place]
      let next = place + 1 < line.count ? line[place + 1] : nil
      if mark == character {
        mark = nil
      } else if character == "\\", let next, mark == nil ? place == start : mark == "\"",
        Self.escaped.contains(next)
      {
        isQuoted = isQuoted || place == start
        text.append(next)
        place += 1
      } else if mark == nil, character.isWhitespace {
        break
      } else if mark == nil, opensQuote(line, at: place) {
        mark = character
        isQuoted = isQuoted || place == start
      } else {
        text.append(character)
      }
      place += 1
    }
    isOpen = mark != nil
    range = start..<place
  }

  /// What a backslash before it makes an ordinary character.
  private static let escaped: [Character] = ["\"", "'", "\\", "-"]

  /// Whether a mark begins words that belong together: at the start of a word or of an option's value.
  private func opensQuote(_ line: [Character], at place: Int) -> Bool {
    guard place == range.lowerBound || text.hasPrefix("--") && text.hasSuffix("=") else {
      return false
    }
    if line[place] == "\"" { return true }
    // One that is never closed is an apostrophe.
    return line[place] == "'" && line[(place + 1)...].contains("'")
  }

  /// Writes a word so that it is read as one.
  static func written(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.contains(where: \.isWhitespace)
      && !["\"", "'", "\\", "-"].contains(text.first)
    if isPlain { return text }
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    return "\"\(escaped)\""
  }
}
