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

  /// A text and below it the examples, one a line.
  static func discussion(_ text: String, examples: String) -> String {
    let lines = examples.split(separator: "\n")
    let heading = lines.count == 1 ? "Example:" : "Examples:"
    let block = ([heading] + lines.map { "  " + $0 }).joined(separator: "\n")
    return text.isEmpty ? block : text + "\n\n" + block
  }
}
