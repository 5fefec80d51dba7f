extension PromptKind {
  /// What the keys of the help must hold, which follows what is typed.
  static let searchHelp = PromptKind(
    name: "search the help",
    label: "Search the keys:",
    help: { _, _ in "a key, or words of what it does" },
    submit: { model, _ in
      model.entry = .none
      return []
    },
    follow: { $0.searchHelp(for: $1) },
    cancel: { $0.searchHelp(for: "") }
  )
}

/// Reading a view that is longer than the screen.
enum ScrollCommands {
  static let all: [Command] = [
    Command(
      "scroll-down",
      "down",
      in: [.help, .messages, .rules],
      keys: ["j", "Down", "^N"],
      hint: Command.Hint("j k", "scroll"),
      takesCount: true
    ) { $0.scrollView(by: $0.takeCount()) },
    Command(
      "scroll-up",
      "up",
      in: [.help, .messages, .rules],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) {
      $0.scrollView(by: -$0.takeCount())
    },
    Command(
      "search-help",
      "search the keys",
      in: [.help],
      keys: ["/"],
      hint: Command.Hint("/", "search")
    ) { model in
      model.entry = .prompt(Prompt(.searchHelp))
      return model.searchHelp(for: "")
    },
    Command("page-down", "a page down", in: readers, keys: ["PgDn", "Space"]) {
      $0.scrollView(by: Views.textRows(in: $0.size))
    },
    Command("page-up", "a page up", in: readers, keys: ["PgUp"]) {
      $0.scrollView(by: -Views.textRows(in: $0.size))
    },
    Command("scroll-to-top", "to the top", in: readers, keys: ["g g", "Home"], choice: "top") {
      $0.scrollView(by: -10_000)
    },
    Command("scroll-to-end", "to the end", in: readers, keys: ["G", "End"]) {
      $0.scrollView(by: 10_000)
    },
  ]

  private static let readers: [Context] = [
    .balance, .hardParts, .messages, .history, .rules, .help,
  ]
}

extension Model {
  /// Leaves only the keys in the help that hold some words.
  mutating func searchHelp(for words: String) -> [Effect] {
    guard let place = opened.lastIndex(where: { $0.context == .help }),
      opened[place].words != words
    else { return [] }
    opened[place].words = words
    opened[place].scroll = 0
    return []
  }

  mutating func scrollView(by lines: Int) -> [Effect] {
    guard let scroll = opened.last?.scroll else { return [] }
    // The furthest it scrolls has its last line at the bottom.
    let last = max(0, shownLines.lines.count - Views.textRows(in: size))
    opened[opened.count - 1].scroll = max(0, min(scroll + lines, last))
    return []
  }
}
