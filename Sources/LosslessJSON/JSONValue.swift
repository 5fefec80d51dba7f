/// A value in a document, and where it stands there.
///
/// Reading one out is work only for what is asked for: a text is decoded each time.
package struct JSONValue: Sendable {
  package enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A number as it is written: 1.10 and 1E400 stay what they are.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in the order found, no key twice.
    case object([JSONMember])
  }

  private let tape: JSONTape
  private let index: Int

  init(_ tape: JSONTape, at index: Int) {
    self.tape = tape
    self.index = index
  }

  private var node: JSONNode { tape.nodes[index] }

  /// The offsets in bytes, from its first byte to after its last, brackets and quotes included.
  package var span: Range<Int> { node.span }

  package var kind: Kind {
    switch node.kind {
    case .null: .null
    case .true: .bool(true)
    case .false: .bool(false)
    case .number: .number(lexeme)
    case .string, .escapedString: .string(tape.string(at: index))
    case .array: .array(elements ?? [])
    case .object: .object(members ?? [])
    }
  }
}

extension JSONValue {
  package var isNull: Bool { node.kind == .null }

  package var bool: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The number if it is written as a whole one, without point or exponent, and fits.
  package var int: Int? { node.kind == .number ? Int(lexeme) : nil }

  package var string: String? {
    switch node.kind {
    case .string, .escapedString: tape.string(at: index)
    default: nil
    }
  }

  package var isArray: Bool { node.kind == .array }

  package var isObject: Bool { node.kind == .object }

  package var elements: [JSONValue]? {
    guard node.kind == .array else { return nil }
    var elements: [JSONValue] = []
    var place = index + 1
    while place < node.next {
      elements.append(JSONValue(tape, at: place))
      place = tape.nodes[place].next
    }
    return elements
  }

  package var members: [JSONMember]? {
    guard node.kind == .object else { return nil }
    var members: [JSONMember] = []
    var place = index + 1
    while place < node.next {
      members.append(JSONMember(tape, at: place))
      place = tape.nodes[place + 1].next
    }
    return members
  }

  /// The members whose keys an order knows, in that order and with their places in it, and the others.
  ///
  /// Nil where this is no object.
  package func members(
    in order: JSONKeyOrder
  ) -> (known: [(rank: Int, value: JSONValue)], others: [JSONMember])? {
    guard node.kind == .object else { return nil }
    var known: [(rank: Int, value: JSONValue)] = []
    known.reserveCapacity(min(order.keys.count, (node.next - index) / 2))
    var others: [JSONMember] = []
    var isInOrder = true
    var start = 0
    var place = index + 1
    while place < node.next {
      if let rank = order.rank(of: tape.nodes[place], in: tape.bytes, from: start) {
        isInOrder = isInOrder && rank >= start
        start = rank + 1
        known.append((rank, JSONValue(tape, at: place + 1)))
      } else {
        others.append(JSONMember(tape, at: place))
      }
      place = tape.nodes[place + 1].next
    }
    if !isInOrder { known.sort { $0.rank < $1.rank } }
    return (known, others)
  }

  /// The value of a member; nil where there is none or where this is no object.
  ///
  /// Keys are compared scalar by scalar. Takes O(n) time for n members.
  package subscript(key: String) -> JSONValue? {
    guard node.kind == .object else { return nil }
    let end = node.next
    var place = index + 1
    while place < end {
      if tape.isString(key, at: place) { return JSONValue(tape, at: place + 1) }
      place = tape.nodes[place + 1].next
    }
    return nil
  }

  /// What it is, as a message says it: `a string`, `an object`.
  package var noun: String {
    switch node.kind {
    case .null: "null"
    case .true: "true"
    case .false: "false"
    case .number: "a number"
    case .string, .escapedString: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  private var lexeme: String { String(decoding: tape.bytes[span], as: UTF8.self) }
}
