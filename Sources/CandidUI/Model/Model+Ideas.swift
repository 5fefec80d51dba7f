import CandidCore

/// The posts without a date, beside the week.
extension Model {
  /// Whether the ideas are what the keys go through, in the open view or in one below it.
  package var showsIdeas: Bool { opened.contains { $0.context == .ideas } }

  /// The ideas that are shown, in the order of their list.
  package var listedIdeas: [Post] { allIdeas.filter(shows) }

  /// Those made last first, and at the end those that do not say when they were made.
  var allIdeas: [Post] {
    let ideas = plan.ideas
    func rank(_ place: Int) -> (Int, Int) {
      (ideas[place].created.map { -$0.seconds } ?? .max, place)
    }
    return ideas.indices.sorted { rank($0) < rank($1) }.map { ideas[$0] }
  }

  /// The place of the selected idea in the list; nil while the list is closed or empty.
  var ideaPlace: Int? {
    guard let view = opened.last(where: { $0.context == .ideas }) else { return nil }
    let count = listedIdeas.count
    return count == 0 ? nil : min(view.selection ?? 0, count - 1)
  }

  var selectedIdea: Post? { ideaPlace.map { listedIdeas[$0] } }

  /// Selects another idea, held in the list.
  mutating func selectIdea(at place: Int) {
    guard let view = opened.lastIndex(where: { $0.context == .ideas }) else { return }
    opened[view].selection = max(0, min(place, listedIdeas.count - 1))
  }

  /// Plans the marked or selected ideas for the focused day.
  mutating func placeIdeas() -> [Effect] {
    verb(.move(moving.map { ($0, $0.when.on(day)) }, now: clock.now))
  }
}
