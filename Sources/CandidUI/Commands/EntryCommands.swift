/// What the keys do in the line to type in and in the form, beside the field's own keys.
enum EntryCommands {
  static let all: [Command] = [
    Command("submit", "do it", in: [.prompt], keys: ["Enter"], hint: Command.Hint("Enter", "ok")) {
      $0.submitPrompt()
    },
    Command(
      "cancel",
      "cancel; asks where typed words would be lost",
      in: [.prompt],
      keys: ["Esc", "^C"],
      hint: Command.Hint("Esc", "cancel")
    ) { $0.cancelPrompt() },
    Command("save", "save", in: [.form], keys: ["^S"], hint: Command.Hint("^S", "save")) {
      $0.submitForm()
    },
    Command(
      "next-field",
      "next field",
      in: [.form],
      keys: ["Tab"],
      hint: Command.Hint("Tab", "next field")
    ) { $0.moveField(by: 1) },
    Command("previous-field", "field before", in: [.form], keys: ["S-Tab"]) {
      $0.moveField(by: -1)
    },
    Command(
      "close-form",
      "close; asks once where words would be lost",
      in: [.form],
      keys: ["Esc", "^C"],
      hint: Command.Hint("Esc", "close")
    ) { $0.closeForm() },
  ]
}
