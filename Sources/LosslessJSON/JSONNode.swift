/// A value or a key as the parser leaves it: what it is, where it stands, and where the next one is.
///
/// The nodes of a text stand in one row, in its order: an array before its elements, an object
/// before its members, of which each is the node of its key and then that of its value. Numbers and
/// strings stay in the text until someone asks for them; most are never asked for.
struct JSONNode: Sendable {
  enum Kind: UInt8, Sendable {
    case null, `true`, `false`, number, string
    /// A string in which at least one character is written as an escape.
    case escapedString
    case array, object
  }

  let kind: Kind
  // Four bytes each, which the size limit allows: a file of tiny values may hold millions.
  private let start: UInt32
  private var end: UInt32
  private var after: UInt32

  /// A node with nothing inside yet, whose end comes with `close`.
  init(_ kind: Kind, at start: Int) {
    self.kind = kind
    self.start = UInt32(start)
    end = self.start
    after = 0
  }

  /// Says where the value ends in the text, and which node follows it and all it holds.
  mutating func close(at end: Int, next: Int) {
    self.end = UInt32(end)
    after = UInt32(next)
  }

  /// The offsets in bytes, from its first byte to after its last, brackets and quotes included.
  var span: Range<Int> { Int(start)..<Int(end) }

  /// The index of the node after this one and all that is inside it.
  var next: Int { Int(after) }
}
