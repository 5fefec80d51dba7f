import CandidCore

/// A filter typed as one line, in the notation of the line that adds: `#education *whole draft @ig`.
///
/// Of several words of a kind one is enough; all else is words that a post must have. `\` before a
/// word makes it one of these.
package enum FilterLine {
  /// A word that begins a choice but names none.
  package struct Misfit: Error, CustomStringConvertible {
    package let description: String
  }

  static let offer = "offer"
  static let noOffer = "no-offer"

  /// Reads a line; an empty one shows all.
  package static func filter(_ line: String, _ settings: Settings) throws(Misfit) -> Filter {
    var filter = Filter()
    var words: [String] = []
    for word in line.split(whereSeparator: \.isWhitespace).map(String.init) {
      if try take(word, into: &filter, settings) { continue }
      words.append(word.first == "\\" && word.count > 1 ? String(word.dropFirst()) : word)
    }
    filter.words = words.joined(separator: " ")
    return filter
  }

  /// Writes a filter as the line that gives it.
  package static func line(_ filter: Filter) -> String {
    let words = filter.words.split(separator: " ").map { isChoice($0) ? "\\\($0)" : "\($0)" }
    let offers = filter.isOffer.map { [$0 ? offer : noOffer] } ?? []
    let channels = filter.channels.sorted().map { "@\($0)" }
    let kinds: [[String]] = kinds(of: filter) + [channels, offers, words]
    return kinds.joined().joined(separator: " ")
  }

  /// The filter in words: `education or untagged, draft, Instagram, “kiln”`.
  package static func words(_ filter: Filter, _ settings: Settings) -> String {
    let words = filter.words.isEmpty ? [] : ["“\(filter.words)”"]
    let offers = filter.isOffer.map { [$0 ? "offers" : "no offers"] } ?? []
    let channels = filter.channels.sorted().map { id in
      settings.channels.first { $0.id == id }?.name ?? id
    }
    let names = kinds(of: filter).map { $0.map { $0.filter { !"#*".contains($0) } } }
    let kinds: [[String]] = names + [channels, offers, words]
    return kinds.filter { !$0.isEmpty }.map { $0.joined(separator: " or ") }.joined(separator: ", ")
  }

  /// The intentions, stories and stages of a filter, as they are typed.
  private static func kinds(of filter: Filter) -> [[String]] {
    [
      intentions.filter { filter.intentions.contains($0.value) }.map(\.word),
      stories.filter { filter.stories.contains($0.value) }.map(\.word),
      Stage.allCases.filter(filter.stages.contains).map(\.rawValue),
    ]
  }

  /// The choices that a word being typed may become, in their order; none for a plain word.
  package static func choices(for word: String, _ settings: Settings) -> [String] {
    let typed = word.lowercased()
    let all =
      switch word.first {
      case "#": intentions.map(\.word)
      case "*": stories.map(\.word)
      case "@": settings.channels.map { "@\($0.id)" }
      case nil: [String]()
      default: Stage.allCases.map(\.rawValue) + [offer, noOffer]
      }
    return all.filter { $0.lowercased().hasPrefix(typed) }
  }

  /// What may be typed next: what the word being typed may become, else every kind of choice.
  static func help(for line: String, _ settings: Settings) -> String {
    let choices = choices(for: lastWord(of: line), settings)
    if !choices.isEmpty { return choices.joined(separator: "  ") }
    let channel = settings.channels.first.map { "  @\($0.id)" } ?? ""
    return "#education  *whole  draft\(channel)  offer  words"
  }

  /// The word that is being typed at the end of a line; empty after a blank.
  static func lastWord(of line: String) -> String {
    line.last?.isWhitespace == true
      ? "" : String(line.split(whereSeparator: \.isWhitespace).last ?? "")
  }

  private static let intentions: [(word: String, value: Intention?)] =
    Intention.allCases.map { ("#\($0.rawValue)", $0) } + [("#untagged", nil)]

  private static let stories: [(word: String, value: Story?)] =
    Story.allCases.map { ("*\($0.rawValue)", $0) } + [("*untold", nil)]

  /// Takes a word that is a choice, or begins like one.
  private static func take(
    _ word: String,
    into filter: inout Filter,
    _ settings: Settings
  ) throws(Misfit) -> Bool {
    let typed = word.lowercased()
    switch word.first {
    case "#":
      guard let found = intentions.first(where: { $0.word == typed }) else {
        throw misfit(word, "intention", intentions.map(\.word))
      }
      filter.intentions.insert(found.value)
    case "*":
      guard let found = stories.first(where: { $0.word == typed }) else {
        throw misfit(word, "story", stories.map(\.word))
      }
      filter.stories.insert(found.value)
    case "@":
      guard let found = settings.channel(named: String(word.dropFirst())) else {
        throw misfit(word, "channel", settings.channels.map { "@\($0.id)" })
      }
      filter.channels.insert(found.id)
    default: return takePlain(typed, into: &filter)
    }
    return true
  }

  /// Takes a stage, or whether posts ask for a sale.
  private static func takePlain(_ word: String, into filter: inout Filter) -> Bool {
    if let stage = Stage(rawValue: word) {
      filter.stages.insert(stage)
    } else if word == offer || word == noOffer {
      filter.isOffer = word == offer
    } else {
      return false
    }
    return true
  }

  /// Whether a word, as it stands, would be read as something else than a word to look for.
  private static func isChoice(_ word: Substring) -> Bool {
    let typed = word.lowercased()
    return "#*@\\".contains(word.first ?? " ") || Stage(rawValue: typed) != nil
      || typed == offer || typed == noOffer
  }

  private static func misfit(_ word: String, _ kind: String, _ all: [String]) -> Misfit {
    let choices = all.isEmpty ? "the plan has none" : all.joined(separator: " ")
    return Misfit(
      description: "\(word) is no \(kind): \(choices); \\\(word) looks for the word itself"
    )
  }
}
