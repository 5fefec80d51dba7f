/// A key and its value in an object of a document.
package struct JSONMember: Sendable {
  /// The key with its escapes resolved.
  package let key: String
  package let value: JSONValue
  private let keyStart: UInt32
  private let keyEnd: UInt32

  init(key: String, keySpan: Range<Int>, value: JSONValue) {
    self.key = key
    self.value = value
    keyStart = UInt32(keySpan.lowerBound)
    keyEnd = UInt32(keySpan.upperBound)
  }

  /// The offsets in bytes of the key, its quotes included.
  package var keySpan: Range<Int> { Int(keyStart)..<Int(keyEnd) }
  /// The offsets in bytes from the start of the key to the end of the value.
  package var span: Range<Int> { keySpan.lowerBound..<value.span.upperBound }
}
