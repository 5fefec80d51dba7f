import Canvas

/// One screenful with its own keys: a file of its own, and a line of ``Views/all``.
package struct View: Sendable {
  package let context: Context
  /// What it shows, in a word or two, for the title bar.
  package let title: String
  let content: Content

  enum Content: Sendable {
    /// Draws all but the message line and the footer.
    case drawn(@Sendable (Model, inout Frame) -> Void)
    /// Lines of at most that many columns, which scroll.
    case lines(@Sendable (Model, Int) -> ReadingLines)
  }

  init(_ context: Context, _ title: String, _ content: Content) {
    self.context = context
    self.title = title
    self.content = content
  }
}
