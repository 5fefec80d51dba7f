import CandidCore

/// Moving a post through the days and hours.
enum TimeCommands {
  static let all: [Command] = [
    Command(
      "shift-earlier",
      "a day earlier",
      in: [.week],
      keys: ["H"],
      hint: Command.Hint("H L", "shift"),
      takesCount: true,
      obstacle: noMove
    ) { $0.shift(byDays: -$0.takeCount()) },
    Command(
      "shift-later",
      "a day later",
      in: [.week],
      keys: ["L"],
      takesCount: true,
      obstacle: noMove
    ) { $0.shift(byDays: $0.takeCount()) },
    Command(
      "time-earlier",
      "15 minutes earlier",
      in: [.week],
      keys: ["K"],
      takesCount: true,
      obstacle: noTime
    ) {
      $0.shift(byMinutes: -15 * $0.takeCount())
    },
    Command(
      "time-later",
      "15 minutes later",
      in: [.week],
      keys: ["J"],
      takesCount: true,
      obstacle: noTime
    ) {
      $0.shift(byMinutes: 15 * $0.takeCount())
    },
    Command(
      "move",
      "move to a day, a time or the ideas",
      in: [.week],
      keys: ["m"],
      arguments: PostVerbs.move,
      obstacle: PostCommands.noTarget
    ) { model in
      model.entry = .prompt(Prompt(.move(model.targets.map(\.id))))
      return []
    },
  ]

  @Sendable private static func noTime(_ model: Model) -> String? {
    if let obstacle = PostCommands.noTarget(model) { return obstacle }
    guard model.targets.allSatisfy({ $0.time == nil }) else { return nil }
    return model.targets.count == 1
      ? "this post has no time yet; \(model.key("e")) gives it one"
      : "these posts have no times yet; \(model.key("m")) gives them one, such as 9:30"
  }

  /// Says why none of several posts is moved.
  @Sendable private static func noMove(_ model: Model) -> String? {
    if let obstacle = PostCommands.noTarget(model) { return obstacle }
    let targets = model.targets
    guard model.posted(among: targets).count == targets.count else { return nil }
    let key = model.key("m", in: .week)
    return "what is posted stays in bulk moves; \(key) with `posted` moves it, as in `fri posted`"
  }
}

extension Model {
  fileprivate mutating func shift(byDays days: Int) -> [Effect] {
    let posts = moving
    guard posts.allSatisfy({ $0.day?.advanced(by: days) != nil }),
      let change = Change.shift(posts, byDays: days, now: clock.now)
    else {
      refuse("the calendar ends here: years 1600 to 9999")
      return []
    }
    return verb(change, .shift)
  }

  /// Moves times, not past the first and the last quarter of the day.
  fileprivate mutating func shift(byMinutes minutes: Int) -> [Effect] {
    let posts = moving.filter { $0.time.map { $0.shifted(byMinutes: minutes) != $0 } ?? false }
    guard !posts.isEmpty else {
      refuse(minutes < 0 ? "the day starts at 00:00" : "the last quarter is 23:45")
      return []
    }
    return verb(.shift(posts, byMinutes: minutes, now: clock.now), .shift)
  }
}
