import CandidCore
import Canvas

/// The keys that fit now, printed from the command table.
package enum Footer {
  static func pieces(for model: Model, columns: Int) -> [Piece] {
    if !model.keys.sequence.isEmpty { return choices(for: model, columns: columns) }
    let context: Context
    switch model.entry {
    case .form(let form): context = form.pickedHardPart == nil ? .form : .hardPartList
    case .prompt: context = .prompt
    case .offer: context = .draft
    case .none: context = model.context
    }
    let sought = model.entry == .none && context == .week ? FindCommands.hints(for: model) : []
    var pieces = fitting(
      sought + hints(in: context, model.keyMap),
      columns: columns - countWidth(model)
    )
    if let count = model.keys.count { pieces.insert(Piece("\(count)  ", .bold), at: 0) }
    return pieces
  }

  /// The hints of a view in the order of the command table.
  package static func hints(in context: Context, _ keyMap: KeyMap) -> [Command.Hint] {
    Commands.all(in: context).compactMap { command in
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
  private static func fitting(_ hints: [Command.Hint], columns: Int) -> [Piece] {
    var hints = hints
    func width() -> Int {
      hints.reduce(-2) { $0 + Text.columns($1.keys) + $1.word.count + 3 }
    }
    while width() > columns, !hints.isEmpty {
      let last = hints.lastIndex(where: \.isMinor) ?? hints.lastIndex { $0.word != "help" }
      hints.remove(at: last ?? hints.count - 1)
    }
    return hints.enumerated().flatMap { index, hint in
      [
        Piece(index == 0 ? "" : "  "), Piece(hint.keys, .bold), Piece(" "), Piece(hint.word, .dim),
      ]
    }
  }

  /// What the second key of a sequence may be.
  ///
  /// Where it is narrow, leaving goes first, then the hint, then words are shortened.
  private static func choices(for model: Model, columns: Int) -> [Piece] {
    guard case .prefix(let commands) = model.keyMap.match(model.keys.sequence, in: model.context)
    else {
      return []
    }
    let typed = KeyName.text(model.keys.sequence)
    func pieces(_ word: (Command) -> String) -> [Piece] {
      commands.reduce(into: [Piece("\(typed)", .bold)]) { pieces, command in
        let keys = model.keyMap.keys(of: command, in: model.context)
        let key = keys.first { $0.hasPrefix("\(typed) ") } ?? ""
        pieces.append(Piece("  \(key.dropFirst(typed.count + 1))", .bold))
        pieces.append(Piece(" \(word(command))", .dim))
      }
    }
    let whole = pieces { $0.choice ?? $0.summary }
    let isFirst = typed == model.key("i") && model.selected?.story == nil
    // The story first, which takes two keys from here: out, and into the other sequence.
    let hint = isFirst ? [Piece("  Esc \(model.key("s"))", .bold), Piece(" story", .dim)] : []
    let leave = [Piece("  Esc", .bold), Piece(" cancel", .dim)]
    let short = pieces { $0.brief ?? String(($0.choice ?? $0.summary).prefix(4)) }
    return [whole + hint + leave, whole + hint, whole, short + leave, short].first {
      $0.columns <= columns
    }
      ?? pieces { String(($0.choice ?? $0.summary).prefix(2)) }
  }
}
