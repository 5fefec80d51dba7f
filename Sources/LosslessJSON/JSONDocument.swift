/// A JSON text with all its bytes and the tree that was read from it.
///
/// What nobody asks to change stays byte for byte: `JSONEdit` changes single members and elements.
package struct JSONDocument: Sendable {
  /// How many arrays and objects may stand inside one another.
  package static let depthLimit = 64
  /// The most bytes that are read: 64 MiB.
  package static let sizeLimitInBytes = 64 << 20

  private let tape: JSONTape

  /// The source as it was given, with its byte order mark if it has one.
  package var bytes: [UInt8] { tape.bytes }

  package var root: JSONValue { JSONValue(tape, at: 0) }

  /// Reads a text that must be JSON in UTF-8 and nothing else.
  ///
  /// Stricter than RFC 8259 in what it leaves open: a key twice in one object, half a surrogate
  /// pair, more depth or size than the limits are refused. A byte order mark is let through.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    tape = try parser.document()
  }

  /// The value as it is written in the source.
  package func text(of value: JSONValue) -> String {
    String(decoding: bytes[value.span], as: UTF8.self)
  }

  /// The line and column of an offset in bytes, as of `value.span.lowerBound`.
  package func position(of offset: Int) -> JSONPosition {
    JSONPosition(of: offset, in: bytes)
  }
}
