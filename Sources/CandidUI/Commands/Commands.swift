import Canvas

/// Every command, in the order of the help.
package enum Commands {
  package static let all: [Command] =
    MovementCommands.all + changing.map(\.whereWritable) + ScrollCommands.all
    + BalanceCommands.all + ReviewCommands.all + HardPartCommands.all + EntryCommands.all
    + DraftCommands.all
    + ProgramCommands.all

  /// The commands that change the plan.
  private static let changing: [Command] =
    TagCommands.all + PostCommands.all + TimeCommands.all + StageCommands.all
    + RepairCommands.all + HistoryCommands.all

  /// The commands whose keys work in a view.
  package static func all(in context: Context) -> [Command] {
    all.filter { $0.contexts.contains(context) }
  }

  /// What a run of keys means in a view.
  package enum Match: Sendable {
    case command(Command)
    /// The keys begin longer sequences.
    case prefix([Command])
    case none
  }

  package static func match(_ keys: [Key], in context: Context) -> Match {
    var longer: [Command] = []
    for binding in bindings where all[binding.command].contexts.contains(context) {
      if binding.keys == keys { return .command(all[binding.command]) }
      if binding.keys.starts(with: keys) { longer.append(all[binding.command]) }
    }
    return longer.isEmpty ? .none : .prefix(longer)
  }

  private struct Binding {
    var keys: [Key]
    var command: Int
  }

  private static let bindings: [Binding] = all.indices.flatMap { index in
    all[index].keys.map { text in
      Binding(keys: KeyName.sequence(text), command: index)
    }
  }
}

extension Command {
  /// The same command, which a read-only plan refuses with its reason.
  fileprivate var whereWritable: Command {
    var command = self
    let own = obstacle
    command.obstacle = { $0.readOnly ?? own($0) }
    return command
  }
}
