/// How long a text may be somewhere.
package struct TextLimit: Equatable, Sendable {
  /// The most characters, each as a reader sees it.
  package let characters: Int
  /// Whether characters are counted there as here; else the number is near, not exact.
  package let isExact: Bool

  /// The number of characters of a text that is longer; nil where it fits.
  func excess(of text: String) -> Int? {
    // No character is shorter than a byte.
    guard text.utf8.count > characters else { return nil }
    let count = text.count
    return count > characters ? count : nil
  }
}
