/// A text that someone typed, cut to 40 characters, in the quotes of a person's words.
///
/// What is to be typed as it stands (commands, options) goes between backticks instead.
package func quoted(_ text: String) -> String { "“\(shortened(text, to: 40))”" }

/// The first characters of a text; what is cut ends with `…`.
package func shortened(_ text: String, to count: Int) -> String {
  text.dropFirst(count).isEmpty ? text : text.prefix(count - 1) + "…"
}
