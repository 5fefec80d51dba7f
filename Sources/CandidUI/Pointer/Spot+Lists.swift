import CandidCore

extension Spot {
  /// An idea in its list: a click selects it, a double click opens it, and a drag takes it along.
  static func idea(_ place: Int, _ post: PostID) -> Spot {
    Spot(opens: "edit", turn: turningIdeas, post: post, dropPlace: .ideas) { model, _ in
      model.selectIdea(at: place)
      return []
    }
  }

  /// The ideas, wherever no idea stands: a post that is let go there becomes one.
  static let ideas = Spot(turn: turningIdeas, dropPlace: .ideas) { _, _ in [] }

  private static let turningIdeas: Turning = { model, steps in
    model.selectIdea(at: (model.ideaPlace ?? 0) + steps)
    return []
  }

  /// A day of the month: a click picks it, a double click opens its week.
  static func pickedDay(_ day: Day) -> Spot {
    let turn: Turning = { $0.pickDay(byDays: 7 * $1) }
    return Spot(opens: "open-day", turn: turn) { model, _ in model.pickDay(day) }
  }
}
