import CandidCore

/// Going through the days of the month.
enum MonthCommands {
  static let all: [Command] =
    days + weeks + [
      Command(
        "open-day",
        "open the week of the day",
        in: [.month],
        keys: ["Enter"],
        hint: Command.Hint("Enter", "open")
      ) { $0.openPickedWeek() }
    ]

  private static let days: [Command] = [
    Command(
      "day-before",
      "the day before",
      in: [.month],
      keys: ["h", "Left"],
      hint: Command.Hint("hjkl", "day"),
      takesCount: true
    ) { $0.pickDay(byDays: -$0.takeCount()) },
    Command("day-after", "the day after", in: [.month], keys: ["l", "Right"], takesCount: true) {
      $0.pickDay(byDays: $0.takeCount())
    },
    Command("week-start", "first day of the week", in: [.month], keys: ["0", "Home"]) {
      $0.pickDay(atPlace: 0)
    },
    Command("week-end", "last day of the week", in: [.month], keys: ["$", "End"]) {
      $0.pickDay(atPlace: 6)
    },
    Command(
      "pick-today",
      "today",
      in: [.month],
      keys: ["t"],
      hint: Command.Hint("t", "today")
    ) { $0.pickDay($0.clock.today) },
  ]

  private static let weeks: [Command] = [
    Command(
      "row-below",
      "the week after",
      in: [.month],
      keys: ["j", "Down", "^N"],
      takesCount: true
    ) { $0.pickDay(byDays: 7 * $0.takeCount()) },
    Command(
      "row-above",
      "the week before",
      in: [.month],
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) { $0.pickDay(byDays: -7 * $0.takeCount()) },
    Command(
      "month-before",
      "a month back",
      in: [.month],
      keys: ["[", "{", "PgUp"],
      hint: Command.Hint("[ ]", "month"),
      takesCount: true
    ) { $0.pickDay(byMonths: -$0.takeCount()) },
    Command("month-after", "a month on", in: [.month], keys: ["]", "}", "PgDn"], takesCount: true) {
      $0.pickDay(byMonths: $0.takeCount())
    },
  ]
}
