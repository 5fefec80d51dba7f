import CandidCore
import Canvas

/// Sentences in the place of cards: a file that cannot be read, and the first steps in a new plan.
enum WeekWords {
  static func lines(for model: Model, columns: Int) -> [Piece] {
    let damages = model.plan.damages(in: model.week)
    if !damages.isEmpty {
      return damages.flatMap { Text.wrapped("! \($0)", columns: columns, maxLines: 4) }
        .map { Piece($0, Palette.flag) }
    }
    guard model.plan.pages.values.allSatisfy(\.posts.isEmpty) else { return [] }
    let words = """
      \(model.key("a")) adds a post. Its intention says why you post: connection, education or \
      behind-the-scenes.
      """
    return Text.wrapped(words, columns: columns).map { Piece($0) }
  }
}
