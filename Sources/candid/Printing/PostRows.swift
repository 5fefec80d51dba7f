import CandidCore
import CandidUI
import Canvas

/// Posts as lines whose columns stand under each other.
struct PostRows {
  private let workspace: Workspace
  private let console: Console
  private let glyphs: Glyphs
  private let columns: Int?
  private var dates: Dates
  private var showsStage = true
  private var showsChannels = true
  private var channelColumns = 0
  private var idColumns = 8
  private var wantedForTitles = 0
  /// The own zones of posts, by name; nil where this system does not know one.
  private var zones: [String: Zone?] = [:]

  private enum Dates {
    case none
    /// "24 Nov"
    case short
    /// "Tue 2026-11-24"
    case whole
  }

  /// Measures the posts that will be shown together; `columns` cuts their titles.
  init(
    _ posts: [Post],
    withDates: Bool,
    columns: Int?,
    _ workspace: Workspace,
    _ console: Console
  ) {
    self.init(withDates: withDates, columns: columns, workspace, console)
    fit(posts)
  }

  /// Rows that no post is measured for yet.
  init(withDates: Bool, columns: Int?, _ workspace: Workspace, _ console: Console) {
    self.workspace = workspace
    self.console = console
    self.columns = columns
    glyphs = Glyphs(console.characters)
    dates = withDates ? .whole : .none
  }

  /// Makes room for posts: no column becomes narrower, or comes back.
  ///
  /// Where titles would keep less than 30 columns the year and weekday give way, then stage and
  /// answers, then the channels.
  mutating func fit(_ posts: [Post]) {
    for post in posts {
      if let name = post.zone, zones[name] == nil { zones[name] = .some(workspace.zone(of: post)) }
    }
    let widest = posts.map { Text.columns(Self.channels(of: $0)) }.max() ?? 0
    channelColumns = max(channelColumns, min(widest, 12))
    idColumns = max(idColumns, posts.map { PostWords.name($0).count }.max() ?? 0)
    guard let columns else { return }
    wantedForTitles = max(wantedForTitles, min(30, posts.map { Text.columns($0.title) }.max() ?? 0))
    func isTight(_ rows: PostRows) -> Bool {
      posts.contains { columns - rows.pieces(before: $0).columns < rows.wantedForTitles }
    }
    if isTight(self), dates == .whole { dates = .short }
    if isTight(self) { showsStage = false }
    if isTight(self) { showsChannels = false }
  }

  /// Id, date, time, beads, stage, answered questions, channels and title.
  func line(of post: Post) -> String {
    let style = Self.style(of: post)
    let pieces = pieces(before: post)
    let room = columns.map { max(10, $0 - pieces.columns) }
    let title = room.map { Text.cut(post.title, to: $0, characters: console.characters) }
    return Paint.line(pieces + [Piece(title ?? post.title, style)], console)
  }

  /// An open slot, under the times of the posts: when it is, and what it is kept for.
  func line(of open: OpenSlot) -> String {
    let kept = [open.slot.intention?.rawValue ?? "", open.slot.channels.joined(separator: " ")]
    let words = ([BalanceWords.openSlot] + kept.filter { !$0.isEmpty }).joined(separator: "  ")
    let time = open.slot.time?.description ?? "--:--"
    let beads = (open.slot.intention.map(glyphs.bead) ?? " ") + glyphs.open
    return Paint.line([Piece("            \(time)  \(beads)   \(words)", .dim)], console)
  }

  /// All that stands before the title.
  private func pieces(before post: Post) -> [Piece] {
    let style = Self.style(of: post)
    var pieces = [
      Piece("\(dates == .none ? "  " : "")\(padded(PostWords.name(post), idColumns))  ", style)
    ]
    switch dates {
    case .none: break
    case .short: pieces.append(Piece(padded(Self.shortDate(of: post), 6) + " ", style))
    case .whole: pieces.append(Piece(Self.date(of: post) + " ", style))
    }
    pieces.append(Piece(shownTime(of: post) + "  ", style))
    pieces += beads(of: post) + [Piece("  ")]
    if showsStage {
      let answered = "\(post.answeredQuestions)/3"
      let stage = post.isProjected ? "repeats" : post.stage.rawValue
      pieces.append(Piece("\(padded(stage, 7)) \(answered)  ", style))
    }
    if showsChannels, channelColumns > 0 {
      pieces.append(Piece(padded(Self.channels(of: post), channelColumns) + "  ", style))
    }
    return pieces
  }

  /// As wall clocks show it: "09:30".
  private func shownTime(of post: Post) -> String {
    let zone = post.zone.map { zones[$0] ?? nil } ?? workspace.zone
    return (zone.map { $0.shownTime(of: post) } ?? post.time)?.description ?? "--:--"
  }

  private static func style(of post: Post) -> Style {
    post.stage == .skipped || post.isProjected ? .dim : .plain
  }

  /// The signs of intention and story, and `$` for a post that asks for a sale.
  func beads(of post: Post) -> [Piece] {
    [
      Piece(glyphs.bead(post.intention), Palette.style(post.intention)),
      Piece(glyphs.bead(post.story), Palette.style(post.story)),
      Piece(post.isOffer ? glyphs.offer : " "),
    ]
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    Text.padded(text, to: columns, characters: console.characters)
  }

  private static func channels(of post: Post) -> String { post.channels.joined(separator: " ") }

  private static func shortDate(of post: Post) -> String {
    post.day.map { "\($0.dayOfMonth < 10 ? " " : "")\($0.dayOfMonth) \($0.shortMonthName)" }
      ?? "idea"
  }

  private static func date(of post: Post) -> String {
    post.day.map { "\($0.weekday.short) \($0)" } ?? "idea          "
  }
}
