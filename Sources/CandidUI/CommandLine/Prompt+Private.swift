extension Prompt {
  /// The words after a verb for the person alone; nil where the line is of another.
  var privateWords: String? {
    let words = LineWord.split(editor.text)
    guard kind == .command, let first = words.first, let verb = LineCommand.verb(named: first),
      verb.arguments?.isPrivate == true
    else { return nil }
    return words.dropFirst().map(\.text).joined(separator: " ")
  }
}
