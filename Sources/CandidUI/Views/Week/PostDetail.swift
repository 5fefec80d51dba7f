import CandidCore
import Canvas

/// The words about one post that the detail strip and the side panel share.
enum PostDetail {
  /// `Wed 25 17:30 · LinkedIn · ◆ education · ★ polished · draft · 1 of 3 answered`.
  ///
  /// The last facts are left out where they do not fit into the columns.
  static func facts(of post: Post, _ model: Model, columns: Int = .max) -> [Piece] {
    let glyphs = model.glyphs
    let dot = Piece(" \(glyphs.dot) ")
    var groups: [[Piece]] = []
    if let day = post.day {
      let time = post.time.map { " \($0)" } ?? ""
      groups.append([Piece("\(Wording.shortDay(day))\(time)")])
      if let time = post.time, let oddity = model.oddity(of: post) {
        groups.append([Piece(Wording.oddity(oddity, of: time, on: day))])
      }
    }
    let channels = post.channels.map { id in
      model.plan.settings.channels.first { $0.id == id }?.name ?? id
    }
    if !channels.isEmpty { groups.append([Piece(channels.joined(separator: ", "))]) }
    // The sign of "untagged" looks like the dots between.
    groups.append(
      post.intention.map { tag(glyphs.bead($0), $0.rawValue, Palette.style($0)) }
        ?? [Piece("untagged")]
    )
    groups.append(
      post.story.map { tag(glyphs.bead($0), $0.rawValue, Palette.style($0)) } ?? [Piece("untold")]
    )
    groups.append([Piece(post.isProjected ? "projected" : post.stage.rawValue)])
    if post.isOffer { groups.append([Piece("\(glyphs.offer) offer")]) }
    groups.append([Piece("\(post.answeredQuestions) of 3 answered")])
    if let series = series(of: post, in: model.plan) { groups.append([Piece("every \(series)")]) }
    while groups.count > 1, groups.joined(separator: [dot]).map(\.self).columns > columns {
      groups.removeLast()
    }
    return Array(groups.joined(separator: [dot]))
  }

  /// The series that a post begins or belongs to, as far as its first post was read.
  private static func series(of post: Post, in plan: Plan) -> Series? {
    post.begins ?? post.occurrence.flatMap { plan.first(ofSeries: $0.series)?.begins }
  }

  /// `212 of 280 · 1 source · why: show makers…`; empty where there is nothing to say.
  ///
  /// What came of a posted post stands first, in the person's own words.
  static func figures(of post: Post, _ model: Model) -> String {
    var parts: [String] = []
    let sought = model.soughtWords
    if let sought, !sought.areIn(post.title), !sought.areIn(post.text), sought.areIn(post.notes) {
      parts.append("“\(Edit.beginning(sought.text))” is in its notes")
    }
    if let count = post.reflection.conversations {
      parts.append("\(Wording.count(count, "conversation")) started")
    }
    if let words = post.reflection.words { parts.append("afterwards: \(words)") }
    if let length = length(of: post, in: model.plan.settings) { parts.append(length) }
    if !post.sources.isEmpty { parts.append(Wording.count(post.sources.count, "source")) }
    if let why = post.why { parts.append("why: \(why)") }
    return parts.joined(separator: " \(model.glyphs.dot) ")
  }

  /// How long its texts are, where least is left: `212 of 280`, and whose limit of several that is.
  private static func length(of post: Post, in settings: Settings) -> String? {
    let channels = settings.channels.filter { post.channels.contains($0.id) }
    let counted = channels.compactMap { channel in
      channel.standings(of: post.text(on: channel.id)).first.map { (channel, $0) }
    }
    guard let (channel, standing) = counted.min(by: { $0.1.isTighter(than: $1.1) }),
      standing.count > 0
    else { return post.text.isEmpty ? nil : Wording.count(post.text.count, "character") }
    let name = channels.count > 1 ? " on \(channel.name)" : ""
    return "\(standing.isOver ? "! " : "")\(standing.figures)\(name)"
  }

  /// The text of a post; where sought words stand too far down to be seen, from shortly before them.
  static func text(of post: Post, _ sought: SoughtWords?, in place: Rect) -> String {
    // In a text as long as a book, only its beginning is looked through at every frame.
    guard let sought, place.rows > 0, case let text = String(post.text.prefix(10_000)),
      let first = sought.ranges(in: text).first
    else { return post.text }
    let lines = text[..<first.upperBound].split(omittingEmptySubsequences: false) { $0.isNewline }
    let rows = lines.reduce(0) {
      $0 + max(1, (Text.columns(String($1)) + place.columns) / place.columns)
    }
    guard rows > place.rows else { return post.text }
    let before = text[..<first.lowerBound].suffix(30)
    let start = before.firstIndex(where: \.isWhitespace).map { before.index(after: $0) }
    return "…" + text[(start ?? before.startIndex)...]
  }

  /// The three questions, each with its answer in the person's own words.
  static func questions(of post: Post) -> [(question: String, answer: String?)] {
    let third = [post.answers.authentic, post.answers.promotes.map { "Promotes: \($0)" }]
      .compactMap { $0 }.joined(separator: " ")
    return [
      (Question.mission.words, post.answers.mission),
      (Question.need.words, post.need),
      ("Truly authentic, and what does it promote?", third.isEmpty ? nil : third),
    ]
  }

  private static func tag(_ bead: String, _ word: String, _ style: Style) -> [Piece] {
    [Piece(bead, style), Piece(" \(word)")]
  }

  /// What a day without posts says of itself.
  static func emptyDay(in model: Model) -> String {
    let day = Wording.day(model.detail.day)
    let isDamaged = !model.plan.damages(in: model.week).isEmpty
    if isDamaged { return BalanceWords.unreadableDay(day) }
    if let words = model.hiddenWords(on: model.detail.day) { return "\(day): \(words)" }
    return model.isRestDay(model.detail.day)
      ? BalanceWords.restDay(day) : BalanceWords.emptyDay(day)
  }
}
