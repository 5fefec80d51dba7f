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
      obstacle: PostCommands.noSelection
    ) { $0.shift(byDays: -$0.takeCount()) },
    Command(
      "shift-later",
      "a day later",
      in: [.week],
      keys: ["L"],
      takesCount: true,
      obstacle: PostCommands.noSelection
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
      obstacle: PostCommands.noSelection
    ) { model in
      model.entry = .prompt(Prompt(.move(model.targets.map(\.id))))
      return []
    },
  ]

  private static func noTime(_ model: Model) -> String? {
    if let obstacle = PostCommands.noSelection(model) { return obstacle }
    let words = "this post has no time yet; \(model.key("e")) gives it one"
    return model.selected?.time == nil ? words : nil
  }
}

extension Model {
  fileprivate mutating func shift(byDays days: Int) -> [Effect] {
    guard let day = day.advanced(by: days) else {
      refuse("the calendar ends here: years 1600 to 9999")
      return []
    }
    return verb(.move(targets, to: .day(day), now: clock.now), .shift)
  }

  /// Moves the time, not past the first and the last quarter of the day.
  fileprivate mutating func shift(byMinutes minutes: Int) -> [Effect] {
    guard let post = selected, let time = post.time, let day = post.day else { return [] }
    let latest = max(Time.lastQuarter, time.minutes)
    let moved = max(0, min(time.minutes + minutes, latest))
    guard moved != time.minutes, let new = Time(minutes: moved) else {
      refuse(minutes < 0 ? "the day starts at 00:00" : "the last quarter is 23:45")
      return []
    }
    return verb(.move([post], to: .moment(day, new), now: clock.now), .shift)
  }
}

extension Time {
  fileprivate static let lastQuarter = 23 * 60 + 45
}
