/// What came of a posted post, looked back on.
///
/// It stands with its post alone: nothing adds it up, compares it or ranks by it.
package struct Reflection: Hashable, Sendable {
  /// How many conversations it started; nil where nothing is said of it, which is not none.
  package var conversations: Int?
  /// How it went, in the person's own words.
  package var words: String?
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init() {}
}

extension Reflection {
  /// The numbers that can be said of conversations.
  package static let range = 0...1_000_000
  /// What such a number is, for messages.
  package static let wanted = "a whole number from 0 to 1000000"

  /// Reads a number of conversations; nil where it is none.
  package static func conversations(_ text: String) -> Int? {
    let isNumber = text.utf8.count <= 7 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, let count = Int(text), range.contains(count) else { return nil }
    return count
  }

  /// Whether it says nothing.
  package var isEmpty: Bool { conversations == nil && words == nil }
}
