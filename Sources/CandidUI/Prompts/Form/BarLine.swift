/// A line with parts between bars, as pictures and channels are typed: `file | alt text | altered`.
enum BarLine {
  /// The line of parts, without the empty ones at its end.
  static func text(_ parts: [String]) -> String {
    let count = parts.lastIndex { !$0.isEmpty } ?? 0
    return parts[...count].map(escaped).joined(separator: " | ")
  }

  /// The parts without blanks around them; `\|` is a bar of the text, `\\` a backslash before one.
  static func parts(of line: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in line {
      switch character {
      case "\\" where !isEscaped: isEscaped = true
      case "|" where !isEscaped: parts.append("")
      default:
        if isEscaped, character != "|", character != "\\" { parts[parts.count - 1] += "\\" }
        parts[parts.count - 1].append(character)
        isEscaped = false
      }
    }
    if isEscaped { parts[parts.count - 1] += "\\" }
    return parts.map { FormReading.trimmed($0[...]) ?? "" }
  }

  /// A part as it is read back; a backslash that stands alone needs no other.
  private static func escaped(_ part: String) -> String {
    let characters = Array(part)
    var text = ""
    for (place, character) in characters.enumerated() {
      let next = characters.dropFirst(place + 1).first
      if character == "|" || character == "\\" && (next == "|" || next == "\\") { text += "\\" }
      text.append(character)
    }
    return text
  }
}
