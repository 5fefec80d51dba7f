import CandidCore

/// Why a typed line cannot be carried out, and where in it the trouble is.
package struct LineError: Error, Equatable {
  package var text: String
  /// Where what it is about stands, in bytes of UTF-8; nil is the end of the line.
  package var range: Range<Int>?

  init(_ text: String, at range: Range<Int>? = nil) {
    self.text = text
    self.range = range
  }
}

extension LineError {
  /// What is wrong with the words of an option, found again among those that were typed.
  init(_ error: ArgumentError, in typed: TypedArguments) {
    switch error {
    case .option(let option, _), .date(option: let option?, _):
      self.init(error.description, at: typed.range(ofOption: option))
    case .unknownWord(let word, _, _):
      self.init(error.description, at: typed.range(ofWord: word))
    case .title: self.init(error.description, at: typed.range(ofOption: "title"))
    case .argument, .date(option: nil, _): self.init(error.description)
    }
  }

  init(_ error: PostNameError, in typed: TypedArguments) {
    switch error {
    case .nameless: self.init(error.description)
    case .noSuchPost(let word, _), .noDate(of: let word, _, _, _):
      self.init(
        "no post at hand is called \(quoted(word)); go to its week first",
        at: typed.range(ofWord: word)
      )
    case .ambiguous(let word, _), .tooShort(let word, _):
      self.init(error.description, at: typed.range(ofWord: word))
    }
  }
}
