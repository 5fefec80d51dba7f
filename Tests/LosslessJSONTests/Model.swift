import LosslessJSON

/// A JSON value as a plain value: what a document means, without where it stands.
indirect enum Model: Equatable, Sendable {
  struct Member: Equatable, Sendable {
    var key: [UInt8]
    var value: Model
  }

  case null
  case bool(Bool)
  case number(String)
  // Bytes, because == of String takes canonically equivalent texts for equal.
  case string([UInt8])
  case array([Model])
  case object([Member])

  init(_ value: JSONValue) {
    self =
      switch value.kind {
      case .null: .null
      case .bool(let bool): .bool(bool)
      case .number(let lexeme): .number(lexeme)
      case .string(let text): .string(Array(text.utf8))
      case .array(let elements): .array(elements.map(Self.init))
      case .object(let members):
        .object(members.map { Member(key: Array($0.key.utf8), value: Self($0.value)) })
      }
  }

  func tree(_ layout: JSONTree.Layout = .fitted) -> JSONTree {
    switch self {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let lexeme): .raw(lexeme)
    case .string(let text): .string(String(decoding: text, as: UTF8.self))
    case .array(let elements): .array(elements.map { $0.tree() }, layout: layout)
    case .object(let members):
      .object(
        members.map { (String(decoding: $0.key, as: UTF8.self), $0.value.tree()) },
        layout: layout
      )
    }
  }
}

extension JSONDocument {
  init(_ text: String) throws(JSONError) {
    try self.init(Array(text.utf8))
  }

  var model: Model { Model(root) }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}
