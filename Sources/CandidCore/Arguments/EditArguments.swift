/// What `edit` is told, as typed.
package struct EditArguments: Equatable, Sendable {
  package var title: String?
  package var fields = PostArguments()
  package var series = SeriesArguments()
  /// Whether all that follow the post in its series are edited, too.
  package var following = false

  package init() {}

  /// Whether the change is one of a post and those that follow it in its series.
  package func isAboutFollowing(_ post: Post) -> Bool {
    following || post.occurrence != nil && !series.isEmpty
  }

  /// The change, and the names of the fields it was asked for; nil where nothing was.
  package func change(
    of post: Post,
    in plan: Plan,
    _ base: DateBase,
    now: Instant
  ) throws(ArgumentError) -> (change: Change, asked: [String])? {
    var edits = try fields.edits(of: post, in: plan.settings, base)
    if let title { edits.insert(("title", .title(try Words.title(title))), at: 0) }
    if let edit = try seriesEdit(of: post, edits.map(\.edit), base) {
      edits.append(("series", edit))
    }
    let asked = edits.map(\.field)
    if isAboutFollowing(post) {
      return (try changeOfFollowing(post, edits.map(\.edit), in: plan, base, now), asked)
    }
    return edits.isEmpty ? nil : (.edit(post, edits.map(\.edit), now: now), asked)
  }

  /// How a post that is the first one, or becomes it, comes again.
  private func seriesEdit(
    of post: Post,
    _ edits: [Edit],
    _ base: DateBase
  ) throws(ArgumentError) -> Edit? {
    if following, post.begins != nil {
      throw .option("--following", "says nothing of the first post, which all others follow")
    }
    guard post.occurrence == nil else { return nil }
    if following { throw .option("--following", "needs a post of a series") }
    return try series.edit(of: post.changed(by: edits), base)
  }

  /// The change of a later post of a series and of those that follow it.
  private func changeOfFollowing(
    _ post: Post,
    _ edits: [Edit],
    in plan: Plan,
    _ base: DateBase,
    _ now: Instant
  ) throws(ArgumentError) -> Change {
    let start = post.changed(by: edits).day ?? post.occurrence?.date ?? base.today
    let end = try series.end(from: start, base)
    guard series.isNone else {
      let every = try series.repetition()
      let change = Change.editFollowing(post, edits, every: every, end: end, in: plan, now: now)
      return try known(change, post)
    }
    if end != nil { throw .option("--every", "is none; leave out --until and --count") }
    let stop = try known(Change.endSeries(post, isKept: true, in: plan), post)
    let own = edits.isEmpty ? [] : Change.edit(post, edits, now: now).steps
    return Change(stop.summary, own + stop.steps)
  }

  private func known(_ change: Change?, _ post: Post) throws(ArgumentError) -> Change {
    if let change { return change }
    throw .option("--following", "finds no series that comes on \(post.occurrence?.name ?? "it")")
  }
}
