/// A week that repairs look at: its posts, and what the rules say of it.
struct RepairWeek {
  let week: Week
  let days: [Day]
  let input: WeekInput
  let tally: Tally
  let verdict: Verdict
  let findings: [Finding]
  /// The posts that the balance counts.
  let counted: [Post]
  /// What stands at a time, by day; small, as every idea is held against it.
  private let moments: [Day: [Moment]]

  private struct Moment {
    let post: PostID
    let time: Time
    let channels: [String]
  }

  /// Looks at a week; the posts are those from three weeks before on, in the order of the weeks.
  init(_ week: Week, _ posts: [Post], _ settings: Settings, hardIdeas: Int) {
    self.week = week
    days = week.days(startingOn: settings.weekStart)
    let (first, last) = (days[0], days[days.count - 1])
    let start = week.adding(-3).days(startingOn: settings.weekStart)[0]
    var input = WeekInput(
      posts: posts.filter { $0.day.map { first <= $0 && $0 <= last } ?? false },
      settings: settings,
      earlier: posts.filter { $0.day.map { start <= $0 && $0 < first } ?? false }[...],
      hardIdeas: hardIdeas
    )
    input.excesses = TextExcesses(settings, counting: input.counted)
    self.input = input
    tally = Tally(input.posts)
    verdict = Verdict(of: input.mix, by: settings.balance)
    findings = BalanceRules.findings(in: input)
    counted = input.posts.filter(\.isCounted)
    var moments: [Day: [Moment]] = [:]
    for post in counted {
      guard let day = post.day, let time = post.time else { continue }
      moments[day, default: []].append(Moment(post: post.id, time: time, channels: post.channels))
    }
    self.moments = moments
  }

  /// What the rules say where the week's posts are others, and one of those before it is gone.
  func findings(
    with posts: [Post],
    without gone: PostID? = nil,
    hardIdeas: Int? = nil
  ) -> [Finding] {
    let ideas = hardIdeas ?? input.hardIdeas
    return BalanceRules.findings(in: input.changed(to: posts, without: gone, hardIdeas: ideas))
  }

  func isRestDay(_ day: Day) -> Bool { input.settings.rest.contains(day.weekday) }

  /// Whether a post would stand as near to another on one of its channels as the plan calls a clash.
  func clashes(_ post: Post, at when: When) -> Bool {
    guard let day = when.day, let time = when.time, let moments = moments[day] else { return false }
    let most = input.settings.balance.clashMinutes
    return moments.contains { other in
      other.post != post.id && abs(other.time.minutes - time.minutes) <= most
        && other.channels.contains(where: post.channels.contains)
    }
  }

  /// The days from one on that may take a post: those with the fewest posts first, then in order.
  ///
  /// Days of rest take none, and the first one comes last of its like: it leaves little time.
  func freeDays(from today: Day) -> [Day] {
    let free = days.filter { $0 >= today && $0 <= .last && !isRestDay($0) }
    let load = Dictionary(grouping: counted) { $0.day ?? today }.mapValues(\.count)
    return free.sorted { one, other in
      (load[one] ?? 0, one == today ? 1 : 0, one.number)
        < (load[other] ?? 0, other == today ? 1 : 0, other.number)
    }
  }
}
