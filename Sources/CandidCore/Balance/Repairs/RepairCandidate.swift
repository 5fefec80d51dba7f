/// A repair that was thought of, before what it does to the week was worked out.
struct RepairCandidate {
  let kind: Repair.Kind
  /// The posts it is about.
  let subjects: [Post]
  /// When the post is planned for, or the first new one.
  let to: When?
  /// The counted posts it takes out of the week.
  let removed: [Post]
  /// The posts it puts into the week.
  let added: [Post]
  /// How much it changes: the fewer words and posts, the less.
  let cost: Int
  /// Which of several alike comes first; the smaller, the earlier.
  let preference: [Int]
  /// The week a post is moved to: its place among the following ones, from 0.
  var destination: Int?

  /// The week's posts as they would be.
  func preview(of posts: [Post]) -> [Post] {
    let gone = Set(removed.map(\.id))
    return (posts.filter { !gone.contains($0.id) } + added).sorted(by: Post.precedes)
  }

  func tally(after tally: Tally) -> Tally {
    var tally = tally
    for post in removed { tally.count(post, times: -1) }
    for post in added { tally.count(post, times: 1) }
    return tally
  }

  /// What carries it out; nil where the person's words are needed.
  func change(now: Instant) -> Change? {
    guard kind.isDirect, let to else { return nil }
    var change = Change.move(subjects, to: to, now: now)
    // A post that is placed was no post of the week before: the history names it.
    if kind == .place, let title = subjects.first?.title {
      change.summary = "Placed “\(title)” on" + change.summary.dropFirst("Moved to".count)
    }
    return change
  }
}
