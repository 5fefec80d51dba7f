import CandidCore

/// A post's pictures as lines to type: `file | alt text | altered, disclosed`.
enum MediaLines {
  static func text(of media: [Media]) -> String {
    media.map { one in
      let marks = [one.isAltered ? altered : nil, one.isDisclosed ? disclosed : nil]
        .compactMap { $0 }.joined(separator: ", ")
      return BarLine.text([one.file, one.alt ?? "", marks])
    }.joined(separator: "\n")
  }

  /// Reads lines; a picture that was there before keeps what has no place in its line.
  static func media(_ lines: [String], before: [Media]) throws(FormMisfit) -> [Media] {
    var media: [Media] = []
    for line in lines {
      let parts = BarLine.parts(of: line)
      guard let file = parts.first, !file.isEmpty else {
        throw FormMisfit("a picture needs the name of its file: file | alt text")
      }
      guard parts.count <= 3 else {
        throw FormMisfit("“\(file)” has more than three parts; write a | of a text as \\|")
      }
      var one = before.first { $0.file == file } ?? Media(file: file)
      one.alt = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
      let marks = parts.count > 2 ? parts[2].split { $0 == "," || $0 == " " }.map(String.init) : []
      if let unknown = marks.first(where: { ![altered, disclosed].contains($0) }) {
        throw FormMisfit("“\(unknown)” says nothing here; write altered, disclosed or both")
      }
      one.isAltered = marks.contains(altered)
      one.isDisclosed = marks.contains(disclosed)
      media.append(one)
    }
    return media
  }

  private static let altered = "altered"
  private static let disclosed = "disclosed"
}
