import CandidCore

/// Looking at a week's balance with other eyes.
enum BalanceCommands {
  static let all: [Command] = [
    Command(
      "next-channel",
      "the balance of the next channel, as its followers see the week",
      in: [.balance],
      keys: ["Tab"],
      hint: Command.Hint("Tab", "channel"),
      obstacle: noChannels
    ) { $0.look(1) },
    Command(
      "previous-channel",
      "the balance of the channel before",
      in: [.balance],
      keys: ["S-Tab"],
      obstacle: noChannels
    ) { $0.look(-1) },
  ]

  @Sendable private static func noChannels(_ model: Model) -> String? {
    model.lenses.count > 1 || model.lens != .plan ? nil : "no post of this week can be counted"
  }
}

extension Model {
  /// Whose posts the balance view counts.
  var lens: BalanceLens { opened.last { $0.context == .balance }?.lens ?? .plan }

  /// All that the balance can be looked at through, the whole plan first.
  fileprivate var lenses: [BalanceLens] {
    [.plan] + BalanceLens.channels(of: week, in: plan)
  }

  /// Goes on to another channel; from one that has no posts any more back to the plan.
  fileprivate mutating func look(_ step: Int) -> [Effect] {
    guard var view = opened.popLast() else { return [] }
    let place = lenses.firstIndex(of: view.lens)
    view.lens = place.map { lenses[($0 + step + lenses.count) % lenses.count] } ?? .plan
    view.scroll = 0
    opened.append(view)
    return []
  }
}
