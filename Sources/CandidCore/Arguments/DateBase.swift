/// The days from which date words are read.
package struct DateBase: Equatable, Sendable {
  package var today: Day
  /// Where counts such as `+2d` start: on the screen the focused day, else today.
  package var focus: Day

  package init(today: Day, focus: Day? = nil) {
    self.today = today
    self.focus = focus ?? today
  }

  package func day(_ word: String) throws(DateWordError) -> Day {
    let first = word.first { !$0.isWhitespace }
    return try DateWord.day(word, today: first == "+" || first == "-" ? focus : today)
  }
}
