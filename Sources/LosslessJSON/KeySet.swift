/// The keys met so far in one object.
///
/// Most objects have few keys, where looking at each is faster than hashing; an object with very
/// many must not take quadratic time.
struct KeySet {
  private static let mostToLookAt = 16

  private var count = 0
  /// A bit for each kind of key met so far: a key of a new kind needs no other look.
  private var kinds: UInt64 = 0
  private var many: Set<ScalarKey> = []

  /// Adds the key that is the last of the nodes, and says whether it is new.
  ///
  /// The keys of the object stand among the nodes from `first` on, with their values between them.
  mutating func insertLast(of nodes: [JSONNode], from first: Int, in bytes: [UInt8]) -> Bool {
    let last = nodes.count - 1
    count += 1
    if count <= Self.mostToLookAt {
      let kind = nodes[last].kindOfKey(in: bytes)
      let isNewKind = kinds & kind == 0
      kinds |= kind
      if isNewKind { return true }
      return !Self.keys(of: nodes, in: first..<last).contains {
        $0.hasSameScalars(as: nodes[last], in: bytes)
      }
    }
    if many.isEmpty {
      many = Set(
        Self.keys(of: nodes, in: first..<last).map { ScalarKey(text: $0.string(in: bytes)) }
      )
    }
    return many.insert(ScalarKey(text: nodes[last].string(in: bytes))).inserted
  }

  /// The keys of an object, without the values between them.
  private static func keys(
    of nodes: [JSONNode],
    in range: Range<Int>
  ) -> some Sequence<JSONNode> {
    sequence(state: range.lowerBound) { place -> JSONNode? in
      guard place < range.upperBound else { return nil }
      defer { place = nodes[place + 1].next }
      return nodes[place]
    }
  }
}

extension JSONNode {
  /// One bit that its length and first byte choose; an escaped key may be of any kind, and has all.
  fileprivate func kindOfKey(in bytes: [UInt8]) -> UInt64 {
    guard kind == .string else { return .max }
    let length = inside.count
    return 1 << UInt64((length &* 5 &+ Int(bytes[inside.lowerBound])) & 63)
  }
}

/// A key that is equal scalar by scalar.
private struct ScalarKey: Hashable {
  let text: String

  static func == (left: Self, right: Self) -> Bool { left.text.hasSameScalars(as: right.text) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
