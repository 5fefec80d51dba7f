/// A text and its nodes, shared by all the values read from it.
///
/// A class so that a value is one reference and an index; it never changes.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  init(bytes: [UInt8], nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// The characters of a string's node, its escapes resolved.
  func string(at index: Int) -> String {
    nodes[index].string(in: bytes)
  }

  /// Whether a string's node is this text, scalar by scalar.
  func isString(_ text: String, at index: Int) -> Bool {
    let node = nodes[index]
    guard node.kind == .string else { return node.string(in: bytes).hasSameScalars(as: text) }
    let inside = node.inside
    guard inside.count == text.utf8.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var place = inside.lowerBound
      for byte in text.utf8 {
        guard bytes[place] == byte else { return false }
        place += 1
      }
      return true
    }
  }
}

extension JSONNode {
  /// The offsets in bytes of what stands between the quotes or brackets.
  var inside: Range<Int> { (span.lowerBound + 1)..<(span.upperBound - 1) }

  /// The characters of a string, its escapes resolved.
  func string(in bytes: [UInt8]) -> String {
    guard kind == .escapedString else { return String(decoding: bytes[inside], as: UTF8.self) }
    // The parser went over the same bytes before, so it does not throw now.
    return (try? JSONParser.string(in: inside, of: bytes)) ?? ""
  }

  /// Whether two strings are the same scalar by scalar.
  func hasSameScalars(as other: JSONNode, in bytes: [UInt8]) -> Bool {
    guard kind == .string, other.kind == .string else {
      return string(in: bytes).hasSameScalars(as: other.string(in: bytes))
    }
    let (one, two) = (inside, other.inside)
    guard one.count == two.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      zip(one, two).allSatisfy { bytes[$0] == bytes[$1] }
    }
  }
}
