import CandidCore
import Canvas

extension Context {
  package static let week = Context("week")
}

extension View {
  /// The week: how it stands, its days with their posts, and the selected post.
  package static let week = View(
    .week,
    "Week",
    .drawn { model, frame in
      let layout = model.layout
      let posts = model.plan.posts(in: model.week)
      let shown = model.plan.postsAndProjected(in: model.plan.days(of: model.week))
      WeekHead.draw(model, posts, &frame)
      switch layout.kind {
      case .tooSmall: break
      case .agenda: AgendaView.draw(model, shown, &frame)
      case .grid, .panel:
        GridView.draw(model, shown, layout, &frame)
        if layout.kind == .panel {
          SidePanel.draw(model, layout, &frame)
        } else if layout.detailRows > 0 {
          DetailStrip.draw(model, layout, &frame)
        }
      }
    }
  )
}
