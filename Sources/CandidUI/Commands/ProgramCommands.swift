import CandidCore

/// Views, help and leaving.
enum ProgramCommands {
  /// The views from which the other ones open.
  private static let pages: [Context] = [.week, .ideas, .month, .review]
  private static let overWeek = Context.views.filter { $0 != .week }

  static let all: [Command] = [
    Command(
      "balance",
      "the week's balance: why, and what would repair it",
      in: [.week],
      keys: ["b"],
      hint: Command.Hint("b", "balance")
    ) { $0.open(.balance) },
    Command("close-balance", "back to the week", in: [.balance], keys: ["b"]) { $0.close() },
    Command("show-week", "the week", in: overWeek, keys: ["W"]) { $0.showWeek() },
    Command(
      "month",
      "the month: six weeks, and how each stands",
      in: pages.filter { $0 != .month },
      keys: ["M"]
    ) {
      $0.open(.month)
    },
    Command("close-month", "back", in: [.month], keys: ["M"]) { $0.close() },
    Command(
      "review",
      "the weeks before and to come, a row each",
      in: pages.filter { $0 != .review },
      keys: ["R"],
      arguments: ProgramVerbs.review
    ) {
      $0.open(.review)
    },
    Command("close-review", "back", in: [.review], keys: ["R"]) { $0.close() },
    Command("ideas", "the ideas beside the week", in: pages.filter { $0 != .ideas }, keys: ["I"]) {
      $0.open(.ideas)
    },
    Command(
      "next-pane",
      "the other pane: the week, the ideas beside it",
      in: Context.listsOfPosts,
      keys: ["Tab"]
    ) { $0.showsIdeas ? $0.close() : $0.open(.ideas) },
    Command("close-ideas", "back", in: [.ideas], keys: ["I"]) { $0.close() },
    Command("hard-parts", "the private log of hard parts", in: [.week], keys: ["p"]) {
      $0.open(.hardParts)
    },
    Command("close-hard-parts", "back to the week", in: [.hardParts], keys: ["p"]) { $0.close() },
    Command(
      "messages",
      "what the message line said in this sitting",
      in: [.week],
      keys: ["g m"],
      choice: "messages",
      brief: "msgs",
      arguments: ProgramVerbs.messages
    ) { $0.open(.messages) },
    Command(
      "history",
      "the saved changes; any of them can be taken back",
      in: [.week],
      keys: ["g h"],
      choice: "history",
      arguments: ProgramVerbs.history
    ) { $0.open(.history) },
    Command(
      "close",
      "back",
      in: overWeek.filter { $0 != .ideas },
      keys: ["q", "Esc", "^C"],
      hint: Command.Hint("q", "back")
    ) { $0.closeView() },
    Command("close", "back", in: [.ideas], keys: ["q", "^C"], hint: Command.Hint("q", "back")) {
      $0.close()
    },
    Command(
      "help",
      "the keys",
      in: Context.views.filter { $0 != .help },
      keys: ["?", "F1"],
      hint: Command.Hint("?", "help"),
      arguments: ProgramVerbs.help
    ) { $0.open(.help) },
    Command("close-help", "back", in: [.help], keys: ["?", "F1"]) { $0.close() },
    Command("redraw", "draw the screen anew", in: Context.all, keys: ["^L"]) { _ in [.redraw] },
    Command("suspend", "suspend; fg comes back", in: Context.all, keys: ["^Z"]) { _ in
      [.suspend]
    },
    Command(
      "quit",
      "quit",
      in: [.week],
      keys: ["q", "^C"],
      hint: Command.Hint("q", "quit", isMinor: true),
      arguments: ProgramVerbs.quit
    ) { _ in [.quit] },
  ]
}

extension Model {
  fileprivate mutating func showWeek() -> [Effect] {
    opened = []
    return []
  }

  /// Opens a view over the others, or goes back to it where it is among them.
  mutating func open(_ context: Context) -> [Effect] {
    let before = neededPages
    if let place = opened.lastIndex(where: { $0.context == context }) {
      opened.removeSubrange((place + 1)...)
    } else {
      var view = OpenedView(context)
      if context == .review { view.span = ReviewSpan(around: week, in: plan) }
      if context == .month { view.day = day }
      if context == .ideas, let hit = search?.last?.hit.id {
        view.selection = listedIdeas.firstIndex { $0.id == hit }
      }
      opened.append(view)
    }
    if context == .messages { _ = scrollView(by: 10_000) }
    if context == .history { return [.readHistory] }
    return neededPages == before ? [] : [.open(neededPages)]
  }

  /// Closes the view in front; a list that is searched first shows all of it again.
  fileprivate mutating func closeView() -> [Effect] {
    guard opened.last?.words.isEmpty == false else { return close() }
    return searchHelp(for: "")
  }

  mutating func close() -> [Effect] {
    opened.removeLast()
    return []
  }
}
