/// What Tab and the arrows did to the line after `:` since it was typed into last.
package struct LineRecall: Equatable, Sendable {
  var cycle: CompletionCycle?
  /// Which of the earlier lines is shown; nil where it is the person's own.
  var place: Int?
  /// What was typed before one of them was.
  var own = ""
}
