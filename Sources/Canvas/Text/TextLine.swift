/// A line of safe clusters in the making, with its width.
struct TextLine {
  private(set) var clusters: [Cluster] = []
  private(set) var columns = 0

  var text: String { clusters.reduce(into: "") { $0 += $1.text } }

  /// The text in runs that are marked, or not.
  var runs: [Text.Run] {
    clusters.reduce(into: []) { runs, cluster in
      if runs.last?.isMarked == cluster.isMarked {
        runs[runs.count - 1].text += cluster.text
      } else {
        runs.append(Text.Run(text: cluster.text, isMarked: cluster.isMarked))
      }
    }
  }

  mutating func append(_ cluster: Cluster) {
    clusters.append(cluster)
    columns += cluster.columns
  }

  /// Ends the line with the sign that more follows, in place of as much as that needs.
  mutating func end(in columns: Int, characters: CharacterSet) {
    guard columns > 0 else { return }
    while self.columns >= columns { removeLast() }
    append(Cluster(characters == .ascii ? "~" : "…", columns: 1))
  }

  mutating func trimTrailingBlanks() {
    while clusters.last?.isBlank == true { removeLast() }
  }

  /// Takes off what stands behind the last place where the line may be broken.
  ///
  /// Such a place is behind a blank and beside a wide cluster. Without one, nothing is taken; the
  /// blanks a paragraph begins with are none.
  mutating func takeTail() -> [Cluster] {
    var start = clusters.count
    while start > 0, !isBreak(before: start) { start -= 1 }
    guard clusters[..<start].contains(where: { !$0.isBlank }) else { return [] }
    let tail = Array(clusters[start...])
    for _ in tail { removeLast() }
    return tail
  }

  private func isBreak(before position: Int) -> Bool {
    let previous = clusters[position - 1]
    if previous.isBlank || previous.columns == 2 { return true }
    return position < clusters.count && clusters[position].columns == 2
  }

  private mutating func removeLast() {
    columns -= clusters.removeLast().columns
  }
}
