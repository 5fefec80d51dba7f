import CandidCore

/// One line to type in, over the message line.
package struct Prompt: Equatable, Sendable {
  package let kind: PromptKind
  package var editor: TextEditor
  package var isSubmitted = false
  /// Which of the ideas that fit is offered, from 0, or of earlier words recalled, from 1.
  package var choice = 0
  /// What was typed before earlier words were recalled.
  package var typed = ""
  /// Whether it has said that leaving loses what was typed.
  package var hasAsked = false
  /// What Tab and the arrows did to a line of a verb.
  package var recall = LineRecall()

  package init(_ kind: PromptKind, _ words: String = "") {
    self.kind = kind
    editor = TextEditor(words)
  }

  /// What is kept of the words should the program end; nil where nothing is worth keeping.
  var draft: Draft? { kind.draft(self) }

  /// Whether the words in it are worth asking about before they go.
  var holdsWords: Bool { draft != nil }

  /// Whose keys it takes.
  var context: Context { kind.context }
}
