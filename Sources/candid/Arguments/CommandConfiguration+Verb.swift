import ArgumentParser

extension CommandConfiguration {
  /// A verb whose help ends with examples, one a line.
  init(verb: String, abstract: String, discussion: String = "", examples: String) {
    self.init(
      commandName: verb,
      // It is read without the tree of all verbs, and its usage names the program all the same.
      _superCommandName: "candid",
      abstract: abstract,
      discussion: Self.discussion(discussion, examples: examples),
      version: Candid.version
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
