/// A place in a text as a person counts it.
package struct JSONPosition: Equatable, Sendable {
  /// Counts from 1; a line ends with `\n`.
  package let line: Int
  /// Counts Unicode scalars from 1; a byte order mark has no column.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Counts lines and columns up to an offset in bytes.
  ///
  /// Takes O(n) time for n bytes.
  init(of offset: Int, in bytes: [UInt8]) {
    var line = 1
    var lineStart = bytes.startOfText
    for index in 0..<offset where bytes[index] == .lineFeed {
      line += 1
      lineStart = index + 1
    }
    let before = offset > lineStart ? bytes[lineStart..<offset] : []
    self.line = line
    column = before.count { !$0.continuesCharacter } + 1
  }
}
