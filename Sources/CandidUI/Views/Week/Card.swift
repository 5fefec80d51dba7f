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
    let lines = frame.writeWrapped(post.title, in: place)
    let shown = Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1 + lines)
    if post.stage == .skipped { frame.restyle(shown) { $0 = .dim } }
    if isSelected {
      frame.restyle(shown) { $0 = .reversed }
      frame.cursor = Point(row: rect.row, column: rect.column)
    }
  }

  /// `●★ 09:00 IG+1`, without the blank where the column is narrow.
  private static func head(of post: Post, columns: Int, _ model: Model) -> [Piece] {
    let time = post.time?.description ?? "--:--"
    var channel = post.channels.first.map { $0.uppercased() } ?? ""
    if post.channels.count > 1 { channel += "+\(post.channels.count - 1)" }
    let rest = channel.isEmpty ? time : "\(time) \(channel)"
    let gap = columns >= Text.columns(rest) + 3 ? " " : ""
    return beads(of: post, model.glyphs) + [Piece(gap + rest)]
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
