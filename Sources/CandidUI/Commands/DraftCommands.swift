/// What to do with words that an earlier sitting kept.
enum DraftCommands {
  static let all: [Command] = [
    Command(
      "open-draft",
      "go on typing where the draft ends",
      in: [.draft],
      keys: ["Enter"],
      hint: Command.Hint("Enter", "open")
    ) { $0.openDraft() },
    Command(
      "drop-draft",
      "drop the draft; asks once",
      in: [.draft],
      keys: ["d"],
      hint: Command.Hint("d", "drop")
    ) { $0.dropDraft() },
    Command(
      "keep-draft",
      "keep the drafts for the next start",
      in: [.draft],
      keys: ["Esc"],
      hint: Command.Hint("Esc", "keep for later")
    ) { $0.keepDrafts() },
  ]
}
