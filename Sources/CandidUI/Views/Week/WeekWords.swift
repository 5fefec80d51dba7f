import CandidCore
import Canvas

/// Sentences in the place of cards: a file that cannot be read, and the first steps in a new plan.
enum WeekWords {
  static func lines(for model: Model, _ posts: [Post], columns: Int) -> [Piece] {
    let damages = model.plan.damages(in: model.week)
    if !damages.isEmpty {
      return damages.flatMap { Text.wrapped("! \($0)", columns: columns, maxLines: 4) }
        .map { Piece($0, Palette.flag) }
    }
    guard posts.isEmpty, model.plan.pages.values.allSatisfy(\.posts.isEmpty) else { return [] }
    return [
      "a adds a post on this day, A an idea for later; e opens the whole post.",
      "An intention says why you post: connection, education or behind-the-scenes; i tags it.",
      "A story says what it shows: only the win, what it took, the hard side, or neither; s tells it.",
    ].flatMap { Text.wrapped($0, columns: columns, maxLines: 3) }.map { Piece($0, .dim) }
  }
}
