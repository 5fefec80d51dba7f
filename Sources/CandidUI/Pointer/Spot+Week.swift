import CandidCore
import Canvas

extension Spot {
  /// A day of the week view: a click goes there, the wheel through its posts.
  static func day(_ day: Day) -> Spot {
    Spot(turn: turning(day), dropPlace: .day(day)) { model, _ in model.focus(day) }
  }

  /// A card: a click selects it, a double click opens it, and a drag takes a post along.
  static func card(_ item: DayItem, on day: Day) -> Spot {
    let name = item.name
    let post = item.post?.id
    return Spot(opens: "edit", turn: turning(day), post: post, dropPlace: .day(day)) { model, _ in
      model.select(name, on: day)
      return []
    }
  }

  /// A card beside the ideas: a click says which day takes one, and a drag takes a post along.
  static func cardBesideIdeas(_ item: DayItem, on day: Day) -> Spot {
    Spot(turn: turning(day), post: item.post?.id, dropPlace: .day(day)) { model, _ in
      model.focus(day)
    }
  }

  /// A bead: a click selects its post.
  static func bead(_ post: PostID, on day: Day) -> Spot {
    Spot(opens: "edit") { model, _ in
      model.select(post, on: day)
      return []
    }
  }

  private static func turning(_ day: Day) -> Turning {
    { model, steps in
      let effects = day == model.day ? [] : model.focus(day)
      return effects + model.run(steps > 0 ? "next-post" : "previous-post")
    }
  }
}
