import CandidCore

/// Where `m` moves posts to: `fri`, `14:30`, `next tue 9:00`, `ideas`; `fri posted` for all marked.
struct MoveTarget {
  private enum Place {
    /// The day each has already.
    case own
    case ideas
    /// `fri`; `+2d` is counted from the day each has.
    case day(String)
  }

  /// Whether posted posts move along with other marked ones.
  private(set) var movesPosted = false
  private var place = Place.own
  private var time: Time?
  private let today: Day

  /// Reads the words; a time alone keeps the day, a day alone the time.
  init(_ text: String, today: Day) throws(DateWordError) {
    self.today = today
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 1, words.last?.lowercased() == "posted" {
      movesPosted = true
      words.removeLast()
    }
    if words.count == 1, ["idea", "ideas"].contains(words[0].lowercased()) {
      place = .ideas
      return
    }
    if let last = words.last, let found = Time(last) {
      time = found
      words.removeLast()
    } else if let last = words.last, Time.isMisread(last) {
      throw .noTime(last)
    }
    guard !words.isEmpty else { return }
    let word = words.joined(separator: " ")
    _ = try DateBase(today: today).day(word)
    place = .day(word)
  }

  /// Where a post goes that is planned for `old`; an idea counts from today.
  func when(from old: When) throws(DateWordError) -> When {
    switch place {
    case .own: When(old.day ?? today, at: time)
    case .ideas: .idea
    case .day(let word):
      When(try DateBase(today: today, focus: old.day).day(word), at: time ?? old.time)
    }
  }
}
