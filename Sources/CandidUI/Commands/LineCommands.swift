/// The line after `:`: how it opens, and its keys beside those of every field.
enum LineCommands {
  static let all: [Command] = [
    Command(
      "command-line",
      "a line for verbs: add, tag, move, find …",
      in: Context.views,
      keys: [":"],
      hint: Command.Hint(":", "verbs", isMinor: true),
      obstacle: overForm
    ) { model in
      model.entry = .prompt(Prompt(.command))
      return []
    },
    Command("run-line", "do it", in: [.line], keys: ["Enter"], hint: Command.Hint("Enter", "ok")) {
      $0.runLine()
    },
    Command(
      "complete",
      "complete; again: the next choice",
      in: [.line],
      keys: ["Tab"],
      hint: Command.Hint("Tab", "complete")
    ) { $0.complete(goesBack: false) },
    Command("complete-back", "the choice before", in: [.line], keys: ["S-Tab"]) {
      $0.complete(goesBack: true)
    },
    Command(
      "earlier-line",
      "the line typed before that begins as this one",
      in: [.line],
      keys: ["Up", "^P"],
      hint: Command.Hint("Up", "earlier lines")
    ) { $0.recall(by: -1) },
    Command("later-line", "the line typed after", in: [.line], keys: ["Down", "^N"]) {
      $0.recall(by: 1)
    },
    Command(
      "close-line",
      "close; Up in the next line brings back what was typed",
      in: [.line],
      keys: ["Esc", "^C"],
      hint: Command.Hint("Esc", "close")
    ) { $0.closeLine() },
  ]

  /// What a line did, a form below the help would not show.
  @Sendable private static func overForm(_ model: Model) -> String? {
    guard model.parked != nil else { return nil }
    return "a form is open below; \(model.key("q", in: .help)) goes back to it"
  }
}
