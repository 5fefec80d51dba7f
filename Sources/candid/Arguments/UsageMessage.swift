/// The argument parser's complaint as one line in candid's own voice.
enum UsageMessage {
  /// Joins the lines, lowers the first letter, and says where to look; nothing of it is sanitised.
  static func line(_ message: String, verb: String?) -> String {
    let command = verb.map { "candid \($0)" } ?? "candid"
    let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let text = shortened(words, to: 300)
    let stripped = text.hasSuffix(".") ? String(text.dropLast()) : text
    let hint =
      text.hasPrefix("Unknown option")
      ? "; put `--` before a text that starts with a dash, or see `\(command) --help`"
      : "; see `\(command) --help`"
    return stripped.prefix(1).lowercased() + stripped.dropFirst() + hint
  }

  /// The word that takes the fewest changes of letters, if these are few.
  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= 40 else { return nil }
    let best = known.map { (distance(word.lowercased(), $0), $0) }.min { $0.0 < $1.0 }
    guard let best, best.0 <= max(1, word.count / 2), best.0 < best.1.count else { return nil }
    return best.1
  }

  /// How many letters must be put in, left out or replaced; Levenshtein's distance.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var next = [index + 1]
      for column in other.indices {
        let replaced = row[column] + (letter == other[column] ? 0 : 1)
        next.append(min(replaced, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}
