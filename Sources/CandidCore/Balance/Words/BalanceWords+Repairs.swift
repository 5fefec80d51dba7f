/// What repairs say: what to do, and what the week would be then.
extension BalanceWords {
  /// The sentence of a repair: "place “The shelf we lost” on Thu 26: 4 of 8 polished".
  static func repair(_ outcome: RepairOutcome, in here: RepairWeek) -> String {
    let notes = outcome.candidate.kind.isDirect ? outcome.newNotes(in: here) : []
    let ending = notes.isEmpty ? "" : "; new \(notes.count == 1 ? "note" : "notes"): "
    return "\(deed(outcome)): \(result(outcome, in: here))\(ending)\(notes.joined(separator: ", "))"
  }

  /// A repair as lists say it, with the number it is called by, from 1.
  package static func numbered(_ number: Int, _ repair: Repair) -> String {
    "\(number). \(repair.summary)"
  }

  /// What stands beside a week that shows a repair which is not carried out.
  package static func asIf(_ number: Int) -> String { "as if number \(number) were done" }

  /// What the form asks for where the whole story of a win is to be told.
  package static func howToTell(saving key: String) -> String {
    "say what it took, then go to the story above: w tells it whole, \(key) saves"
  }

  /// What stands in the place of a list of repairs.
  package static let noRepairs = "no repairs"

  /// What is to be done.
  private static func deed(_ outcome: RepairOutcome) -> String {
    let title = outcome.candidate.subjects.first.map { "“\(shortened($0.title))”" } ?? ""
    let place = outcome.candidate.to.map {
      Self.place($0, farAway: outcome.candidate.kind == .move)
    }
    return switch outcome.candidate.kind {
    case .place: "place \(title) on \(place ?? "a day")"
    case .move: "move \(title) to \(place ?? "a later week")"
    case .tell: "tell the whole story of \(title)"
    case .tellUntold: "say what \(title) shows"
    case .tag: "say why \(title) is posted"
    case .add: add(outcome.candidate.added.count, outcome.goal)
    }
  }

  private static func add(_ count: Int, _ goal: RepairGoal) -> String {
    let posts = count == 1 ? "1 post that" : "\(count) posts that"
    if goal == .clearsSelling || goal == .nearsSelling {
      return "add \(posts) \(count == 1 ? "asks" : "ask") for no sale"
    }
    return "add \(posts) \(count == 1 ? "is" : "are") not polished"
  }

  /// What the week would be; where a flag stands still, "then" and its words.
  private static func result(_ outcome: RepairOutcome, in here: RepairWeek) -> String {
    let (mix, settings) = (outcome.tally.mix, here.input.settings.balance)
    let words = plainShort(outcome.verdict, mix, settings)
    switch outcome.goal {
    case .clearsMain where outcome.verdict == .unknown: return "\(share(mix)), \(mix.untold) untold"
    case .clearsMain: return words
    case .nearsMain: return "then \(words)"
    case .clearsSelling: return offers(outcome.tally)
    case .nearsSelling: return "then \(offers(outcome.tally))"
    case .settles: return "\(words) if it shows the hard side"
    case .nearsSettling: return "then it \(words)"
    case .tags where mix.untagged == 0: return "then every post has an intention"
    case .tags: return "then \(mix.untagged) \(mix.untagged == 1 ? "has" : "have") no intention"
    }
  }

  private static func offers(_ tally: Tally) -> String {
    let verb = tally.offers == 1 ? "asks" : "ask"
    return "\(tally.offers) of \(tally.mix.counted) \(verb) for a sale"
  }

  /// "Thu 26 at 12:00"; with its month where the day is in another week.
  private static func place(_ when: When, farAway: Bool) -> String {
    guard let day = when.day else { return "the ideas" }
    let month = farAway ? " \(day.shortMonthName)" : ""
    let time = farAway ? "" : when.time.map { " at \($0)" } ?? ""
    return "\(day.weekday.short) \(day.dayOfMonth)\(month)\(time)"
  }

  private static func shortened(_ title: String) -> String {
    title.dropFirst(48).isEmpty ? title : title.prefix(47) + "…"
  }
}
