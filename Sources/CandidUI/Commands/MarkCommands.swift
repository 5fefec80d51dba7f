import CandidCore

/// Picking posts for bulk commands.
enum MarkCommands {
  static let all: [Command] = [
    Command(
      "mark",
      "mark the post for bulk commands, or unmark it",
      in: Context.listsOfPosts,
      keys: ["Space"],
      hint: Command.Hint("Space", "mark", isMinor: true),
      obstacle: nothingToMark
    ) { $0.toggleMark() },
    Command(
      "mark-range",
      "mark from here to where you move; again keeps the marks",
      in: Context.listsOfPosts,
      keys: ["v"],
      obstacle: nothingToBegin
    ) { $0.toggleRange() },
  ]

  @Sendable private static func nothingToBegin(_ model: Model) -> String? {
    model.marks.rangeStart == nil ? nothingToMark(model) : nil
  }

  @Sendable private static func nothingToMark(_ model: Model) -> String? {
    model.selected == nil ? "no post here to mark" : nil
  }
}
