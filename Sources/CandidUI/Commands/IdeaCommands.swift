import CandidCore

/// What the keys do in the list of ideas, beside the verbs that every post has.
enum IdeaCommands {
  static let all: [Command] = [
    Command(
      "place",
      "plan the idea for the focused day",
      in: [.ideas],
      keys: ["Enter", "m"],
      hint: Command.Hint("Enter", "place"),
      obstacle: noPlace
    ) { $0.placeIdeas() },
    Command("edit", "edit the idea's fields", in: [.ideas], keys: ["e"], obstacle: noIdea) {
      $0.openForm(.edit)
    },
    Command(
      "add-idea",
      "add an idea",
      in: [.ideas],
      keys: ["a", "A"],
      hint: Command.Hint("a", "add"),
      obstacle: closed
    ) { model in
      model.entry = .prompt(Prompt(.addIdea))
      return []
    },
  ]

  @Sendable private static func closed(_ model: Model) -> String? { model.closed }

  @Sendable private static func noIdea(_ model: Model) -> String? {
    PostCommands.noSelection(model)
  }

  @Sendable private static func noPlace(_ model: Model) -> String? {
    PostCommands.noTarget(model) ?? model.closed(.week(Week(containing: model.day)))
  }
}
