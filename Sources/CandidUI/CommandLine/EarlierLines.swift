/// The lines that were typed after `:` in this sitting, the latest last.
///
/// They hold titles and reasons, so that they are kept nowhere else and end with the sitting.
package struct EarlierLines: Equatable, Sendable {
  package static let longest = 100

  package private(set) var lines: [String] = []

  mutating func append(_ line: String) {
    guard !line.isBlank else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > Self.longest { lines.removeFirst() }
  }

  /// The place of the nearest line before or after one that begins as typed; nil where there is none.
  func place(from place: Int, by step: Int, beginning typed: String) -> Int? {
    var place = place + step
    while lines.indices.contains(place) {
      if lines[place].hasPrefix(typed) { return place }
      place += step
    }
    return nil
  }
}
