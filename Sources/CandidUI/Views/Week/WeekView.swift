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
      WeekHead.draw(model, &frame)
      switch layout.kind {
      case .tooSmall: break
      case .agenda: AgendaView.draw(model, &frame)
      case .grid, .panel:
        GridView.draw(model, layout, &frame)
        if layout.kind == .panel {
          SidePanel.draw(model, layout, &frame)
        } else if layout.detailRows > 0 {
          DetailStrip.draw(model, layout, &frame)
        }
      }
    }
  )
}
