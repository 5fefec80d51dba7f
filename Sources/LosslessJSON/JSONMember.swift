/// A key and its value in an object of a document.
package struct JSONMember: Sendable {
  private let tape: JSONTape
  /// That of the key; the value's comes next.
  private let index: Int

  init(_ tape: JSONTape, at index: Int) {
    self.tape = tape
    self.index = index
  }

  /// The key with its escapes resolved.
  package var key: String { tape.string(at: index) }

  package var value: JSONValue { JSONValue(tape, at: index + 1) }

  /// Whether the key is this one, compared scalar by scalar.
  package func hasKey(_ key: String) -> Bool { tape.isString(key, at: index) }

  /// The offsets in bytes of the key, its quotes included.
  package var keySpan: Range<Int> { tape.nodes[index].span }

  /// The offsets in bytes from the start of the key to the end of the value.
  package var span: Range<Int> { keySpan.lowerBound..<value.span.upperBound }
}
