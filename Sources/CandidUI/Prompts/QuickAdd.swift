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
  /// Whether words of the title stand on both sides of one that was taken.
  private var isTakenFromInside = false

  package init(_ line: String, settings: Settings) {
    var kept: [String] = []
    var isTakenAfterWords = false
    for word in line.split(whereSeparator: \.isWhitespace).map(String.init) {
      if take(word, settings) {
        isTakenAfterWords = !kept.isEmpty
        continue
      }
      isTakenFromInside = isTakenFromInside || isTakenAfterWords
      let isTag = word.count > 1 && word.first.map { "#*@".contains($0) } == true
      if isTag || Time.isMisread(word) { unknown.append(word) }
      kept.append(Self.unescaped(word))
    }
    title = kept.joined(separator: " ")
  }

  /// What was taken out of the line, and the title that is left; nil where none stood inside that.
  ///
  /// At the start or the end of a line, a time or a tag is plainly meant as one.
  var meaning: String? {
    guard isTakenFromInside else { return nil }
    let signs = [
      time.map(\.description), intention.map { "#\($0.rawValue)" }, story.map { "*\($0.rawValue)" },
    ]
    let taken = signs.compactMap(\.self) + channels.map { "@\($0)" }
    let them = taken.count == 1 ? "it" : "them"
    return "takes \(taken.joined(separator: " ")), \\ keeps \(them): \(title)"
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
