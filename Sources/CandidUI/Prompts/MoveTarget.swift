import CandidCore

/// Where `m` moves a post to: `fri`, `14:30`, `next tue 9:00`, `ideas`.
enum MoveTarget {
  /// Reads the words.
  ///
  /// Counts such as `+2d` start from the post's own day; a time alone keeps the day.
  static func when(_ text: String, from post: When, today: Day) throws(DateWordError) -> When {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, ["idea", "ideas"].contains(words[0].lowercased()) { return .idea }
    var time: Time?
    if let last = words.last, let found = Time(last) {
      time = found
      words.removeLast()
    }
    guard !words.isEmpty else { return When(post.day ?? today, at: time) }
    let word = words.joined(separator: " ")
    let isCount = word.hasPrefix("+") || word.hasPrefix("-")
    let day = try DateWord.day(word, today: isCount ? post.day ?? today : today)
    return When(day, at: time ?? post.time)
  }
}
