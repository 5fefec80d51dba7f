import CandidCore

/// Bringing a week nearer to balance, from the balance view.
enum RepairCommands {
  static let all: [Command] = [
    Command(
      "next-repair",
      "the repair below, shown on the rows above; without repairs, down",
      in: [.balance],
      keys: ["j", "Down", "^N"],
      hint: Command.Hint("j k", "repairs"),
      takesCount: true
    ) { $0.pick(by: $0.takeCount()) },
    Command(
      "previous-repair",
      "the repair above",
      in: [.balance],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) { $0.pick(by: -$0.takeCount()) },
    Command(
      "repair",
      "do it, or open the form for what needs your words",
      in: [.balance],
      keys: ["Enter"],
      hint: Command.Hint("Enter", "do it"),
      arguments: WeekVerbs.repair,
      obstacle: obstacle
    ) { $0.repair() },
    Command(
      "accept",
      "let the flag stand, and say why",
      in: [.balance],
      keys: ["r"],
      hint: Command.Hint("r", "accept", isMinor: true),
      arguments: WeekVerbs.accept,
      obstacle: nothingToAccept
    ) { model in
      guard let flag = model.standingFlag else { return [] }
      model.entry = .prompt(Prompt(.accept(rule: flag.rule, model.week)))
      return []
    },
  ]

  @Sendable private static func nothingToAccept(_ model: Model) -> String? {
    if let reason = model.readOnly { return reason }
    if model.standingFlag != nil { return nil }
    let flag = model.balance.findings.first { $0.level == .flag }
    return flag.map { "its flags are accepted; :accept \($0.rule) --reopen lets it stand again" }
      ?? "no flag stands in this week"
  }

  @Sendable private static func obstacle(_ model: Model) -> String? {
    if let reason = model.readOnly { return reason }
    if model.pickedRepair != nil { return nil }
    return model.listedRepairs.isEmpty
      ? "this week has no repairs"
      : "no repair is picked; \(model.key("j", in: .balance)) picks one"
  }
}
