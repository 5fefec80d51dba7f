/// A value in a document, and where it stands there.
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

  package let kind: Kind
  // Half the size of two Ints: a file of tiny values may hold millions. The size limit fits.
  private let start: UInt32
  private let end: UInt32

  init(_ kind: Kind, span: Range<Int>) {
    self.kind = kind
    start = UInt32(span.lowerBound)
    end = UInt32(span.upperBound)
  }

  /// The offsets in bytes, from its first byte to after its last, brackets and quotes included.
  package var span: Range<Int> { Int(start)..<Int(end) }
}

extension JSONValue {
  package var isNull: Bool {
    if case .null = kind { true } else { false }
  }

  package var bool: Bool? {
    if case .bool(let bool) = kind { bool } else { nil }
  }

  /// The number if it is written as a whole one, without point or exponent, and fits.
  package var int: Int? {
    if case .number(let lexeme) = kind { Int(lexeme) } else { nil }
  }

  package var string: String? {
    if case .string(let string) = kind { string } else { nil }
  }

  package var elements: [JSONValue]? {
    if case .array(let elements) = kind { elements } else { nil }
  }

  package var members: [JSONMember]? {
    if case .object(let members) = kind { members } else { nil }
  }

  /// The value of a member; nil where there is none or where this is no object.
  ///
  /// Keys are compared scalar by scalar. Takes O(n) time for n members.
  package subscript(key: String) -> JSONValue? {
    members?.first { $0.key.hasSameScalars(as: key) }?.value
  }

  /// What it is, as a message says it: `a string`, `an object`.
  package var noun: String {
    switch kind {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
