import CandidCore

/// Taking back, and doing again.
enum HistoryCommands {
  static let all: [Command] = last + named

  private static let last: [Command] = [
    Command(
      "undo",
      "undo",
      in: Context.listsOfPosts + [.balance, .hardParts, .month, .review],
      keys: ["u"],
      hint: Command.Hint("u", "undo", isMinor: true),
      arguments: HistoryVerbs.undo,
      obstacle: obstacle
    ) { model in
      [.takeBack(.undo, isForced: model.asked == .undo)]
    },
    Command(
      "redo",
      "redo",
      in: Context.listsOfPosts + [.balance, .hardParts, .history, .month, .review],
      keys: ["^R"],
      arguments: HistoryVerbs.redo,
      obstacle: obstacle
    ) { model in
      [.takeBack(.redo, isForced: model.asked == .redo)]
    },
    Command(
      "restore-overwritten",
      "bring back words you dropped, or an edit that was overwritten",
      in: Context.listsOfPosts,
      keys: ["U"],
      obstacle: nothingOverwritten
    ) { model in
      if let draft = model.dropped { return model.takeUpDropped(draft) }
      return model.restoreOverwritten()
    },
  ]

  /// Going through the history, which changes nothing.
  static let picking: [Command] = [
    Command(
      "next-change",
      "the change before it",
      in: [.history],
      keys: ["j", "Down", "^N"],
      hint: Command.Hint("j k", "pick"),
      takesCount: true
    ) { $0.pick(by: $0.takeCount()) },
    Command(
      "previous-change",
      "the change after it",
      in: [.history],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) { $0.pick(by: -$0.takeCount()) },
  ]

  /// The commands for a change that is picked.
  private static let named: [Command] = [
    Command(
      "take-back",
      "take this change back, and leave those after it",
      in: [.history],
      keys: ["u", "Enter"],
      hint: Command.Hint("u", "take back"),
      obstacle: nothingToTakeBack
    ) { model in
      guard let id = model.pickedChange?.entry.id.short else { return [] }
      return [.takeBack(.takeBack(id), isForced: model.asked == .takeBack(id))]
    },
    Command(
      "restore",
      "bring the plan back to how it was after this change",
      in: [.history],
      keys: ["r"],
      hint: Command.Hint("r", "go back to after it", isMinor: true),
      arguments: HistoryVerbs.restore,
      obstacle: nothingPicked
    ) { model in
      guard let id = model.pickedChange?.entry.id.short else { return [] }
      return [.takeBack(.restore(id), isForced: model.asked == .restore(id))]
    },
  ]

  @Sendable private static func nothingPicked(_ model: Model) -> String? {
    if let obstacle = obstacle(model) { return obstacle }
    if model.pickedChange != nil { return nil }
    return model.history.isEmpty
      ? "no change was saved yet"
      : "no change is picked; \(model.key("j", in: .history)) picks one"
  }

  @Sendable private static func nothingToTakeBack(_ model: Model) -> String? {
    if let obstacle = nothingPicked(model) { return obstacle }
    guard model.pickedChange?.isUndone == true else { return nil }
    let key = model.key("u", in: .history)
    return
      "this change is taken back already; \(key) on the line above that undid it does it again"
  }

  @Sendable private static func nothingOverwritten(_ model: Model) -> String? {
    let isNothing = model.dropped == nil && model.overwriting.isEmpty
    return obstacle(model) ?? (isNothing ? Model.nothingOverwritten : nil)
  }

  /// A change that waits is the last one, and cannot be taken back before it is made.
  @Sendable private static func obstacle(_ model: Model) -> String? {
    model.readOnly
      ?? (model.isWaiting ? "a change still waits to be saved; this comes after it" : nil)
  }
}
