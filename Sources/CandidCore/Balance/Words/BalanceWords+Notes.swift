/// What the quieter rules say.
extension BalanceWords {
  // MARK: About intentions and stories

  package static func selling(_ offers: Int, of counted: Int, over limit: Fraction) -> String {
    "\(offers) of \(counted) posts ask for a sale, over \(limit)."
  }

  package static func costHidden(_ polished: Int, of counted: Int) -> String {
    "\(polished) of \(counted) posts \(polished == 1 ? "shows" : "show") a win, and none shows "
      + "what it took."
  }

  package static func untagged(_ count: Int) -> String {
    count == 1 ? "1 post has no intention yet." : "\(count) posts have no intention yet."
  }

  package static func oneIntention(_ counted: Int, _ only: Intention) -> String {
    "All \(counted) posts are \(only.rawValue)."
  }

  package static func missing(_ counted: Int, _ intention: Intention) -> String {
    "None of the \(counted) posts is \(intention.rawValue)."
  }

  // MARK: About what posts say

  package static func offersWithoutNeed(_ posts: [Post], of offers: Int) -> String {
    let verb = posts.count == 1 ? "names" : "name"
    return "\(share(posts, of: offers, "offer")) \(verb) no customer need: \(titles(posts))."
  }

  package static func unsourced(_ posts: [Post], of education: Int) -> String {
    let verb = posts.count == 1 ? "names" : "name"
    return "\(share(posts, of: education, "education post")) \(verb) no source: \(titles(posts))."
  }

  package static func unanswered(_ posts: [Post], of ready: Int) -> String {
    let verb = posts.count == 1 ? "has" : "have"
    return "\(share(posts, of: ready, "ready post")) \(verb) a question blank: \(titles(posts))."
  }

  package static func alteredPictures(_ posts: [Post]) -> String {
    let verbs = posts.count == 1 ? ("has", "does") : ("have", "do")
    let count = plural(posts.count, "post")
    return "\(count) \(verbs.0) an altered picture and \(verbs.1) not say so: \(titles(posts))."
  }

  package static func withoutAltText(_ pictures: Int, in posts: [Post]) -> String {
    let verb = pictures == 1 ? "has" : "have"
    return "\(plural(pictures, "picture")) \(verb) no alt text: \(titles(posts))."
  }

  package static func overLimit(
    _ post: Post,
    _ standing: TextStanding,
    on channel: Channel
  ) -> String {
    let limit = standing.limit
    let count = "\(standing.isAtLeast ? "over " : "")\(standing.count)"
    let most = "\(limit.isExact ? "" : "about ")\(limit.most)"
    let isSaid = limit.counting.unit(2) != Counting.characters.unit(2)
    let rule = isSaid ? "" : limit.counting.rule.map { " (\($0))" } ?? ""
    return "\(quoted(post.title)) has \(count) \(limit.counting.unit(standing.count)); "
      + "\(channel.name) takes \(most)\(rule)."
  }

  package static func moreOverLimit(_ count: Int) -> String {
    count == 1
      ? "1 more text is longer than its channel takes."
      : "\(count) more texts are longer than their channels take."
  }

  // MARK: About when posts are planned

  package static func restDays(_ posts: [Post]) -> String {
    var days: [String] = []
    for name in posts.compactMap({ $0.day?.weekday.name }) {
      let word = name.prefix(1).uppercased() + name.dropFirst()
      if !days.contains(word) { days.append(word) }
    }
    let place = days.count == 1 ? "a day of rest" : "days of rest"
    let count = "\(plural(posts.count, "post")) \(posts.count == 1 ? "is" : "are")"
    return "\(count) on \(place) (\(days.joined(separator: ", "))): \(titles(posts))."
  }

  package static func overCadence(_ counted: Int, own: Int) -> String {
    "\(plural(counted, "post")), \(counted - own) more than the plan's own \(own) a week."
  }

  package static func daily(_ silent: Int, of counted: Int, on days: Int) -> String {
    let most = days >= 7 ? "Every day" : "Every day but one"
    let verb = silent == 1 ? "does" : "do"
    return """
      \(most) has a post, and \(silent) of \(counted) \(verb) not say why. A day without posts is \
      fine.
      """
  }

  package static func clash(
    _ post: String,
    _ minutes: Int,
    after earlier: String,
    on channels: [String]
  ) -> String {
    let gap = minutes == 0 ? "at the same time as" : "\(plural(minutes, "minute")) after"
    return "\(quoted(post)) comes \(gap) \(quoted(earlier)) on \(listed(channels))."
  }

  package static func sameText(_ post: String, as earlier: String, of day: Day) -> String {
    let date = "\(day.weekday.short) \(day.dayOfMonth) \(day.shortMonthName)"
    return "\(quoted(post)) has the same text as \(quoted(earlier)) of \(date)."
  }

  package static func moreClashes(_ count: Int) -> String {
    count == 1
      ? "1 more post comes close to another one, or has its text."
      : "\(count) more posts come close to another one, or have its text."
  }

  // MARK: Parts of sentences

  /// "2 of 3 offers", or "2 offers" where these are all.
  private static func share(_ posts: [Post], of all: Int, _ noun: String) -> String {
    posts.count == all ? plural(all, noun) : "\(posts.count) of \(plural(all, noun))"
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// “A”, “B”, “C” and 2 more.
  private static func titles(_ posts: [Post]) -> String {
    let named = posts.prefix(3).map { quoted($0.title) }
    return listed(posts.count > 3 ? named + ["\(posts.count - 3) more"] : named)
  }

  /// A title in quotes, cut where it is long.
  private static func quoted(_ title: String) -> String {
    title.count > 40 ? "“\(title.prefix(39))…”" : "“\(title)”"
  }

  private static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
