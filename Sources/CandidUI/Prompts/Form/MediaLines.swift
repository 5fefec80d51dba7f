import CandidCore

/// A post's pictures as lines to type: `file | alt text | altered, disclosed`.
enum MediaLines {
  static func text(of media: [Media]) -> String { ItemLines.text(of: media, line: line) }

  /// Reads lines; a picture that was there before keeps what has no place in its line.
  static func media(_ lines: [String], before: [Media]) throws(FormMisfit) -> [Media] {
    try ItemLines.items(lines, before: before, line: line) {
      typed,
      number,
      rest throws(FormMisfit) in
      let parts = BarLine.parts(of: typed)
      guard let file = parts.first, !file.isEmpty else {
        throw FormMisfit("a picture needs the name of its file: file | alt text")
      }
      guard parts.count <= 3 else {
        throw FormMisfit("“\(file)” has more than three parts; write a | of a text as \\|")
      }
      var one = takeOut(of: &rest, file, number, before) ?? Media(file: file)
      // A name of several lines stays as it is where only the words beside it are others.
      if ItemLines.folded(one.file) != file { one.file = file }
      one.alt = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
      let marks = parts.count > 2 ? parts[2].split { $0 == "," || $0 == " " }.map(String.init) : []
      if let unknown = marks.first(where: { ![altered, disclosed].contains($0) }) {
        throw FormMisfit("“\(unknown)” says nothing here; write altered, disclosed or both")
      }
      one.isAltered = marks.contains(altered)
      one.isDisclosed = marks.contains(disclosed)
      return one
    }
  }

  /// The picture that a changed line was of: that with its file, else that in its place.
  private static func takeOut(
    of open: inout [Media],
    _ file: String,
    _ number: Int,
    _ before: [Media]
  ) -> Media? {
    var place = open.firstIndex { ItemLines.folded($0.file) == file }
    if place == nil, before.indices.contains(number) {
      place = open.firstIndex(of: before[number])
    }
    return place.map { open.remove(at: $0) }
  }

  private static func line(of one: Media) -> String {
    let marks = [one.isAltered ? altered : nil, one.isDisclosed ? disclosed : nil]
      .compactMap { $0 }.joined(separator: ", ")
    return BarLine.text([one.file, one.alt ?? "", marks])
  }

  private static let altered = "altered"
  private static let disclosed = "disclosed"
}
