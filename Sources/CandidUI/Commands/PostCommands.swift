import CandidCore

/// Making, editing and removing posts.
enum PostCommands {
  static let all: [Command] = [
    Command(
      "add",
      "add a post on this day",
      in: [.week],
      keys: ["a"],
      hint: Command.Hint("a", "add"),
      arguments: PostVerbs.add,
      obstacle: closed
    ) { model in
      model.entry = .prompt(
        Prompt(model.selectedItem?.slot.map(PromptKind.fill) ?? .add(model.day))
      )
      return []
    },
    Command("add-idea", "add an idea", in: [.week], keys: ["A"]) { model in
      model.entry = .prompt(Prompt(.addIdea))
      return []
    },
    Command(
      "edit",
      "edit the post's fields; fill an open slot",
      in: [.week],
      keys: ["e", "Enter"],
      hint: Command.Hint("e", "edit"),
      arguments: PostVerbs.edit,
      obstacle: nothingToEdit
    ) { model in
      guard let open = model.selectedItem?.slot else { return model.openForm(.edit) }
      model.entry = .prompt(Prompt(.fill(open)))
      return []
    },
    Command(
      "edit-text",
      "write the text in your own editor, VISUAL or EDITOR",
      in: [.week, .ideas],
      keys: ["E"],
      obstacle: noSelection
    ) { model in model.selected.map { [.editText($0)] } ?? [] },
    Command(
      "ask",
      "the three questions of the post",
      in: Context.listsOfPosts,
      keys: ["c"],
      arguments: PostVerbs.ask,
      obstacle: noSelection
    ) { $0.openForm(.questions) },
    Command(
      "reflect",
      "look back on a posted post: conversations started, how it went",
      in: [.week],
      keys: ["w"],
      arguments: PostVerbs.reflect,
      obstacle: notPosted
    ) { $0.openForm(.reflection) },
    Command(
      "duplicate",
      "duplicate on the same day",
      in: Context.listsOfPosts,
      keys: ["D"],
      arguments: PostVerbs.duplicate,
      obstacle: noTarget
    ) { model in
      let posts = model.targets
      let ids = posts.map { _ in PostID(using: &model.random) }
      let day = posts.count == 1 ? posts[0].day : nil
      return model.verb(.duplicate(posts, to: day, ids: ids, now: model.clock.now), .shift)
    },
    Command(
      "remove",
      "remove",
      in: Context.listsOfPosts,
      keys: ["d", "Del"],
      arguments: PostVerbs.remove,
      obstacle: noTarget
    ) { $0.verb(.remove($0.targets)) },
  ]

  /// Says why the focused day takes no changes.
  @Sendable private static func closed(_ model: Model) -> String? { model.closed }

  @Sendable private static func notPosted(_ model: Model) -> String? {
    if let obstacle = noSelection(model) { return obstacle }
    guard let post = model.selected, post.stage != .posted else { return nil }
    return notPosted(post, model)
  }

  /// What is said where a post cannot be looked back on yet.
  static func notPosted(_ post: Post, _ model: Model) -> String {
    "this one is \(post.stage.rawValue), and not posted yet; \(model.key("x")) sets the stage"
  }

  @Sendable private static func nothingToEdit(_ model: Model) -> String? {
    model.selectedItem?.slot == nil ? noSelection(model) : model.closed
  }

  /// Says what to do where no post is marked, and none under the cursor.
  @Sendable static func noTarget(_ model: Model) -> String? {
    guard !model.marks.isEmpty else { return noSelection(model) }
    return model.targets.lazy.compactMap { model.closed($0.when.page) }.first
  }

  /// Says what to do where no post is under the cursor.
  @Sendable static func noSelection(_ model: Model) -> String? {
    if let closed = model.closed { return closed }
    if !model.showsIdeas, model.selectedItem?.slot != nil { return BalanceWords.noPostInSlot }
    if model.selected != nil { return nil }
    let add = model.key("a")
    if model.showsIdeas { return "no idea is listed; \(add) adds one" }
    return model.hiddenWords(on: model.day).map { "\($0); \(model.key("Esc")) clears it" }
      ?? "no post on this day; \(add) adds one"
  }
}
