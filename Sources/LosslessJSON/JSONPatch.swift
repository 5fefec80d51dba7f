/// New bytes in place of a range of a source.
struct JSONPatch: Equatable {
  /// The offsets in bytes that go; empty where something is only added.
  let range: Range<Int>
  let replacement: [UInt8]
}

extension [JSONPatch] {
  /// Gives the source with all patches applied at once; all else stays byte for byte.
  ///
  /// No two may overlap. Takes O(n + p log p) time for n bytes and p patches.
  func applied(to source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + reduce(0) { $0 + $1.replacement.count })
    var copied = 0
    // Something added before a value that is replaced: the empty range comes first.
    let inOrder = sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for patch in inOrder {
      precondition(patch.range.lowerBound >= copied, "two edits overlap")
      result += source[copied..<patch.range.lowerBound]
      result += patch.replacement
      copied = patch.range.upperBound
    }
    return result + source[copied...]
  }
}
