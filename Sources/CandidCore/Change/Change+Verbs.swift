/// The verbs a person has; keys, the command line and `:` build their changes here.
///
/// `now` is stored as the instant of the edit.
extension Change {
  package static func add(_ post: Post, now: Instant) -> Change {
    let summary = "Added \(quoted(post)) \(place(post.when))"
    if post.isProjected { return Change(summary, steps(post, [], now: now)) }
    var post = post
    post.created = now
    return Change(summary, [.add(post)])
  }

  package static func edit(_ post: Post, _ edits: [Edit], now: Instant) -> Change {
    let edits = edits.flatMap { edit in
      if case .when(let when) = edit { return whenEdits(post, when) }
      return [edit]
    }
    return Change("Edited \(quoted(post.changed(by: edits)))", steps(post, edits, now: now))
  }

  /// Answers to the three questions, and what is done with the post along with them.
  package static func answer(_ post: Post, _ edits: [Edit], now: Instant) -> Change {
    var after = post
    for edit in edits { _ = after.apply(edit) }
    var words: [String] = []
    if after.answers != post.answers || after.need != post.need {
      words.append("Answered \(after.answeredQuestions) of 3 questions of \(quoted(post))")
    }
    if after.when != post.when { words.append("Moved \(place(after.when))") }
    if after.stage != post.stage { words.append("Set to \(after.stage.rawValue)") }
    // The first part begins the sentence, the others go on with it.
    let rest = words.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() }
    let summary = (words.prefix(1) + rest).joined(separator: "; ")
    return Change(summary, edit(post, edits, now: now).steps)
  }

  /// What came of a posted post.
  package static func reflect(_ post: Post, _ edits: [Edit], now: Instant) -> Change {
    Change("Looked back on \(quoted(post))", edit(post, edits, now: now).steps)
  }

  package static func tag(_ posts: [Post], _ intention: Intention?, now: Instant) -> Change {
    let who = whom(posts)
    let words = intention.map { "Tagged\(who) \($0.rawValue)" } ?? "Untagged\(who)"
    return each(posts, words, now) { _ in [.intention(intention)] }
  }

  package static func tell(_ posts: [Post], _ story: Story?, now: Instant) -> Change {
    let whose = posts.count == 1 ? "Story" : "Stories of \(posts.count) posts"
    let words = story.map { "\(whose) told: \($0.rawValue)" } ?? "\(whose) untold again"
    return each(posts, words, now) { _ in [.story(story)] }
  }

  package static func offer(_ posts: [Post], _ isOffer: Bool, now: Instant) -> Change {
    let who = posts.count == 1 ? "Asks" : "\(posts.count) posts ask"
    let words = "\(who) for \(isOffer ? "a" : "no") sale"
    return each(posts, words, now) { _ in [.isOffer(isOffer)] }
  }

  /// Sets how far posts have come; a projected one that is skipped is left out of its series.
  package static func stage(_ posts: [Post], _ stage: Stage, now: Instant) -> Change {
    if stage == .skipped, posts.contains(where: \.isProjected) {
      let steps = posts.flatMap { post -> [Step] in
        post.isProjected ? stepsOfRemoval(post) : Self.steps(post, [.stage(stage)], now: now)
      }
      return Change("Skipped \(named(posts))", steps)
    }
    return each(posts, "Set\(whom(posts)) to \(stage.rawValue)", now) { _ in [.stage(stage)] }
  }

  /// Plans posts for a day, a moment, or nothing; a day alone keeps each post's time.
  package static func move(_ posts: [Post], to when: When, now: Instant) -> Change {
    each(posts, "Moved\(whom(posts)) \(place(when))", now) { post in
      if case .day(let day) = when { return whenEdits(post, post.when.on(day)) }
      return whenEdits(post, when)
    }
  }

  /// Plans an idea for an open slot; the channels and the intention it does not say are the slot's.
  package static func place(_ idea: Post, in open: OpenSlot, now: Instant) -> Change {
    var edits = whenEdits(idea, open.when)
    if idea.channels.isEmpty, !open.slot.channels.isEmpty {
      edits.append(.channels(open.slot.channels))
    }
    if idea.intention == nil, let intention = open.slot.intention {
      edits.append(.intention(intention))
    }
    let summary = "Placed \(quoted(idea)) on\(place(open.when).dropFirst("to".count))"
    return Change(summary, [.edit(idea.id, edits + [.edited(now)])])
  }

  /// Copies posts as fresh drafts, to a day or each beside its own; `ids` name the copies.
  package static func duplicate(
    _ posts: [Post],
    to day: Day?,
    ids: [PostID],
    now: Instant
  ) -> Change {
    precondition(posts.count == ids.count, "each copy needs a name")
    let steps = zip(posts, ids).map { post, id in
      Step.add(post.copy(as: id, when: day.map(post.when.on) ?? post.when, now: now))
    }
    let goal = day.map { " \(place(.day($0)))" } ?? ""
    return Change("Duplicated\(whom(posts))\(goal)", steps)
  }

  package static func remove(_ posts: [Post]) -> Change {
    let verb = posts.allSatisfy(\.isProjected) ? "Skipped" : "Removed"
    return Change("\(verb) \(named(posts))", stepsOfRemoval(posts))
  }

  /// A new date and time; which of two equal times was meant is said anew then.
  static func whenEdits(_ post: Post, _ when: When) -> [Edit] {
    let isMoved = post.isSecondFold && post.when != when
    return [.when(when)] + (isMoved ? [.isSecondFold(false)] : []) + anchor(post, when)
  }

  /// The first post of a series goes alone: the others come on the days they came on before.
  private static func anchor(_ post: Post, _ when: When) -> [Edit] {
    guard let day = post.day, day != when.day, post.begins.map({ $0.from == nil }) == true else {
      return []
    }
    return [.inSeries(.anchor(day))]
  }

  /// The edits of each post, and the instant of them.
  private static func each(
    _ posts: [Post],
    _ summary: String,
    _ now: Instant,
    _ edits: (Post) -> [Edit]
  ) -> Change {
    Change(summary, posts.flatMap { steps($0, edits($0), now: now) })
  }

  /// Nothing for one post, which the screen shows; a count for several.
  static func whom(_ posts: [Post]) -> String {
    posts.count == 1 ? "" : " \(posts.count) posts"
  }

  private static func named(_ posts: [Post]) -> String {
    posts.count == 1 ? quoted(posts[0]) : "\(posts.count) posts"
  }

  private static func quoted(_ post: Post) -> String { "“\(post.title)”" }

  static func place(_ when: When) -> String {
    guard let day = when.day else { return "to ideas" }
    let time = when.time.map { " at \($0)" } ?? ""
    return "to \(day.weekday.short) \(day)\(time)"
  }
}

extension Post {
  /// A fresh draft with the same content under another id.
  ///
  /// What was said of the first one alone (when it was made, a series, how it went) stays there.
  func copy(as id: PostID, when: When, now: Instant?) -> Post {
    var copy = Post(id: id, title: title)
    copy.text = text
    copy.when = when
    copy.zone = zone
    copy.channels = channels
    copy.intention = intention
    copy.story = story
    copy.isOffer = isOffer
    copy.need = need
    copy.why = why
    copy.answers = answers
    copy.sources = sources
    copy.credits = credits
    copy.media = media
    copy.variants = variants
    copy.notes = notes
    copy.created = now
    copy.others = others.filter { $0.key != "reflection" }
    return copy
  }
}
