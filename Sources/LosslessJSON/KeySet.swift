/// The keys met so far in one object.
///
/// Most objects have few keys, where looking at each is faster than hashing; an object with very
/// many must not take quadratic time.
struct KeySet {
  private static let mostToLookAt = 16

  private var few: [String] = []
  private var many: Set<ScalarKey> = []

  /// Adds a key and says whether it is new.
  mutating func insert(_ key: String) -> Bool {
    if few.count < Self.mostToLookAt {
      guard !few.contains(where: { $0.hasSameScalars(as: key) }) else { return false }
      few.append(key)
      return true
    }
    if many.isEmpty { many = Set(few.map(ScalarKey.init)) }
    return many.insert(ScalarKey(text: key)).inserted
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
