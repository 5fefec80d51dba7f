import Canvas

/// The rule below the head of a view, which says in words that there is a filter, and what it hides.
enum FilterRule {
  /// Writes the words into a rule that is drawn, as many of them as its columns take; none in a view
  /// that has no posts.
  static func draw(_ model: Model, row: Int, columns: Int, _ frame: inout Frame) {
    guard let filter = model.filterWords else { return }
    let room = columns - 6
    let ends = ends(model)
    guard !ends.isEmpty else { return }
    let start = "filter: \(filter)"
    let fitting = ends.first { Text.columns(start + $0, characters: model.characters) <= room }
    let end = fitting ?? ends[ends.count - 1]
    let words = Text.cut(start, to: room - end.count, characters: model.characters)
    frame.write(" \(words)\(end) ", row: row, column: 2, width: columns - 2, style: .bold)
  }

  /// What follows the filter's words, the longest first.
  private static func ends(_ model: Model) -> [String] {
    if [.balance, .review].contains(model.context) {
      return ["; here all posts count", "; all count", ""]
    }
    guard Context.listsOfPosts.contains(model.context) || model.context == .month else { return [] }
    let hidden = model.hiddenCount
    let posts = hidden == 0 ? "no post" : Wording.count(hidden, "post")
    let all = "; hides \(posts); the balance counts all"
    // Elsewhere Esc closes the view.
    let clears =
      Context.listsOfPosts.contains(model.context) ? "; \(model.key("Esc")) clears it" : ""
    return [
      all + clears, all, "; hides \(hidden); balance counts all",
      "; hides \(hidden)",
    ]
  }
}
