extension Text {
  /// Breaks a text into lines of at most `columns`.
  ///
  /// Breaks at line ends, at blanks, and beside wide characters; a word that is longer than a line
  /// is broken anywhere. Blanks at the end of a line are left out, those at the beginning of a
  /// paragraph kept. An empty text gives one empty line; fewer than 1 column or line gives none. If
  /// more than `maxLines` follow, the last of these ends with `…`, or `~` in the ASCII set. Takes
  /// O(n) time for the n characters shown.
  package static func wrapped(
    _ text: String,
    columns: Int,
    maxLines: Int = .max,
    characters: CharacterSet = .unicode
  ) -> [String] {
    guard columns > 0, maxLines > 0 else { return [] }
    return PlainWrapping.lines(
      of: text,
      columns: columns,
      maxLines: maxLines,
      characters: characters
    ) ?? lines(of: text, columns, maxLines, characters, marking: []).map(\.text)
  }

  /// Breaks a text into lines in the same way, each in runs that are marked, or not.
  ///
  /// `marks` are the parts of the text to be marked, from the left, none over another.
  package static func wrapped(
    _ text: String,
    columns: Int,
    maxLines: Int = .max,
    characters: CharacterSet = .unicode,
    marking marks: [Range<String.Index>]
  ) -> [[Run]] {
    lines(of: text, columns, maxLines, characters, marking: marks).map(\.runs)
  }

  private static func lines(
    of text: String,
    _ columns: Int,
    _ maxLines: Int,
    _ characters: CharacterSet,
    marking marks: [Range<String.Index>]
  ) -> [TextLine] {
    guard columns > 0, maxLines > 0 else { return [] }
    var wrapping = Wrapping(columns: columns, maxLines: maxLines, characters: characters)
    for cluster in Clusters(text, characters: characters, keeping: .lineEnds, marking: marks) {
      wrapping.add(cluster)
      if wrapping.isFull { return wrapping.cutLines }
    }
    wrapping.endLine()
    return wrapping.isFull ? wrapping.cutLines : wrapping.lines
  }
}

/// The lines of a text that is being wrapped.
private struct Wrapping {
  let columns: Int
  let maxLines: Int
  let characters: CharacterSet
  private(set) var lines: [TextLine] = []
  private var current = TextLine()
  /// The line began where the one before was full: blanks in front of it are left out.
  private var isContinued = false
  /// What the first line that may not be shown would add to the last one that may.
  private var overhang: [Cluster] = []

  init(columns: Int, maxLines: Int, characters: CharacterSet) {
    self.columns = columns
    self.maxLines = maxLines
    self.characters = characters
  }

  /// More lines are there than may be shown.
  var isFull: Bool { lines.count > maxLines }

  /// The lines that may be shown; the last is filled as far as its words go, then cut.
  var cutLines: [TextLine] {
    var shown = Array(lines.prefix(maxLines))
    for cluster in overhang where shown[maxLines - 1].columns < columns {
      shown[maxLines - 1].append(cluster)
    }
    shown[maxLines - 1].end(in: columns, characters: characters)
    return shown
  }

  mutating func add(_ cluster: Cluster) {
    if cluster.glyph == Glyph("\n") { return endLine() }
    // A wide character in a single column is a blank, as everywhere where one is cut.
    let cluster = cluster.columns > columns ? .blank : cluster
    if current.columns + cluster.columns <= columns {
      if cluster.isBlank, isContinued, current.columns == 0 { return }
      return current.append(cluster)
    }
    // A blank that does not fit ends its line and is not shown; the next word begins another.
    let isBlank = cluster.isBlank
    let tail = isBlank || cluster.columns == 2 ? [] : current.takeTail()
    let endsInBlank = current.clusters.last?.isBlank == true
    endLine()
    isContinued = true
    if lines.count == maxLines, endsInBlank || isBlank { overhang = [.blank] }
    for moved in tail { current.append(moved) }
    if !isBlank { current.append(cluster) }
  }

  mutating func endLine() {
    let holdsNothing = isContinued && current.clusters.isEmpty
    let wasContinued = isContinued
    isContinued = false
    if holdsNothing { return }
    current.trimTrailingBlanks()
    lines.append(current)
    if isFull { overhang = wasContinued ? overhang + current.clusters : [] }
    current = TextLine()
  }
}
