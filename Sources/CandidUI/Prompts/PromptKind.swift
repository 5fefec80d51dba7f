import CandidCore

/// A line to type in as the person meets it: what it asks for, and what its keys do.
///
/// Each is made beside what it does; nothing else has to know of it.
package struct PromptKind: Sendable {
  /// What it is, and what it is about: "add on 2026-02-07".
  let name: String
  let label: String
  /// What may be typed or, as soon as that can be told, what the words mean; for the footer.
  let help: @Sendable (Prompt, Model) -> String
  /// What Enter does with the words.
  let submit: @Sendable (inout Model, String) -> [Effect]
  /// Shows at once what the words lead to.
  var follow: @Sendable (inout Model, String) -> [Effect] = { _, _ in [] }
  /// What Esc does once the line is closed.
  var cancel: @Sendable (inout Model) -> [Effect] = { _ in [] }
  /// Goes on so many steps in the list that the line chooses from; nil where there is none.
  var choose: (@Sendable (inout Model, Int) -> [Effect])?
  /// Completes the word being typed; nil where there are no words to choose from.
  var complete: (@Sendable (inout Model) -> [Effect])?
  /// What is kept of the words should the program end, and is asked about before it goes.
  var draft: @Sendable (Prompt) -> Draft? = { _ in nil }
  /// What the message of a saved change says of the words besides.
  var remark: @Sendable (String, Settings) -> String = { _, _ in "" }
  /// What Enter and Esc do, for the footer.
  var keyWords = (enter: "ok", escape: "cancel")
  /// Whose keys it takes.
  var context = Context.prompt
  /// The place of the rhythm that it fills.
  var slot: OpenSlot?
  /// How things were before words were looked for as they are typed.
  var before: BeforeSearch?
}

extension PromptKind: Equatable {
  package static func == (left: PromptKind, right: PromptKind) -> Bool { left.name == right.name }
}
