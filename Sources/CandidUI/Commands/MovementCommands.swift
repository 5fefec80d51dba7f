import CandidCore

/// Moving the focus: days, posts, weeks.
enum MovementCommands {
  static let all: [Command] = [
    Command(
      "previous-day",
      "the day before",
      in: Context.listsOfPosts,
      keys: ["h", "Left"],
      hint: Command.Hint("hjkl", "move"),
      takesCount: true
    ) { $0.moveDay(by: -$0.takeCount()) },
    Command(
      "next-day",
      "the day after",
      in: Context.listsOfPosts,
      keys: ["l", "Right"],
      takesCount: true
    ) {
      $0.moveDay(by: $0.takeCount())
    },
    Command(
      "next-post",
      "the post below",
      in: Context.listsOfPosts,
      keys: ["j", "Down", "^N"],
      takesCount: true
    ) {
      $0.movePost(by: $0.takeCount())
    },
    Command(
      "previous-post",
      "the post above",
      in: Context.listsOfPosts,
      keys: ["k", "Up", "^P"],
      takesCount: true
    ) {
      $0.movePost(by: -$0.takeCount())
    },
    Command("first-day", "first day of the week", in: Context.listsOfPosts, keys: ["0", "Home"]) {
      $0.focus(max($0.days[0], .first))
    },
    Command("last-day", "last day of the week", in: Context.listsOfPosts, keys: ["$", "End"]) {
      $0.focus(min($0.days[6], .last))
    },
    Command(
      "first-post",
      "first post of the day, or first idea",
      in: Context.listsOfPosts,
      keys: ["g g"],
      choice: "first post",
      takesCount: true
    ) { $0.goToPost(otherwise: 1) },
    Command(
      "last-post",
      "last post of the day, or last idea",
      in: Context.listsOfPosts,
      keys: ["G"],
      takesCount: true
    ) {
      $0.goToPost(otherwise: $0.showsIdeas ? $0.listedIdeas.count : $0.dayItems.count)
    },
    Command(
      "previous-week",
      "a week back",
      in: Context.listsOfPosts,
      keys: ["[", "PgUp"],
      takesCount: true
    ) {
      $0.moveDay(by: -7 * $0.takeCount())
    },
    Command(
      "next-week",
      "a week on",
      in: Context.listsOfPosts,
      keys: ["]", "PgDn"],
      hint: Command.Hint("[ ]", "week", isMinor: true),
      takesCount: true
    ) { $0.moveDay(by: 7 * $0.takeCount()) },
    Command(
      "previous-month",
      "four weeks back",
      in: Context.listsOfPosts,
      keys: ["{"],
      takesCount: true
    ) {
      $0.moveDay(by: -28 * $0.takeCount())
    },
    Command("next-month", "four weeks on", in: Context.listsOfPosts, keys: ["}"], takesCount: true)
    {
      $0.moveDay(by: 28 * $0.takeCount())
    },
    Command("today", "today", in: Context.listsOfPosts, keys: ["t"]) { $0.focus($0.clock.today) },
    Command(
      "go-to-date",
      "go to a date: fri, +2w, w49, 2026-12-24",
      in: Context.listsOfPosts + [.month],
      keys: ["g d"],
      choice: "date"
    ) { model in
      model.entry = .prompt(Prompt(.goTo))
      return []
    },
  ]
}

extension Model {
  fileprivate mutating func moveDay(by days: Int) -> [Effect] {
    guard let day = day.advanced(by: days) else {
      refuse("the calendar ends here: years 1600 to 9999")
      return []
    }
    return focus(day)
  }

  /// Goes to the post of the day with the number typed, from 1; it stays inside the day.
  fileprivate mutating func goToPost(otherwise number: Int) -> [Effect] {
    let place = (keys.count ?? number) - 1
    keys.count = nil
    if showsIdeas { selectIdea(at: place) } else { index = max(0, place) }
    return []
  }

  mutating func focus(_ day: Day) -> [Effect] {
    if day != self.day { scroll = 0 }
    self.day = day
    return []
  }

  /// Moves in the day; in the agenda, on into the days around it.
  fileprivate mutating func movePost(by posts: Int) -> [Effect] {
    if let place = ideaPlace {
      selectIdea(at: place + posts)
      return []
    }
    let last = max(0, dayItems.count - 1)
    let target = index + posts
    guard layout.kind == .agenda, !(0...last).contains(target) else {
      index = max(0, min(target, last))
      return []
    }
    let next = day.adding(posts.signum())
    guard days.contains(next) else { return [] }
    index = posts > 0 ? 0 : max(0, items(on: next).count - 1)
    return focus(next)
  }
}
