extension Unseen: CustomStringConvertible {
  /// `“Sold out”: text now “We…”, story now hard`.
  package var description: String {
    switch self {
    case .settings(_, let fields):
      return "the plan's "
        + fields.map { "\($0.name) now \($0.value)" }.joined(separator: ", ")
    case .post(let post, let fields):
      let words = fields.map { "\($0.name) now \($0.value)" }.joined(separator: ", ")
      // A title that is given as what is new need not come twice.
      return fields.contains(.title(post.title)) ? words : "“\(post.title)”: \(words)"
    }
  }
}

extension Edit {
  /// What the edit sets, in a few words.
  package var value: String {
    switch self {
    case .title(let title): "“\(title)”"
    case .when(let when): when.words
    case .zone(let zone): zone ?? "the plan's"
    case .isSecondFold(let isSecond): isSecond ? "the second" : "the first"
    case .channels(let ids): ids.isEmpty ? "none" : ids.joined(separator: " ")
    case .intention(let intention): intention?.rawValue ?? "untagged"
    case .story(let story): story?.rawValue ?? "untold"
    case .stage(let stage): stage.rawValue
    case .isOffer(let isOffer): isOffer ? "a sale" : "no sale"
    case .need(let words), .why(let words): words.map { "“\($0)”" } ?? "none"
    case .created(let instant), .edited(let instant): instant?.description ?? "none"
    case .text(let text), .mergedText(let text, _), .notes(let text):
      text.isEmpty ? "empty" : "“\(Self.beginning(text))”"
    case .series(let part): part?.description ?? "none"
    case .answers, .inSeries, .sources, .credits, .media, .variants, .reflection: "different"
    }
  }

  /// The first words of a text.
  package static func beginning(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }.prefix(40)
    return line.utf8.count == text.utf8.count ? text : line + "…"
  }
}

extension When {
  fileprivate var words: String {
    guard let day else { return "none, an idea" }
    return "\(day.weekday.short) \(day)" + (time.map { " \($0)" } ?? "")
  }
}
