/// A value in a document that is not what its place asks for.
package struct Misfit: Error, Equatable {
  /// Where it stands in the document, in bytes.
  package let offset: Int
  /// The way to it from the value that was read, as in `.posts[3].channels`.
  private(set) var path = ""
  /// What it is and what it should be, as the rest of a sentence that starts with the path.
  let cause: String

  init(at offset: Int, _ cause: String) {
    self.offset = offset
    self.cause = cause
  }

  /// The same seen from a value further out.
  package func inside(_ step: String) -> Misfit {
    var misfit = self
    misfit.path = step + path
    return misfit
  }

  /// The sentence, with `$` for the document.
  package var sentence: String { "$\(path) \(cause)" }
}
