import CandidCore
import Canvas

/// The keys that fit now, printed from the command table.
package enum Footer {
  /// A run of words, and the keys that a click on it presses.
  struct Part {
    var piece: Piece
    var keys: [Key] = []

    init(_ text: String, _ style: Style = .plain, _ keys: [Key] = []) {
      piece = Piece(text, style)
      self.keys = keys
    }
  }

  static func parts(for model: Model, columns: Int) -> [Part] {
    if !model.keys.sequence.isEmpty { return choices(for: model, columns: columns) }
    let context = model.entry.context ?? model.context
    let sought =
      model.entry == .none && Context.listsOfPosts.contains(context)
      ? FindCommands.hints(for: model) : []
    var completes: [Command.Hint] = []
    if case .form(let form) = model.entry, form.completion != nil {
      completes = [Command.Hint("Right", "completes")]
    }
    var parts = fitting(
      sought + completes
        + hints(in: context, model.keyMap) { command in
          // In a form and in the help, a key that cannot be used there is not told of.
          ![.form, .help].contains(context) || command.obstacle(model) == nil
        },
      columns: columns - countWidth(model)
    )
    if let count = model.keys.count { parts.insert(Part("\(count)  ", .bold), at: 0) }
    return parts
  }

  /// Writes the parts, and marks each as the keys it stands for.
  static func draw(_ parts: [Part], row: Int, column: Int, width: Int, _ frame: inout Frame) {
    var column = column
    let end = column + width
    for part in parts where column < end {
      let text = part.piece.text
      let style = part.piece.style
      let used = frame.write(text, row: row, column: column, width: end - column, style: style)
      if !part.keys.isEmpty {
        frame.mark(Rect(row: row, column: column, columns: used, rows: 1), as: Spot.hint(part.keys))
      }
      column += used
    }
  }

  /// The hints of a view in the order of the command table.
  package static func hints(
    in context: Context,
    _ keyMap: KeyMap,
    where isTold: (Command) -> Bool = { _ in true }
  ) -> [Command.Hint] {
    Commands.all(in: context).filter(isTold).compactMap { command in
      guard var hint = command.hint, let keys = keyMap.text(hint.keys, in: context) else {
        return nil
      }
      hint.keys = keys
      return hint
    }
  }

  private static func countWidth(_ model: Model) -> Int {
    model.keys.count.map { "\($0)".count + 2 } ?? 0
  }

  /// Leaves out minor hints first, then the last ones, until the rest fits.
  private static func fitting(_ hints: [Command.Hint], columns: Int) -> [Part] {
    var hints = hints
    func width() -> Int {
      hints.reduce(-2) { $0 + Text.columns($1.keys) + $1.word.count + 3 }
    }
    while width() > columns, !hints.isEmpty {
      let last = hints.lastIndex(where: \.isMinor) ?? hints.lastIndex { $0.word != "help" }
      hints.remove(at: last ?? hints.count - 1)
    }
    return hints.enumerated().flatMap { index, hint in
      [Part(index == 0 ? "" : "  ")] + parts(of: hint)
    }
  }

  /// The keys of a hint one by one, and its word, which stands for the key where there is but one.
  static func parts(of hint: Command.Hint, _ styles: (Style, Style) = (.bold, .dim)) -> [Part] {
    let words = hint.keys.split(separator: " ").map(String.init)
    // A word of two letters is a sequence, a longer one is as many keys.
    let names = words.flatMap { KeyName.keys($0) == nil ? $0.map(String.init) : [$0] }
    let keys = names.map { KeyName.keys($0) ?? [] }
    var rest = hint.keys[...]
    var parts = zip(names, keys).flatMap { name, keys in
      let blank = rest.prefix { $0 == " " }
      rest = rest.dropFirst(blank.count + name.count)
      return [Part(String(blank), styles.0), Part(name, styles.0, keys)]
    }
    parts.append(Part(" \(hint.word)", styles.1, keys.count == 1 ? keys[0] : []))
    return parts
  }

  /// What the second key of a sequence may be.
  ///
  /// Where it is narrow, leaving goes first, then the hint, then words are shortened.
  private static func choices(for model: Model, columns: Int) -> [Part] {
    guard case .prefix(let commands) = model.keyMap.match(model.keys.sequence, in: model.context)
    else {
      return []
    }
    let typed = KeyName.text(model.keys.sequence)
    func parts(_ word: (Command) -> String) -> [Part] {
      commands.reduce(into: [Part("\(typed)", .bold)]) { parts, command in
        let names = model.keyMap.keys(of: command, in: model.context)
        let name = names.first { $0.hasPrefix("\(typed) ") } ?? ""
        let rest = name.dropFirst(typed.count + 1)
        let keys = KeyName.sequence(String(rest))
        parts.append(Part("  \(rest)", .bold, keys))
        parts.append(Part(" \(word(command))", .dim, keys))
      }
    }
    let whole = parts { $0.choice ?? $0.summary }
    let isUntold = model.selected.map { $0.story == nil } ?? false
    let isFirst = typed == model.key("i") && isUntold
    // The story first, which takes two keys from here: out, and into the other sequence.
    let story = "Esc \(model.key("s"))"
    let both = KeyName.keys(story) ?? []
    let hint = isFirst ? [Part("  \(story)", .bold, both), Part(" story", .dim, both)] : []
    let cancel = [Key(.escape)]
    let leave = [Part("  Esc", .bold, cancel), Part(" cancel", .dim, cancel)]
    let short = parts { $0.brief ?? String(($0.choice ?? $0.summary).prefix(4)) }
    return [whole + hint + leave, whole + hint, whole, short + leave, short].first { parts in
      parts.map(\.piece).columns <= columns
    }
      ?? parts { String(($0.choice ?? $0.summary).prefix(3)) }
  }
}
