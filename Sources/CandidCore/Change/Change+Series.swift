/// Changes of posts that come again.
///
/// A projected post has no place in any file: an edit makes it real, and leaving it out is a matter
/// of the first post of its series. Both are one change.
extension Change {
  /// Edits one post and all that follow it in its series.
  ///
  /// The series ends the day before, and another begins with this post, which says what the
  /// following are like. Posts that were changed on their own stay as they are.
  ///
  /// - Parameters:
  ///   - post: A post of a series, not its first one.
  ///   - edits: What to change.
  ///   - every: How the following ones come; as before where it is nil.
  ///   - end: Where they end; as before where it is nil.
  ///   - plan: The plan with the first post of the series.
  ///   - now: The instant of the change.
  /// - Returns: Nil where the plan has no series that comes on the post's date.
  package static func editFollowing(
    _ post: Post,
    _ edits: [Edit],
    every: Repetition? = nil,
    end: Series.End? = nil,
    in plan: Plan,
    now: Instant
  ) -> Change? {
    guard let (first, series, start, date) = plan.place(of: post) else { return nil }
    var rest = series.rest(from: date, startedOn: start)
    rest.id = post.id.text
    rest.every = every ?? rest.every
    rest.end = end ?? rest.end
    // Another rhythm has other dates, so that what was left out means nothing.
    if every != nil { rest.except = [] }
    let summary = "Edited “\(post.title)” and all that follow"
    let begin = Edit.series(.first(rest))
    let stop = Step.edit(first.id, [.inSeries(.end(date.adding(-1)))])
    guard post.isProjected else {
      return Change(summary, edit(post, edits + [begin], now: now).steps + [stop])
    }
    var real = post.changed(by: edits + [begin])
    real.created = now
    return Change(summary, [.add(real), stop])
  }

  /// Ends a series with one of its posts, or before it.
  ///
  /// - Parameters:
  ///   - post: A post of a series, not its first one.
  ///   - isKept: Whether the post itself stays; else it is removed.
  ///   - plan: The plan with the first post of the series.
  /// - Returns: Nil where the plan has no series that comes on the post's date.
  package static func endSeries(_ post: Post, isKept: Bool, in plan: Plan) -> Change? {
    guard let (first, _, _, date) = plan.place(of: post) else { return nil }
    let last = isKept ? date : date.adding(-1)
    let removal = isKept || post.isProjected ? [] : [Step.remove(post.id)]
    return Change(
      "Ended the series “\(post.title)” \(isKept ? "with" : "before") \(date.weekday.short) \(date)",
      removal + [.edit(first.id, [.inSeries(.end(last))])]
    )
  }

  /// The steps of edits of one post; a projected one becomes real by them.
  static func steps(_ post: Post, _ edits: [Edit], now: Instant) -> [Step] {
    guard case .projected(let occurrence, let first)? = post.series else {
      return stepsToIdeas(post, edits, now: now) ?? [.edit(post.id, edits + [.edited(now)])]
    }
    var real = post.changed(by: edits)
    real.series = .occurrence(occurrence)
    real.created = now
    return [.add(real), .edit(first, [.inSeries(.except(occurrence.date))])]
  }

  /// The steps that put the first post of a series among the ideas; nil for all other edits.
  ///
  /// An idea has no day to count from and no time: the next one is the first from then on.
  private static func stepsToIdeas(_ post: Post, _ edits: [Edit], now: Instant) -> [Step]? {
    // Where the same edits say how it comes again, or that it does not, that holds.
    let saysHow = edits.contains { if case .series = $0 { true } else { false } }
    guard edits.contains(.when(.idea)), !saysHow, let successor = successor(of: post) else {
      return nil
    }
    let own = edits.filter { if case .inSeries = $0 { false } else { true } }
    return [.edit(post.id, own + [.series(nil), .edited(now)]), .add(successor)]
  }

  /// The next post of a series that begins with a post, as the first of what is left of it; nil where
  /// none follows.
  private static func successor(of post: Post) -> Post? {
    guard let series = post.begins, let start = post.seriesStart,
      let next = series.next(after: start, from: start)
    else { return nil }
    var successor = post.projected(on: next, in: series)
    successor.series = .first(series.rest(from: next, startedOn: start))
    successor.created = post.created
    return successor
  }

  /// The steps that take a post away.
  ///
  /// A projected one is left out of its series; a series whose first post goes has its next one as
  /// first from then on, so that what was to come still comes.
  static func stepsOfRemoval(_ post: Post) -> [Step] {
    if case .projected(let occurrence, let first)? = post.series {
      return [.edit(first, [.inSeries(.except(occurrence.date))])]
    }
    return [.remove(post.id)] + (successor(of: post).map { [.add($0)] } ?? [])
  }

  /// The steps that take posts away; of some, both the first post of a series and others may go.
  static func stepsOfRemoval(_ posts: [Post]) -> [Step] {
    let removed = Set(posts.map(\.id))
    return posts.flatMap { post -> [Step] in
      if case .projected(_, let first)? = post.series, removed.contains(first) { return [] }
      let skipped = posts.compactMap { other -> Edit? in
        guard case .projected(let occurrence, post.id)? = other.series else { return nil }
        return .inSeries(.except(occurrence.date))
      }
      return stepsOfRemoval(post.changed(by: skipped))
    }
  }

  /// The edit of a post that begins to come again, or comes otherwise than before.
  package static func repetition(
    of post: Post,
    _ every: Repetition,
    _ end: Series.End
  ) -> Edit {
    var series = post.begins ?? Series(id: post.id.text, every: every)
    // Another rhythm has other dates, so that what was left out means nothing.
    if series.every != every { series.except = [] }
    series.every = every
    series.end = end
    return .series(.first(series))
  }

  /// The posts a person asked for: not those in which only a date of the series is noted.
  package var subjects: [PostID] {
    let noted = steps.filter { step in
      guard case .edit(_, let edits) = step else { return false }
      return edits.allSatisfy { if case .inSeries = $0 { true } else { false } }
    }
    let own = steps.filter { !noted.contains($0) }.map(\.post)
    return posts.filter(own.contains)
  }
}

extension Plan {
  /// Where a later post of a series stands in it.
  fileprivate func place(
    of post: Post
  ) -> (first: Post, series: Series, start: Day, date: Day)? {
    guard let occurrence = post.occurrence, let first = first(ofSeries: occurrence.series),
      let series = first.begins, let start = first.seriesStart, occurrence.date > start,
      series.comes(on: occurrence.date, from: start)
    else { return nil }
    return (first, series, start, occurrence.date)
  }
}
