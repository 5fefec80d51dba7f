/// Going from one plan to another.
enum PlanCommands {
  private static let pages: [Context] = [.week, .ideas, .month, .review]

  static let all: [Command] = [
    Command("plans", "your plans, and how their weeks stand", in: pages, keys: ["P"]) {
      $0.openPlans()
    },
    Command("close-plans", "back to the week", in: [.plans], keys: ["P"]) { model in
      model.opened.removeLast()
      return []
    },
    Command(
      "next-plan",
      "the plan below",
      in: [.plans],
      keys: ["j", "Down", "^N"],
      hint: Command.Hint("j k", "pick"),
      takesCount: true
    ) { $0.pick(by: $0.takeCount()) },
    Command(
      "previous-plan",
      "the plan above",
      in: [.plans],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) { $0.pick(by: -$0.takeCount()) },
    Command("first-plan", "the first plan", in: [.plans], keys: ["g g", "Home"], choice: "first") {
      $0.pick(by: -($0.opened.last?.selection ?? -1))
    },
    Command("last-plan", "the last plan", in: [.plans], keys: ["G", "End"]) {
      $0.pick(by: $0.plans.count)
    },
    Command(
      "open-plan",
      "go to the plan",
      in: [.plans],
      keys: ["Enter"],
      hint: Command.Hint("Enter", "open"),
      obstacle: obstacle
    ) { $0.openPickedPlan() },
  ]

  @Sendable private static func obstacle(_ model: Model) -> String? {
    model.pickedPlan == nil ? "no plan is picked; \(model.key("j", in: .plans)) picks one" : nil
  }
}
