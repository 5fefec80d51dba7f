import CandidCore
import CandidUI
import Canvas

/// A post whole, as text.
struct PostText {
  let settings: Settings
  /// The time zone of a post; nil where this system does not know it.
  let zone: (Post) -> Zone?
  let console: Console

  func lines(of post: Post) -> [String] {
    let fields = fields(of: post).filter { !$0.1.isEmpty }.map { name, value in
      Paint.line([Piece("  " + Text.padded(name, to: 11), .dim), Piece(value)], console)
    }
    var lines = [Paint.line(post.title, console, .bold)] + fields
    lines += block(post.text)
    for variant in post.variants {
      lines += block(variant.text, under: "Text for \(channel(variant.channel))")
    }
    lines += block(post.notes, under: "Notes")
    return lines + block(post.reflection.words ?? "", under: "Afterwards")
  }

  private func fields(of post: Post) -> [(String, String)] {
    let glyphs = Glyphs(console.characters)
    return [
      ("id", post.isProjected ? PostWords.name(post) : post.id.text),
      ("when", when(of: post)),
      ("series", series(of: post)),
      ("channels", post.channels.map(channel).joined(separator: ", ")),
      ("intention", "\(glyphs.bead(post.intention)) \(Wording.intention(post.intention))"),
      ("story", "\(glyphs.bead(post.story)) \(Wording.story(post.story))"),
      ("stage", post.stage.rawValue),
      ("offer", post.isOffer ? "asks for a sale" : ""),
      ("need", post.need ?? ""),
      ("why", post.why ?? ""),
      ("mission", post.answers.mission ?? ""),
      ("authentic", post.answers.authentic ?? ""),
      ("promotes", post.answers.promotes ?? ""),
      ("sources", post.sources.joined(separator: "; ")),
      ("credits", post.credits.joined(separator: "; ")),
      ("started", post.reflection.conversations.map { Wording.count($0, "conversation") } ?? ""),
    ] + post.media.map { ("media", media($0)) }
  }

  /// "every 2 weeks, 6 times", or of which series it is.
  private func series(of post: Post) -> String {
    switch post.series {
    case .first(let series)?: "every \(series)"
    case .occurrence(let occurrence)?: "one of it, \(occurrence.name)"
    case .projected?: "one of it, projected; an edit makes it real"
    case .unread?: "not read; `candid doctor` says why"
    case nil: ""
    }
  }

  private func when(of post: Post) -> String {
    guard let day = post.day else { return "idea" }
    let place = PostWords.place(post.when) + (post.zone.map { " \($0)" } ?? "")
    guard let time = post.time, let oddity = zone(post)?.oddity(of: post) else { return place }
    return "\(place); \(Wording.oddity(oddity, of: time, on: day))"
  }

  private func channel(_ id: String) -> String {
    settings.channels.first { $0.id == id }?.name ?? id
  }

  private func media(_ media: Media) -> String {
    let altered = media.isAltered ? media.isDisclosed ? ", altered and said so" : ", altered" : ""
    return media.file + (media.alt.map { " (\($0))" } ?? ", without alt text") + altered
  }

  /// An empty line, a heading, and the lines of a text as they are; nothing for an empty one.
  private func block(_ text: String, under heading: String? = nil) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = Sanitiser.lines(text, characters: console.characters)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { Paint.line("  " + $0, console) }
    return [""] + (heading.map { [Paint.line("  " + $0, console, .dim)] } ?? []) + lines
  }
}
