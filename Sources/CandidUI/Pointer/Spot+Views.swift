import CandidCore
import Canvas

extension Spot {
  /// Lines that the wheel scrolls.
  static let lines = Spot(turn: scrolling) { _, _ in [] }

  /// A thing of a reading view: a click picks it, a double click does what Enter does.
  static func item(_ place: Int, in context: Context) -> Spot {
    let command = Commands.all(in: context).first { $0.keys.contains("Enter") }
    return Spot(opens: command?.name, turn: scrolling) { model, _ in
      model.opened[model.opened.count - 1].selection = place
      return []
    }
  }

  /// A week in review: a click selects it, a double click opens it.
  static func week(_ week: Week) -> Spot {
    let turn: Turning = { $0.run($1 > 0 ? "week-below" : "week-above") }
    return Spot(opens: "open-week", turn: turn) { model, _ in
      guard let selected = model.reviewSpan?.selected else { return [] }
      let plan = model.plan
      model.opened[model.opened.count - 1].span?.select(weeksOn: week - selected, in: plan)
      return []
    }
  }

  private static let scrolling: Turning = { $0.scrollView(by: 3 * $1) }
}
