/// Taking back, and doing again.
enum HistoryCommands {
  static let all: [Command] = [
    Command(
      "undo",
      "undo",
      in: [.week],
      keys: ["u"],
      hint: Command.Hint("u", "undo", isMinor: true),
      obstacle: nothingToUndo
    ) { model in
      guard let change = model.past.popLast() else { return [] }
      return model.save(change, .undo)
    },
    Command("redo", "redo", in: [.week], keys: ["^R"], obstacle: nothingToRedo) { model in
      guard let change = model.future.popLast() else { return [] }
      return model.save(change, .redo)
    },
  ]

  @Sendable private static func nothingToUndo(_ model: Model) -> String? {
    model.past.isEmpty ? "nothing to undo since candid was started" : nil
  }

  @Sendable private static func nothingToRedo(_ model: Model) -> String? {
    model.future.isEmpty ? "nothing to do again" : nil
  }
}
