/// Which word someone may have meant.
package enum Spelling {
  /// The word that takes the fewest changes of letters, if these are few.
  package static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= 40 else { return nil }
    let best = known.map { (distance(word.lowercased(), $0), $0) }.min { $0.0 < $1.0 }
    let letters = word.filter(\.isLetter).count
    guard let best, best.0 <= max(1, letters / 3) else { return nil }
    return best.1
  }

  /// How many letters must be put in, left out or replaced; Levenshtein's distance.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var next = [index + 1]
      for column in other.indices {
        let replaced = row[column] + (letter == other[column] ? 0 : 1)
        next.append(min(replaced, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}
