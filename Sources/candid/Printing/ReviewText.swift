import CandidCore
import CandidUI
import Canvas

/// Several weeks as text: a row each, where they go, and whether this one is planned.
enum ReviewText {
  static func lines(
    _ review: Review,
    in plan: Plan,
    today: Day,
    _ console: Console
  ) -> [String] {
    let glyphs = Glyphs(console.characters)
    let columns = console.columns ?? .max
    let rows = ReviewLines(review, in: plan, today: today, glyphs, columns: columns).lines
    let words = review.sentences(today: today, in: plan).flatMap { text in
      console.columns.map { Text.wrapped(text, columns: $0, characters: console.characters) }
        ?? [text]
    }
    return [Paint.line(heading(review, plan, console), console, .bold)]
      + rows.map { Paint.line($0, console) } + (words.isEmpty ? [] : [""])
      + words.map { Paint.line($0, console) }
  }

  private static func heading(_ review: Review, _ plan: Plan, _ console: Console) -> String {
    let glyphs = Glyphs(console.characters)
    let first = review.rows[0].balance.week
    let last = first.adding(review.rows.count - 1)
    let days = plan.days(of: first).lowerBound...plan.days(of: last).upperBound
    let range = Wording.range(days, glyphs)
    let room = (console.columns ?? 100) - Text.columns(range) - 3
    let name = Text.cut(plan.settings.name, to: max(10, room), characters: console.characters)
    return "\(name) \(glyphs.dot) \(range)"
  }
}
