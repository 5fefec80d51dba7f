import CandidCore
import Canvas

extension Context {
  package static let hardParts = Context("hard parts")
}

extension View {
  /// The private log of hard parts, the latest first.
  package static let hardParts = View(.hardParts, "Hard parts", .lines(HardPartsText.lines))
}

/// The words of the view of the private log.
enum HardPartsText {
  private static let indentation = 13

  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    let log = model.hardParts
    var text = ReadingLines()
    text.lines += Piece.lines(of: "For yourself alone: private.json, in no export.", columns, .dim)
    if let obstacle = log.obstacle {
      text.lines += Piece.lines(of: obstacle, columns, Palette.flag)
    }
    text.lines.append([])
    text.pinned = text.lines.count
    if log.parts.isEmpty, log.obstacle == nil {
      text.lines += Piece.lines(
        of:
          "Nothing is noted yet; \(model.key("a", in: .hardParts)) notes a line.",
        columns
      )
    }
    let picked = model.pickedHardPart?.id
    let posts = model.plan.pages.values.flatMap(\.posts)
    for part in log.parts {
      let lines = lines(of: part, posts, columns, part.id == picked ? .reversed : .plain)
      text.items.append(text.lines.count..<text.lines.count + lines.count)
      text.lines += lines
    }
    return text
  }

  /// The day, the line, and the posts at hand that tell it.
  private static func lines(
    of part: HardPart,
    _ posts: [Post],
    _ columns: Int,
    _ style: Style
  ) -> [[Piece]] {
    let room = max(1, columns - indentation)
    let words = Text.wrapped(part.text, columns: room)
    let titles = part.posts(among: posts).map { "in “\($0.title)”" }.sorted()
    return words.enumerated().map { index, line in
      let day = index == 0 ? "\(part.day)" : ""
      return [
        Piece(day + Text.blanks(indentation - day.count), .dim),
        Piece(line, style),
      ]
    }
      + titles.map { [Piece(Text.blanks(indentation)), Piece($0, .dim)] }
  }
}
