import CandidCore
import CandidUI
import Canvas

/// Posts as lines whose columns stand under each other.
struct PostRows {
  private let console: Console
  private let glyphs: Glyphs
  private let channelColumns: Int

  /// Measures the posts that will be shown together.
  init(_ posts: [Post], _ console: Console) {
    self.console = console
    glyphs = Glyphs(console.characters)
    let widest = posts.map { Text.columns(Self.channels(of: $0)) }.max() ?? 0
    channelColumns = min(widest, 12)
  }

  /// Id, date, time, beads, stage, channels and title; `columns` cuts the title.
  func line(of post: Post, withDate: Bool, columns: Int?) -> String {
    let style = post.stage == .skipped ? Style.dim : .plain
    var pieces = [Piece("\(withDate ? "" : "  ")\(post.id.short)  ", style)]
    if withDate { pieces.append(Piece(Self.date(of: post) + " ", style)) }
    pieces.append(Piece((post.time?.description ?? "--:--") + "  ", style))
    pieces += beads(of: post)
    pieces.append(Piece("  " + padded(post.stage.rawValue, 7) + "  ", style))
    if channelColumns > 0 {
      pieces.append(Piece(padded(Self.channels(of: post), channelColumns) + "  ", style))
    }
    let room = columns.map { max(10, $0 - pieces.columns) }
    let title = room.map { Text.cut(post.title, to: $0, characters: console.characters) }
    return Paint.line(pieces + [Piece(title ?? post.title, style)], console)
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

  private static func date(of post: Post) -> String {
    post.day.map { "\($0.weekday.short) \($0)" } ?? "idea          "
  }
}
