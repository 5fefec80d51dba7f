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
    stillWaits(model) ?? (model.past.isEmpty ? "nothing to undo since candid was started" : nil)
  }

  @Sendable private static func nothingToRedo(_ model: Model) -> String? {
    stillWaits(model) ?? (model.future.isEmpty ? "nothing to do again" : nil)
  }

  /// The change that waits is the last one, and cannot be taken back before it is made.
  private static func stillWaits(_ model: Model) -> String? {
    model.isWaiting ? "a change still waits to be saved; this comes after it" : nil
  }
}
