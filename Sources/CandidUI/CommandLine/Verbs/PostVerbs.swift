import CandidCore

/// What may follow the verbs that make and change posts.
///
/// They act on the posts that are named, else on the marked ones or the selected one.
enum PostVerbs {
  static let post = Argument.bare("post", .post, isRepeatable: true)

  /// The options that `add` and `edit` share, in the order of the command line's.
  private static let fields: [Argument] = [
    .option("on", .place), .option("at", .time), .option("intention", .intention),
    .option("story", .story), .option("channel", .channel, isRepeatable: true),
    .option("offer", .flag), .option("no-offer", .flag), .option("need", .need),
    .option("why", .reason), .option("every", .repetition), .option("until", .day),
    .option("count", .number),
  ]

  static let add = ArgumentSpec(
    "plan a post, or without a day an idea",
    [.bare("title", .title, isRequired: true)] + fields
  ) { model, typed in
    var arguments = AddArguments(typed["title"] ?? "")
    arguments.fields = typed.fields
    arguments.series = try typed.series()
    let change = try arguments.change(
      PostID(using: &model.random),
      in: model.plan.settings,
      model.dateBase,
      now: model.clock.now
    )
    return model.verb(change, .typed)
  }

  static let edit = ArgumentSpec(
    "change fields of posts, or open the form",
    [post, .option("title", .title)] + fields + [.option("following", .flag)]
  ) { model, typed in
    var arguments = EditArguments()
    arguments.title = typed["title"]
    arguments.fields = typed.fields
    arguments.series = try typed.series()
    arguments.following = typed.has("following")
    let posts = try typed.posts(model)
    if posts.count > 1, typed.has("title") {
      throw ArgumentError.option("--title", "is for one post, and these are \(posts.count)")
    }
    let changes = try posts.compactMap { post in
      try arguments.change(
        of: post,
        in: model.plan,
        model.dateBase,
        now: model.clock.now
      )?.change
    }
    guard let first = changes.first else {
      guard typed.has("post"), posts.count == 1 else {
        throw LineError("say what to change: title WORDS, --on DAY, --why WORDS …")
      }
      return model.openForm(.edit, of: posts[0])
    }
    let summary = changes.count == 1 ? first.summary : "Edited \(changes.count) posts"
    return model.verb(Change(summary, changes.flatMap(\.steps)), .line)
  }

  static let tag = ArgumentSpec(
    "say why posts are posted, and what they show",
    [.bare("intention", .intention), .bare("story", .story), post]
  ) { model, typed in
    var arguments = TagArguments()
    arguments.intention = typed["intention"]
    arguments.story = typed["story"]
    let posts = try typed.posts(model)
    guard let change = try arguments.change(of: posts, now: model.clock.now) else {
      throw LineError("say what it is: INTENTION, STORY or both")
    }
    return model.verb(change, .line)
  }

  static let stage = ArgumentSpec(
    "say how far posts have come",
    [.bare("stage", .stage, isRequired: true), post]
  ) { model, typed in
    let stage = try Words.stage(typed["stage"] ?? "")
    return model.verb(.stage(try typed.posts(model), stage, now: model.clock.now), .line)
  }

  static let move = ArgumentSpec(
    "plan posts for another day or time, or put them back among the ideas",
    [.bare("to", .place), .bare("at", .time), post]
  ) { model, typed in
    let posts = try typed.posts(model)
    let when = try when(typed, posts, model.dateBase)
    return model.verb(.move(posts, to: when, now: model.clock.now), .typed)
  }

  /// Where posts are moved; a time alone leaves one post its day.
  private static func when(
    _ typed: TypedArguments,
    _ posts: [Post],
    _ base: DateBase
  ) throws -> When {
    if let to = typed["to"] { return try MoveArguments(to: to, at: typed["at"]).when(base) }
    guard let at = typed["at"] else { throw LineError("say where to: DAY, TIME or ideas") }
    let days = Set(posts.map(\.day))
    guard days.count == 1, let day = days.first ?? nil else {
      throw ArgumentError.option("--at", "needs a day; give DAY too")
    }
    return .moment(day, try Words.time(at, option: "--at"))
  }

  static let duplicate = ArgumentSpec(
    "copy posts to a day as fresh drafts",
    [.bare("to", .day), post]
  ) { model, typed in
    let posts = try typed.posts(model)
    let day = try typed["to"].map { try Words.day($0, option: "--to", model.dateBase) }
    let ids = posts.map { _ in PostID(using: &model.random) }
    let change = Change.duplicate(posts, to: day ?? model.day, ids: ids, now: model.clock.now)
    return model.verb(change, .typed)
  }

  static let remove = ArgumentSpec(
    "take posts out of the plan",
    [post, .option("following", .flag)]
  ) { model, typed in
    let posts = try typed.posts(model)
    guard typed.has("following") else { return model.verb(.remove(posts), .line) }
    return model.verb(try .removal(ofFollowing: posts, in: model.plan), .line)
  }

  static let ask = ArgumentSpec(
    "ask the three questions of a post, or answer them",
    [post] + Question.all.map { .option($0.name, $0.name == "need" ? .need : .reason) }
  ) { model, typed in
    let post = try typed.post(model)
    let answers = try Question.all.compactMap { question in
      try typed[question.name].map { (question, try Words.answer($0, to: question)) }
    }
    if answers.isEmpty { return model.openForm(.questions, of: post) }
    return model.verb(.answer(post, post.answering(answers), now: model.clock.now), .line)
  }

  static let reflect = ArgumentSpec(
    "look back on a posted post",
    [post, .option("conversations", .number), .option("words", .reason)]
  ) { model, typed in
    let post = try typed.post(model)
    if post.stage != .posted { throw LineError(PostCommands.notPosted(post, model)) }
    var arguments = ReflectArguments()
    arguments.conversations = typed["conversations"]
    arguments.words = typed["words"]
    if arguments.isEmpty { return model.openForm(.reflection, of: post) }
    return model.verb(try arguments.change(of: post, now: model.clock.now), .line)
  }

  /// A line of the private log; what is typed is not called up again.
  static let hard: ArgumentSpec = {
    var spec = ArgumentSpec(
      "note a hard part for yourself, or read them",
      [.bare("words", .reason)]
    ) { model, typed in
      guard let words = typed["words"] else { return model.open(.hardParts) }
      if let readOnly = model.readOnly { throw LineError(readOnly) }
      return model.noteHardPart(words)
    }
    spec.isPrivate = true
    return spec
  }()
}
