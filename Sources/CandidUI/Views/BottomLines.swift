import CandidCore
import Canvas

/// The last two rows: what was done or is being typed, and the keys that fit now.
enum BottomLines {
  static func draw(_ model: Model, _ frame: inout Frame) {
    let message = model.size.rows - 2
    let footer = model.size.rows - 1
    if case .offer(let offer) = model.entry, model.notice == nil {
      drawOffer(offer, model, row: message, &frame)
      drawHints(model, row: footer, &frame)
      return
    }
    guard case .prompt(let prompt) = model.entry else {
      drawNotice(model, row: message, &frame)
      drawHints(model, row: footer, &frame)
      return
    }
    // Until the line is done with, nothing above it takes a click.
    frame.cover(frame.bounds)
    if let notice = model.notice {
      // What is typed stands above all of a message, however long that is.
      let rows = draw(notice, above: footer, width: model.size.columns - 2, &frame)
      drawPrompt(prompt, model, row: footer - rows, &frame)
    } else {
      drawPrompt(prompt, model, row: message, &frame)
      drawHelp(prompt, model, row: footer, &frame)
    }
  }

  /// What may be typed, and how the line is left.
  private static func drawHelp(
    _ prompt: Prompt,
    _ model: Model,
    row: Int,
    _ frame: inout Frame
  ) {
    let width = model.size.columns - 2
    if prompt.context == .line {
      let parts = LineHelp.parts(prompt, model, columns: width)
      Footer.draw(parts, row: row, column: 1, width: width, &frame)
      return
    }
    let parts =
      model.offeredIdea == nil
      ? help(prompt, model, columns: width)
      : hint("Enter", "places it", model) + words("  ") + hint("Down", "another", model)
        + words("  or type a title  ") + hint("Esc", "cancel", model)
    Footer.draw(parts, row: row, column: 1, width: width, &frame)
    if parts.map(\.piece).columns > width {
      frame.write(frame.characters == .ascii ? "~" : "…", row: row, column: width, style: .dim)
    }
  }

  /// What may be typed, cut rather than the keys that leave the line.
  private static func help(_ prompt: Prompt, _ model: Model, columns: Int) -> [Footer.Part] {
    let (enter, escape) = prompt.kind.keyWords
    let ways = hint("Enter", enter, model) + words("  ") + hint("Esc", escape, model)
    let room = columns - ways.map(\.piece).columns - 3
    guard room > 0 else { return ways }
    let help = Text.cut(prompt.kind.help(prompt, model), to: room, characters: model.characters)
    return words("\(help)   ") + ways
  }

  private static func hint(_ keys: String, _ word: String, _ model: Model) -> [Footer.Part] {
    Footer.parts(of: Command.Hint(model.key(keys, in: .prompt), word), (.dim, .dim))
  }

  private static func words(_ text: String) -> [Footer.Part] { [Footer.Part(text, .dim)] }

  private static func drawNotice(_ model: Model, row: Int, _ frame: inout Frame) {
    let width = model.size.columns - 2
    if let notice = model.notice {
      draw(notice, above: row, width: width, &frame)
    } else if let text = model.standingWords, Context.listsOfPosts.contains(model.context) {
      frame.writeCut(text, row: row, column: 1, width: width, style: .dim)
    }
  }

  /// Writes a message; one that is longer than a line takes the rows above it, too.
  ///
  /// - Returns: How many rows it took.
  @discardableResult private static func draw(
    _ notice: Notice,
    above row: Int,
    width: Int,
    _ frame: inout Frame
  ) -> Int {
    let isError = notice.kind == .error
    let lines = Text.wrapped(
      notice.text,
      columns: width,
      maxLines: isError ? 4 : 2,
      characters: frame.characters
    )
    let top = row - lines.count + 1
    frame.clear(Rect(row: top, column: 0, columns: frame.size.columns, rows: lines.count))
    for (index, line) in lines.enumerated() {
      frame.write(
        line,
        row: top + index,
        column: 1,
        width: width,
        style: isError ? Palette.flag : .plain
      )
    }
    return lines.count
  }

  private static func drawOffer(
    _ offer: DraftOffer,
    _ model: Model,
    row: Int,
    _ frame: inout Frame
  ) {
    let width = model.size.columns - 2
    frame.clear(Rect(row: row, column: 0, columns: model.size.columns, rows: 1))
    frame.writeCut(model.words(of: offer), row: row, column: 1, width: width, style: .bold)
  }

  private static func drawPrompt(
    _ prompt: Prompt,
    _ model: Model,
    row: Int,
    _ frame: inout Frame
  ) {
    frame.clear(Rect(row: row, column: 0, columns: model.size.columns, rows: 1))
    let label = " \(prompt.kind.label) "
    frame.write(label, row: row, column: 0, style: .bold)
    let start = Text.columns(label)
    if let idea = model.offeredIdea {
      let width = model.size.columns - start - 1
      frame.writeCut("“\(idea.title)”", row: row, column: start, width: width, style: .dim)
    }
    LineField.draw(
      prompt.editor,
      row: row,
      column: start,
      columns: model.size.columns - start - 1,
      hasFocus: true,
      &frame
    ) { .line($0) }
  }

  private static func drawHints(_ model: Model, row: Int, _ frame: inout Frame) {
    let columns = model.size.columns - 1
    let parts = Footer.parts(for: model, columns: columns)
    Footer.draw(parts, row: row, column: 1, width: columns, &frame)
  }
}
