import CandidCore
import Canvas

extension Context {
  package static let messages = Context("messages")
}

extension View {
  /// What the message line said in this sitting, the latest last.
  package static let messages = View(.messages, "Messages", .lines(MessagesText.lines))
}

/// The words of the view of messages.
enum MessagesText {
  /// As wide as `12:03` and what parts it from the words.
  private static let indentation = 7

  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    var text = ReadingLines()
    if model.messages.messages.isEmpty { text.lines.append([Piece("Nothing was said yet.")]) }
    var day = model.clock.today
    for message in model.messages.messages {
      let (date, time) = model.local(message.at)
      if date != day { text.lines.append([Piece(Wording.day(date), .bold)]) }
      day = date
      text.lines += lines(of: message.notice, at: time, columns)
    }
    return text
  }

  private static func lines(of notice: Notice, at time: Time, _ columns: Int) -> [[Piece]] {
    let isError = notice.kind == .error
    let words = Text.wrapped(notice.text, columns: max(1, columns - indentation - 2))
    return words.enumerated().map { index, line in
      let start = index == 0 ? "\(time)  " : Text.blanks(indentation)
      let sign = isError && index == 0 ? "! " : "  "
      return [
        Piece(start, .dim), Piece(sign, Palette.flag),
        Piece(line, isError ? Palette.flag : .plain),
      ]
    }
  }
}
