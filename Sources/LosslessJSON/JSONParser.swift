/// A strict reader of JSON text, by recursive descent.
///
/// Source: RFC 8259. `offset` always stands on the first byte that is not read yet, and everything
/// before it is well formed.
struct JSONParser {
  let bytes: [UInt8]
  var offset = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSONError) -> JSONValue {
    try refuseUnreadable()
    offset = bytes.startOfText
    skipSpace()
    guard offset < bytes.count else { throw failure(.empty, at: 0) }
    let root = try value(inside: .array, expecting: .value)
    skipSpace()
    guard offset == bytes.count else { throw unexpected(.end) }
    return root
  }

  /// The byte at the offset, nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset].isJSONSpace { offset += 1 }
  }

  private mutating func value(
    inside container: JSONError.Construct,
    expecting expectation: JSONError.Expectation
  ) throws(JSONError) -> JSONValue {
    guard let first = next else { throw failure(.ends(inside: container)) }
    let start = offset
    let kind: JSONValue.Kind
    switch first {
    case .quote: kind = .string(try string())
    case .openBrace: kind = .object(try object())
    case .openBracket: kind = .array(try array())
    case .minus, .zero ... .nine, .plus, .point: kind = .number(try number())
    default: kind = try word(expectation)
    }
    return JSONValue(kind, span: start..<offset)
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    guard try open(closing: .closeBracket, inside: .array) else { return elements }
    repeat {
      let expectation: JSONError.Expectation = elements.isEmpty ? .valueOrClosing : .value
      elements.append(try value(inside: .array, expecting: expectation))
    } while try goesOn(closing: .closeBracket, inside: .array, expecting: .commaOrBracket)
    return elements
  }

  private mutating func object() throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    var keys = KeySet()
    guard try open(closing: .closeBrace, inside: .object) else { return members }
    repeat {
      let expectation: JSONError.Expectation = members.isEmpty ? .keyOrClosing : .key
      members.append(try member(expecting: expectation, new: &keys))
    } while try goesOn(closing: .closeBrace, inside: .object, expecting: .commaOrBrace)
    return members
  }

  private mutating func member(
    expecting expectation: JSONError.Expectation,
    new keys: inout KeySet
  ) throws(JSONError) -> JSONMember {
    guard next == .quote else { throw unexpected(expectation, inside: .object) }
    let start = offset
    let key = try string()
    let span = start..<offset
    guard keys.insert(key) else { throw failure(.duplicateKey(key), at: start) }
    skipSpace()
    guard next == .colon else { throw unexpected(.colon, inside: .object) }
    offset += 1
    skipSpace()
    return JSONMember(
      key: key,
      keySpan: span,
      value: try value(inside: .object, expecting: .value)
    )
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
  ) throws(JSONError) -> JSONValue.Kind {
    let word = bytes[offset...].prefix { $0.isLetterOrDigit }
    let kind: JSONValue.Kind
    switch String(decoding: word.prefix(6), as: UTF8.self) {
    case "true": kind = .bool(true)
    case "false": kind = .bool(false)
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
