/// The keys that objects of one kind have, in the order in which they are written.
///
/// Objects mostly keep to it, so each member is looked for behind the one before it first.
package struct JSONKeyOrder: Sendable {
  package let keys: [String]
  /// The bytes of all keys one after the other, and where each starts.
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ keys: [String]) {
    self.keys = keys
    bytes = keys.flatMap { Array($0.utf8) }
    starts = keys.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
  }

  /// The place of a key; nil where it is none of these.
  ///
  /// `start` is the place to look at first.
  func rank(of key: JSONNode, in text: [UInt8], from start: Int) -> Int? {
    guard key.kind == .string else {
      let key = key.string(in: text)
      return keys.firstIndex { $0.hasSameScalars(as: key) }
    }
    let inside = key.inside
    return text.withUnsafeBufferPointer { text in
      let found = UnsafeBufferPointer(rebasing: text[inside])
      return rank(of: found, in: start..<keys.count) ?? rank(of: found, in: 0..<start)
    }
  }

  private func rank(of key: UnsafeBufferPointer<UInt8>, in ranks: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      ranks.first { rank in
        let start = starts[rank]
        guard starts[rank + 1] - start == key.count else { return false }
        for place in 0..<key.count where bytes[start + place] != key[place] { return false }
        return true
      }
    }
  }
}
