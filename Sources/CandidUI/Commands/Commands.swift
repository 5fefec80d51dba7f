/// Every command, in the order of the help.
package enum Commands {
  package static let all: [Command] =
    MovementCommands.all + MonthCommands.all + ReviewCommands.all + MarkCommands.all
    + changing.map(\.whereWritable) + HistoryCommands.picking + FindCommands.all
    + ScrollCommands.all + BalanceCommands.all + HardPartCommands.all + EntryCommands.all
    + DraftCommands.all + PlanCommands.all + CopyCommands.all + LineCommands.all
    + VerbCommands.all + ProgramCommands.all

  /// The commands that change the plan.
  private static let changing: [Command] =
    TagCommands.all + PostCommands.all + IdeaCommands.all + TimeCommands.all + StageCommands.all
    + RepairCommands.all + SettingsCommands.all + HistoryCommands.all + VerbCommands.changing

  /// The commands whose keys work in a view.
  package static func all(in context: Context) -> [Command] {
    all.filter { $0.contexts.contains(context) }
  }
}

extension Command {
  /// The same command, which a read-only plan refuses with its reason.
  fileprivate var whereWritable: Command {
    var command = self
    let own = obstacle
    command.obstacle = { $0.readOnly ?? own($0) }
    command.arguments?.isWriting = true
    return command
  }
}
