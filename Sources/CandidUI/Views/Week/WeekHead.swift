import CandidCore
import Canvas

/// The title bar and the two lines that say how the week stands.
enum WeekHead {
  static func draw(_ model: Model, _ frame: inout Frame) {
    let glyphs = model.glyphs
    let days = model.plan.days(of: model.week)
    TitleBar.draw(model, middle: Wording.heading(model.week, days, glyphs), &frame)
    let balance = model.balance
    let lines = BalanceLines(
      balance,
      glyphs,
      columns: model.size.columns - 1,
      hint: balance.findings.isEmpty && balance.verdict != .unknown ? nil : "\(model.key("b")) why"
    )
    frame.write(lines.intention, row: 1, column: 1, width: model.size.columns - 1)
    frame.write(lines.story, row: 2, column: 1, width: model.size.columns - 1)
    guard frame.keepsSpots else { return }
    let posts = model.plan.posts(in: model.week)
    mark(BeadRow.postsByIntention(posts, upTo: lines.beadLimit), row: 1, &frame)
    mark(BeadRow.postsByStory(posts, upTo: lines.beadLimit), row: 2, &frame)
  }

  private static func mark(_ posts: [Post], row: Int, _ frame: inout Frame) {
    for (place, post) in posts.enumerated() {
      guard let day = post.day else { continue }
      let column = 1 + BalanceLines.labelColumns + place
      let bead = Rect(row: row, column: column, columns: 1, rows: 1)
      frame.mark(bead, as: Spot.bead(post.id, on: day))
    }
  }
}
