import CandidCore

/// The private log of hard parts: its view, and the list of its lines over a form.
enum HardPartCommands {
  static let all: [Command] = view + list

  private static let view: [Command] = [
    Command(
      "note-hard-part",
      "note a hard part, for yourself",
      in: [.hardParts],
      keys: ["a"],
      hint: Command.Hint("a", "note"),
      obstacle: obstacle
    ) { model in
      model.entry = .prompt(Prompt(.hardPart))
      return []
    },
    Command(
      "next-hard-part",
      "the line below",
      in: [.hardParts],
      keys: ["j", "Down", "^N"],
      hint: Command.Hint("j k", "pick"),
      takesCount: true
    ) { $0.pick(by: $0.takeCount()) },
    Command(
      "previous-hard-part",
      "the line above",
      in: [.hardParts],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) { $0.pick(by: -$0.takeCount()) },
    Command(
      "remove-hard-part",
      "remove the line",
      in: [.hardParts],
      keys: ["d", "Del"],
      hint: Command.Hint("d", "remove"),
      obstacle: nothingPicked
    ) { model in model.pickedHardPart.map { [.hardPart(.removed($0), .verb)] } ?? [] },
  ]

  private static let list: [Command] = [
    Command(
      "put-hard-part-in",
      "put the line into the text",
      in: [.hardPartList],
      keys: ["Enter"],
      hint: Command.Hint("Enter", "put it in")
    ) { $0.putHardPartIn() },
    Command(
      "list-down",
      "the line below",
      in: [.hardPartList],
      keys: ["Down", "j", "^N"],
      hint: Command.Hint("j k", "pick")
    ) { $0.pickHardPart(by: 1) },
    Command("list-up", "the line above", in: [.hardPartList], keys: ["Up", "k", "^P"]) {
      $0.pickHardPart(by: -1)
    },
    Command(
      "close-list",
      "close the list",
      in: [.hardPartList],
      keys: ["Esc", "^O", "^C"],
      hint: Command.Hint("Esc", "close")
    ) { $0.closeHardPartList() },
  ]

  @Sendable private static func obstacle(_ model: Model) -> String? {
    model.readOnly ?? model.hardParts.obstacle
  }

  @Sendable private static func nothingPicked(_ model: Model) -> String? {
    if let obstacle = obstacle(model) { return obstacle }
    if model.pickedHardPart != nil { return nil }
    return model.hardParts.parts.isEmpty
      ? "nothing is noted; \(model.key("a", in: .hardParts)) notes a line"
      : "no line is picked; \(model.key("j", in: .hardParts)) picks one"
  }

  /// Why the edit form has no line to put in; nil where it has.
  @Sendable static func nothingToPutIn(_ model: Model) -> String? {
    guard case .form(let form) = model.entry, form.place(of: FormField.text.name) != nil else {
      return "a hard part goes into the text of a post"
    }
    if !model.hardParts.parts.isEmpty { return nil }
    return model.hardParts.obstacle
      ?? "no hard parts are noted; \(model.key("p")) in the week opens the log"
  }
}
