import CandidCore

/// Taking back, and doing again.
enum HistoryCommands {
  static let all: [Command] = [
    Command(
      "undo",
      "undo",
      in: Context.listsOfPosts + [.balance, .hardParts],
      keys: ["u"],
      hint: Command.Hint("u", "undo", isMinor: true),
      obstacle: obstacle
    ) { model in
      [.takeBack(.undo, isForced: model.asked == .undo)]
    },
    Command(
      "redo",
      "redo",
      in: Context.listsOfPosts + [.balance, .hardParts],
      keys: ["^R"],
      obstacle: obstacle
    ) { model in
      [.takeBack(.redo, isForced: model.asked == .redo)]
    },
    Command(
      "restore-overwritten",
      "restore an edit that was overwritten",
      in: Context.listsOfPosts,
      keys: ["U"],
      obstacle: nothingOverwritten
    ) { $0.restoreOverwritten() },
  ]

  @Sendable private static func nothingOverwritten(_ model: Model) -> String? {
    obstacle(model)
      ?? (model.overwriting.isEmpty ? "no edit was overwritten by another program" : nil)
  }

  /// A change that waits is the last one, and cannot be taken back before it is made.
  @Sendable private static func obstacle(_ model: Model) -> String? {
    model.readOnly
      ?? (model.isWaiting ? "a change still waits to be saved; this comes after it" : nil)
  }
}
