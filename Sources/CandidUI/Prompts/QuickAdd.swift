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
  /// Words of the title that look like a tag, a channel or a time, but are none that is known.
  package private(set) var unknown: [String] = []

  package init(_ line: String, settings: Settings) {
    var kept: [String] = []
    for word in line.split(whereSeparator: \.isWhitespace).map(String.init) {
      if take(word, settings) { continue }
      let isTag = word.count > 1 && word.first.map { "#*@".contains($0) } == true
      if isTag || Time.isMisread(word) { unknown.append(word) }
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

  /// What a tag or a channel that is being typed may become.
  static func choices(for word: String, _ settings: Settings) -> [String] {
    let all =
      switch word.first {
      case "#": Intention.allCases.map { "#\($0.rawValue)" }
      case "*": Story.allCases.map { "*\($0.rawValue)" }
      case "@": settings.channels.map { "@\($0.id)" }
      default: [String]()
      }
    return all.filter { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  private static func unescaped(_ word: String) -> String {
    guard word.first == "\\", let next = word.dropFirst().first else { return word }
    return "#*@".contains(next) || next.isNumber ? String(word.dropFirst()) : word
  }
}
