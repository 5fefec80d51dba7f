import ArgumentParser

extension CommandConfiguration {
  /// A verb whose help ends with examples, one a line, and the way to the options of all verbs.
  init(verb: String, abstract: String, discussion: String = "", examples: String) {
    let explained = Self.discussion(discussion, examples: examples)
    self.init(
      commandName: verb,
      abstract: abstract,
      discussion: explained + "\n\nOptions for every verb: candid --help"
    )
  }

  /// A text and below it the examples, one a line, each after two spaces.
  ///
  /// Every start of the program makes that of each verb, so it takes no line apart.
  static func discussion(_ text: String, examples: String) -> String {
    let heading = examples.utf8.contains(UInt8(ascii: "\n")) ? "Examples:" : "Example:"
    return (text.isEmpty ? "" : text + "\n\n") + heading + "\n" + examples
  }
}
