/// A strict reader of JSON text, by recursive descent.
///
/// Source: RFC 8259. `offset` always stands on the first byte that is not read yet, and everything
/// before it is well formed.
struct JSONParser {
  let bytes: [UInt8]
  var offset = 0
  private var nodes: [JSONNode] = []
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the whole text; the first node is the root.
  mutating func document() throws(JSONError) -> JSONTape {
    try refuseUnreadable()
    // A post of some 600 bytes has about 30 nodes.
    nodes.reserveCapacity(bytes.count / 20)
    offset = bytes.startOfText
    skipSpace()
    guard offset < bytes.count else { throw failure(.empty, at: 0) }
    try value(inside: .array, expecting: .value)
    skipSpace()
    guard offset == bytes.count else { throw unexpected(.end) }
    return JSONTape(bytes: bytes, nodes: nodes)
  }

  /// The byte at the offset, nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    offset = bytes.withUnsafeBufferPointer { bytes in
      var index = offset
      while index < bytes.count, bytes[index].isJSONSpace { index += 1 }
      return index
    }
  }

  private mutating func value(
    inside container: JSONError.Construct,
    expecting expectation: JSONError.Expectation
  ) throws(JSONError) {
    guard let first = next else { throw failure(.ends(inside: container)) }
    let (start, place) = (offset, nodes.count)
    switch first {
    case .quote: return try appendString()
    case .openBrace:
      nodes.append(JSONNode(.object, at: start))
      try object()
    case .openBracket:
      nodes.append(JSONNode(.array, at: start))
      try array()
    case .minus, .zero ... .nine, .plus, .point:
      try skipNumber()
      nodes.append(JSONNode(.number, at: start))
    default: nodes.append(JSONNode(try word(expectation), at: start))
    }
    nodes[place].close(at: offset, next: nodes.count)
  }

  /// Reads a string whose opening quote stands at the offset.
  private mutating func appendString() throws(JSONError) {
    let start = offset
    var node = JSONNode(try skipString() ? .escapedString : .string, at: start)
    node.close(at: offset, next: nodes.count + 1)
    nodes.append(node)
  }

  private mutating func array() throws(JSONError) {
    guard try open(closing: .closeBracket, inside: .array) else { return }
    var expectation = JSONError.Expectation.valueOrClosing
    repeat {
      try value(inside: .array, expecting: expectation)
      expectation = .value
    } while try goesOn(closing: .closeBracket, inside: .array, expecting: .commaOrBracket)
  }

  private mutating func object() throws(JSONError) {
    guard try open(closing: .closeBrace, inside: .object) else { return }
    let first = nodes.count
    var keys = KeySet()
    repeat {
      guard next == .quote else {
        throw unexpected(nodes.count == first ? .keyOrClosing : .key, inside: .object)
      }
      let start = offset
      try appendString()
      guard keys.insertLast(of: nodes, from: first, in: bytes) else {
        throw failure(.duplicateKey(nodes[nodes.count - 1].string(in: bytes)), at: start)
      }
      skipSpace()
      guard next == .colon else { throw unexpected(.colon, inside: .object) }
      offset += 1
      skipSpace()
      try value(inside: .object, expecting: .value)
    } while try goesOn(closing: .closeBrace, inside: .object, expecting: .commaOrBrace)
  }

  /// Reads an opening bracket and says whether something comes before the closing one.
  private mutating func open(
    closing: UInt8,
    inside container: JSONError.Construct
  ) throws(JSONError) -> Bool {
    guard depth < JSONDocument.depthLimit else { throw failure(.tooDeep) }
    depth += 1
    offset += 1
    skipSpace()
    guard let next else { throw failure(.ends(inside: container)) }
    guard next == closing else { return true }
    close()
    return false
  }

  /// Reads what follows an element or member and says whether one more comes.
  private mutating func goesOn(
    closing: UInt8,
    inside container: JSONError.Construct,
    expecting expectation: JSONError.Expectation
  ) throws(JSONError) -> Bool {
    skipSpace()
    if next == closing {
      close()
      return false
    }
    guard next == .comma else { throw unexpected(expectation, inside: container) }
    let comma = offset
    offset += 1
    skipSpace()
    if next == closing { throw failure(.trailingComma, at: comma) }
    return true
  }

  private mutating func close() {
    offset += 1
    depth -= 1
  }

  /// Reads `true`, `false` or `null`.
  private mutating func word(
    _ expectation: JSONError.Expectation
  ) throws(JSONError) -> JSONNode.Kind {
    let word = bytes[offset...].prefix { $0.isLetterOrDigit }
    let kind: JSONNode.Kind
    switch String(decoding: word.prefix(6), as: UTF8.self) {
    case "true": kind = .true
    case "false": kind = .false
    case "null": kind = .null
    case "t", "tr", "tru", "f", "fa", "fal", "fals", "n", "nu", "nul":
      if word.endIndex == bytes.count { throw failure(.ends(inside: .word), at: bytes.count) }
      throw unexpected(expectation)
    default: throw unexpected(expectation)
    }
    offset = word.endIndex
    return kind
  }
}
