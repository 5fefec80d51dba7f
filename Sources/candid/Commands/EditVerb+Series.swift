import CandidCore

/// Editing posts that come again.
extension EditVerb {
  static let names = "--title, \(SeriesOptions.names), " + PostOptions.names

  /// Whether the change is one of a post and those that follow it in its series.
  func isAboutFollowing(_ post: Post) -> Bool {
    following || post.occurrence != nil && !series.isEmpty
  }

  /// How a post that is the first one, or becomes it, comes again.
  func seriesEdit(of post: Post, _ edits: [Edit], _ workspace: Workspace) throws(Refusal) -> Edit? {
    if following, post.begins != nil {
      throw .option("--following", "says nothing of the first post, which all others follow")
    }
    guard post.occurrence == nil else { return nil }
    if following { throw .option("--following", "needs a post of a series") }
    return try series.edit(of: post.changed(by: edits), today: workspace.today)
  }

  /// The change of a later post of a series and of those that follow it.
  func following(
    _ post: Post,
    _ edits: [Edit],
    _ plan: Plan,
    _ workspace: Workspace
  ) throws(Refusal) -> Change {
    let start = post.changed(by: edits).day ?? post.occurrence?.date ?? workspace.today
    let end = try series.end(from: start, today: workspace.today)
    guard series.isNone else {
      let every = try series.repetition()
      let change = Change.editFollowing(
        post,
        edits,
        every: every,
        end: end,
        in: plan,
        now: workspace.now
      )
      return try known(change, post)
    }
    if end != nil { throw .option("--every", "is none; leave out --until and --count") }
    let stop = try known(Change.endSeries(post, isKept: true, in: plan), post)
    let own = edits.isEmpty ? [] : Change.edit(post, edits, now: workspace.now).steps
    return Change(stop.summary, own + stop.steps)
  }

  private func known(_ change: Change?, _ post: Post) throws(Refusal) -> Change {
    if let change { return change }
    throw .option("--following", "finds no series that comes on \(post.occurrence?.name ?? "it")")
  }
}
