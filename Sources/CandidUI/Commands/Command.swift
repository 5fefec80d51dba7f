import Canvas

/// One thing a person can do; keys, footer, help and documentation all read this.
package struct Command: Sendable {
  /// The kebab-case name.
  package var name: String
  /// What it does, in a few words, as the help says it.
  package var summary: String
  /// The views, forms and lines whose keys these are.
  package var contexts: [Context]
  /// The key sequences as written, "g d"; the first is the one shown.
  package var keys: [String]
  /// What the footer says while the first key of a sequence waits for its second.
  package var choice: String?
  /// The same in a few letters, for narrow screens.
  package var brief: String?
  /// What the footer says of it; nil leaves it to the help.
  package var hint: Hint?
  /// Whether a number before its keys repeats it.
  package var takesCount: Bool
  /// What may follow its name in the line after `:`; nil where it is run by its name alone.
  package var arguments: ArgumentSpec?
  /// Why the command cannot run now, shown to the person; nil where it can.
  package var obstacle: @Sendable (Model) -> String?
  package var run: @Sendable (inout Model) -> [Effect]

  /// The footer's words: keys, perhaps of several commands, and what they do together.
  package struct Hint: Sendable {
    package var keys: String
    package var word: String
    /// Whether it is left out first where the footer is narrow.
    package var isMinor: Bool

    package init(_ keys: String, _ word: String, isMinor: Bool = false) {
      self.keys = keys
      self.word = word
      self.isMinor = isMinor
    }
  }

  package init(
    _ name: String,
    _ summary: String,
    in contexts: [Context],
    keys: [String],
    choice: String? = nil,
    brief: String? = nil,
    hint: Hint? = nil,
    takesCount: Bool = false,
    arguments: ArgumentSpec? = nil,
    obstacle: @escaping @Sendable (Model) -> String? = { _ in nil },
    run: @escaping @Sendable (inout Model) -> [Effect]
  ) {
    self.name = name
    self.summary = summary
    self.contexts = contexts
    self.keys = keys
    self.choice = choice
    self.brief = brief
    self.hint = hint
    self.takesCount = takesCount
    self.arguments = arguments
    self.obstacle = obstacle
    self.run = run
  }
}
