import CandidCore

/// A text of a file and where it stands there, in bytes.
struct FoundText {
  let text: String
  let offset: Int

  init(_ text: String, at offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// The text as messages call it.
  var name: String { shortened(text, to: 40) }
}
