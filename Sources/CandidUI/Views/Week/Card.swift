import CandidCore
import Canvas

/// One post in its day: what it is in a line, and its title below.
enum Card {
  static func draw(
    _ post: Post,
    in rect: Rect,
    isSelected: Bool,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let head = head(of: post, columns: rect.columns, model)
    let signs = signs(of: post, model.glyphs)
    frame.write(head, row: rect.row, column: rect.column, width: rect.columns)
    let used = head.columns
    if used + 1 + signs.columns <= rect.columns {
      frame.write(signs, row: rect.row, column: rect.column + rect.columns - signs.columns)
    }
    let place = Rect(
      row: rect.row + 1,
      column: rect.column,
      columns: rect.columns,
      rows: rect.rows - 1
    )
    let lines = frame.writeWrapped(post.title, in: place, marking: model.soughtWords)
    let shown = Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1 + lines)
    if isDim(post) { frame.restyle(shown) { $0 = Palette.laid(.dim, over: $0) } }
    if isSelected {
      frame.restyle(shown) { $0 = Palette.laid(.reversed, over: $0) }
      frame.cursor = Point(row: rect.row, column: rect.column)
    }
  }

  /// Whether a post is none that counts: skipped, or only projected by a series.
  static func isDim(_ post: Post) -> Bool { post.stage == .skipped || post.isProjected }

  /// What stands before the time; empty where nothing needs to.
  static func mark(of post: Post, _ model: Model) -> String {
    if model.marks.shown.contains(post.id) { return model.glyphs.marked }
    return post.isProjected ? model.glyphs.projected : ""
  }

  /// `●★ 09:00 IG+1`; in a narrow column the blank goes first, then channels, never half of one.
  private static func head(of post: Post, columns: Int, _ model: Model) -> [Piece] {
    // Beside the dashes of a skipped post, those of a time that is not there cannot be told apart.
    let isDashed = post.stage == .skipped && post.time == nil
    let time = isDashed ? "" : model.shownTime(of: post)
    let mark = mark(of: post, model)
    let words = timeAndChannels(
      time,
      post.channels,
      columns: columns - 2,
      marks: (mark.isEmpty ? " " : mark, mark)
    )
    return beads(of: post, model.glyphs) + [Piece(words)]
  }

  /// ` 09:00 IG+1`, as much of it as fits; the mark before it depends on how much that is.
  static func timeAndChannels(
    _ time: String,
    _ channels: [String],
    columns: Int,
    marks: (wide: String, narrow: String) = (" ", "")
  ) -> String {
    let channel = channel(channels)
    let whole = "\(marks.wide)\(time) \(channel)"
    // In nearly all columns; the rest is made only where it is needed.
    if Text.columns(whole) <= columns { return whole }
    let first = channels.first.map { $0.uppercased() } ?? ""
    let more = channels.count > 1 ? "+" : ""
    let narrower = ["\(marks.narrow)\(time) \(channel)", "\(marks.narrow)\(time) \(first)\(more)"]
    return narrower.first { Text.columns($0) <= columns } ?? "\(marks.wide)\(time)"
  }

  /// "IG", "IG+1" for two channels, or nothing.
  static func channel(_ channels: [String]) -> String {
    guard let first = channels.first else { return "" }
    let more = channels.count - 1
    return first.uppercased() + (more > 0 ? "+\(more)" : "")
  }

  /// The two beads; a skipped post is struck out, as it counts in no row.
  static func beads(of post: Post, _ glyphs: Glyphs) -> [Piece] {
    guard post.stage != .skipped else { return [Piece("--")] }
    return [
      Piece(glyphs.bead(post.intention), Palette.style(post.intention)),
      Piece(glyphs.bead(post.story), Palette.style(post.story)),
    ]
  }

  /// Sale and stage, for the right edge.
  static func signs(of post: Post, _ glyphs: Glyphs) -> [Piece] {
    [Piece((post.isOffer ? glyphs.offer : "") + glyphs.sign(post.stage))]
  }
}
