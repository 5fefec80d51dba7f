/// The one line of words under the week.
package struct Notice: Equatable, Sendable {
  package enum Kind: Sendable {
    case done
    /// Something did not work; it stays until the next key.
    case error
  }

  package var text: String
  package var kind: Kind

  package init(_ text: String, _ kind: Kind = .done) {
    self.text = text
    self.kind = kind
  }

  /// What is said while a paste takes the keys that has no end.
  package static let stalledPaste = Notice("a paste has not ended; ^C ends it", .error)
}
