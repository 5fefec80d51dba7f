import Canvas

/// Finding words in the whole plan, and choosing which posts are shown.
enum FindCommands {
  static let all: [Command] = [
    Command(
      "find",
      "find words in all weeks and ideas, as you type; Enter alone: the last words",
      in: Context.listsOfPosts + [.month, .review],
      keys: ["/"],
      hint: Command.Hint("/", "find", isMinor: true),
      arguments: WeekVerbs.find
    ) { $0.openFind() },
    Command(
      "find-next",
      "the next hit",
      in: Context.listsOfPosts,
      keys: ["n"],
      takesCount: true,
      obstacle: nothingSought
    ) { $0.step($0.takeCount()) },
    Command(
      "find-previous",
      "the hit before",
      in: Context.listsOfPosts,
      keys: ["N"],
      takesCount: true,
      obstacle: nothingSought
    ) { $0.step(-$0.takeCount()) },
    Command(
      "filter",
      "show only some posts: #education *whole draft @ig offer words",
      in: Context.listsOfPosts + [.month],
      keys: ["f"],
      hint: Command.Hint("f", "filter", isMinor: true)
    ) { $0.openFilter() },
    Command(
      "escape",
      "drop a count, else marks, what is sought, the filter, what is open",
      in: Context.listsOfPosts,
      keys: ["Esc"]
    ) { model in Layer.all.first { $0.isThere(model) }?.remove(&model) ?? [] },
  ]

  /// What the footer says first while words are sought.
  static func hints(for model: Model) -> [Command.Hint] {
    guard let search = model.search else { return [] }
    let words = Text.cut(
      search.words,
      to: max(8, model.size.columns / 4),
      characters: model.characters
    )
    return [Command.Hint("/\(words)", "\(model.key("n N")) go on, \(model.key("Esc")) ends")]
  }

  @Sendable private static func nothingSought(_ model: Model) -> String? {
    model.search == nil && model.soughtBefore.isEmpty
      ? "nothing is sought; \(model.key("/")) finds words" : nil
  }
}
