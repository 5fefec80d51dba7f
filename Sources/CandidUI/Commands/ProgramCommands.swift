/// Views, help and leaving.
enum ProgramCommands {
  static let all: [Command] = [
    Command(
      "balance",
      "the week's balance: why, and what would repair it",
      in: [.week],
      keys: ["b"],
      hint: Command.Hint("b", "balance")
    ) { $0.open(.balance) },
    Command("close-balance", "back to the week", in: [.balance], keys: ["b"]) { $0.close() },
    Command("review", "the weeks before and to come, a row each", in: [.week], keys: ["R"]) {
      $0.open(.review)
    },
    Command("close-review", "back to the week", in: [.review], keys: ["R"]) { $0.close() },
    Command("hard-parts", "the private log of hard parts", in: [.week], keys: ["p"]) {
      $0.open(.hardParts)
    },
    Command("close-hard-parts", "back to the week", in: [.hardParts], keys: ["p"]) { $0.close() },
    Command(
      "close",
      "back",
      in: [.balance, .review, .hardParts, .plans, .help],
      keys: ["q", "Esc", "^C"],
      hint: Command.Hint("q", "back")
    ) { $0.close() },
    Command(
      "help",
      "the keys",
      in: [.week, .balance, .review, .hardParts, .plans],
      keys: ["?", "F1"],
      hint: Command.Hint("?", "help")
    ) { $0.open(.help) },
    Command("close-help", "back", in: [.help], keys: ["?", "F1"]) { $0.close() },
    Command("escape", "drop a count or the first key of two", in: [.week], keys: ["Esc"]) { _ in
      []
    },
    Command("redraw", "draw the screen anew", in: Context.all, keys: ["^L"]) { _ in [.redraw] },
    Command("suspend", "suspend; fg comes back", in: Context.all, keys: ["^Z"]) { _ in
      [.suspend]
    },
    Command(
      "quit",
      "quit",
      in: [.week],
      keys: ["q", "^C"],
      hint: Command.Hint("q", "quit", isMinor: true)
    ) { _ in [.quit] },
  ]
}

extension Model {
  fileprivate mutating func open(_ context: Context) -> [Effect] {
    let before = neededPages
    var view = OpenedView(context)
    if context == .review { view.span = ReviewSpan(around: week, in: plan) }
    opened.append(view)
    return neededPages == before ? [] : [.read(neededPages)]
  }

  fileprivate mutating func close() -> [Effect] {
    opened.removeLast()
    return []
  }
}
