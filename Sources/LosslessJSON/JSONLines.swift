/// The lines of a document, for many positions in it.
package struct JSONLines: Sendable {
  private let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let starts: [Int]

  /// Finds the lines; takes O(n) time for n bytes.
  package init(of document: JSONDocument) {
    bytes = document.bytes
    var starts = [document.bytes.startOfText]
    for (index, byte) in document.bytes.enumerated() where byte == .lineFeed {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The line and column of an offset in bytes.
  ///
  /// Takes time that grows with the length of its line, not with that of the document.
  package func position(of offset: Int) -> JSONPosition {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[min(starts[low], offset)..<offset]
    return JSONPosition(line: low + 1, column: before.count { !$0.continuesCharacter } + 1)
  }
}
