/// Measures and cuts text in terminal columns.
///
/// All that comes out has been through the sanitiser, so it may be printed as it is.
package enum Text {
  /// Where a text stands in a wider space.
  package enum Alignment: Hashable, Sendable {
    case left
    case right
    /// In the middle, an odd column on the right.
    case centre
  }

  /// A piece of a line that is marked, or not.
  package struct Run: Hashable, Sendable {
    package var text: String
    package var isMarked: Bool
  }

  /// Counts the columns a text takes on one line.
  ///
  /// A control takes more of them in the ASCII set: `<1B>` for `␛`.
  package static func columns(_ text: String, characters: CharacterSet = .unicode) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    return Clusters(text, characters: characters).reduce(0) { $0 + $1.columns }
  }

  /// Cuts a text that is wider than `columns`; what is cut ends with `…`, or `~` in the ASCII set.
  ///
  /// Nothing fits in fewer than 1 column.
  package static func cut(
    _ text: String,
    to columns: Int,
    characters: CharacterSet = .unicode
  ) -> String {
    line(text, in: columns, characters: characters).text
  }

  /// Cuts a text in the same way, and gives it in runs that are marked, or not.
  ///
  /// `marks` are the parts of the text to be marked, from the left, none over another.
  package static func cut(
    _ text: String,
    to columns: Int,
    characters: CharacterSet = .unicode,
    marking marks: [Range<String.Index>]
  ) -> [Run] {
    line(text, in: columns, characters: characters, marking: marks).runs
  }

  /// Cuts or pads a text with blanks, so that it takes exactly `columns`.
  package static func padded(
    _ text: String,
    to columns: Int,
    alignment: Alignment = .left,
    characters: CharacterSet = .unicode
  ) -> String {
    let line = line(text, in: columns, characters: characters)
    let spare = max(0, columns - line.columns)
    let before =
      switch alignment {
      case .left: 0
      case .right: spare
      case .centre: spare / 2
      }
    return blanks(before) + line.text + blanks(spare - before)
  }

  /// So many blanks; none for fewer than 1.
  ///
  /// Cut from a long line of them: `String(repeating:count:)` appends them one by one.
  package static func blanks(_ count: Int) -> String {
    guard count <= manyBlanks.utf8.count else { return String(repeating: " ", count: count) }
    return String(manyBlanks.utf8.prefix(max(0, count))) ?? ""
  }

  private static let manyBlanks = String(repeating: " ", count: 256)

  private static func line(
    _ text: String,
    in columns: Int,
    characters: CharacterSet,
    marking marks: [Range<String.Index>] = []
  ) -> TextLine {
    var line = TextLine()
    for cluster in Clusters(text, characters: characters, marking: marks) {
      guard line.columns + cluster.columns <= columns else {
        line.end(in: columns, characters: characters)
        break
      }
      line.append(cluster)
    }
    return line
  }
}
