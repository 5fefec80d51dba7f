/// The name of a line of the private log: 12 characters, as in a post's id.
package struct HardPartID: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes an id as it stands in the file; nil where it is not one.
  package init?(_ text: String) {
    guard PostID(text) != nil else { return nil }
    self.text = text
  }

  package init(using generator: inout some RandomNumberGenerator) {
    text = PostID(using: &generator).text
  }

  /// The first 8 characters, as lists show it.
  package var short: String { String(text.prefix(8)) }

  package var description: String { text }
}
