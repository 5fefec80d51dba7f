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
    Command(
      "next-choice",
      "the next idea that fits an open slot; later words to find",
      in: [.prompt],
      keys: ["Down", "^N"]
    ) { $0.chooseInPrompt(by: 1) },
    Command(
      "previous-choice",
      "the idea before; earlier words to find",
      in: [.prompt],
      keys: ["Up", "^P"]
    ) { $0.chooseInPrompt(by: -1) },
    Command("complete", "complete the word of a filter", in: [.prompt], keys: ["Tab"]) {
      $0.completeInPrompt()
    },
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
    Command("enter", "next field; in the text a new line", in: [.form], keys: ["Enter"]) {
      $0.enterInForm()
    },
    Command(
      "line-up",
      "line above; from a line, the field before",
      in: [.form],
      keys: ["Up", "^P"]
    ) {
      $0.moveLine(by: -1)
    },
    Command(
      "line-down",
      "line below; from a line, the next field",
      in: [.form],
      keys: ["Down", "^N"]
    ) {
      $0.moveLine(by: 1)
    },
    Command("text-page-up", "a page up in the text", in: [.form], keys: ["PgUp"]) {
      $0.movePage(by: -1)
    },
    Command("text-page-down", "a page down in the text", in: [.form], keys: ["PgDn"]) {
      $0.movePage(by: 1)
    },
    Command(
      "edit-outside",
      "write the text in your own editor, VISUAL or EDITOR",
      in: [.form],
      keys: ["F4"],
      hint: Command.Hint("F4", "editor", isMinor: true),
      obstacle: noText
    ) { $0.editField() },
    Command(
      "pick-hard-part",
      "put a hard part you noted into the text",
      in: [.form],
      keys: ["^O"],
      obstacle: HardPartCommands.nothingToPutIn
    ) { $0.openHardPartList() },
    Command("form-help", "the keys; back to the form after that", in: [.form], keys: ["F1"]) {
      $0.parkForm()
    },
    Command(
      "close-form",
      "close, at a button q too; asks once where words would be lost",
      in: [.form],
      keys: ["Esc", "^C"],
      hint: Command.Hint("Esc", "close")
    ) { $0.closeForm() },
  ]

  @Sendable private static func noText(_ model: Model) -> String? {
    if case .form(let form) = model.entry, form.textPlace != nil {
      return form.post == nil ? "your editor takes a text of a post; type the settings here" : nil
    }
    let tab = model.key("Tab", in: .form)
    return "your editor takes a text of several lines; \(tab) goes to one"
  }
}
