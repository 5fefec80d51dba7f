import CandidCore

/// A post typed as one line: `09:30 Firing day #education *whole @ig`.
///
/// A word is taken only where it is known; all else is the title. `\#` and the like escape.
package struct QuickAdd: Equatable, Sendable {
  package var title = ""
  package var time: Time?
  package var intention: Intention?
  package var story: Story?
  /// Channel ids, each once, in the order typed.
  package var channels: [String] = []
  /// Words of the title that look like a tag or a channel, but are none that is known.
  package private(set) var unknown: [String] = []

  package init(_ line: String, settings: Settings) {
    var kept: [String] = []
    for word in line.split(whereSeparator: \.isWhitespace).map(String.init) {
      if take(word, settings) { continue }
      if word.count > 1, let first = word.first, "#*@".contains(first) { unknown.append(word) }
      kept.append(Self.unescaped(word))
    }
    title = kept.joined(separator: " ")
  }

  private mutating func take(_ word: String, _ settings: Settings) -> Bool {
    let rest = String(word.dropFirst())
    switch word.first {
    case "#":
      guard intention == nil, let found = Intention(rawValue: rest.lowercased()) else {
        return false
      }
      intention = found
    case "*":
      guard story == nil, let found = Story(rawValue: rest.lowercased()) else { return false }
      story = found
    case "@":
      guard let channel = settings.channel(named: rest) else { return false }
      if !channels.contains(channel.id) { channels.append(channel.id) }
    default:
      guard time == nil, let found = Time(word) else { return false }
      time = found
    }
    return true
  }

  private static func unescaped(_ word: String) -> String {
    guard word.first == "\\", let next = word.dropFirst().first else { return word }
    return "#*@".contains(next) || next.isNumber ? String(word.dropFirst()) : word
  }
}
