import CandidCore

/// Saying why a post is posted and what it shows.
enum TagCommands {
  static let all: [Command] = intentions + stories + [offer]

  private static let intentions: [Command] = [
    ("c", .connection, "con"), ("e", .education, "edu"), ("b", .behindTheScenes, "bts"),
    ("-", nil, "none"),
  ].map { (key: String, intention: Intention?, brief: String) in
    let word = intention?.rawValue ?? "untagged"
    return Command(
      "tag-\(word)",
      "intention: \(word)",
      in: Context.listsOfPosts,
      keys: ["i \(key)"],
      choice: word,
      brief: brief,
      hint: intention == .connection ? Command.Hint("i", "intention") : nil,
      obstacle: PostCommands.noTarget
    ) { $0.verb(.tag($0.targets, intention, now: $0.clock.now)) }
  }

  private static let stories: [Command] = [
    ("p", .polished), ("w", .whole), ("h", .hard), ("n", .plain), ("-", nil),
  ].map { (key: String, story: Story?) in
    let word = story?.rawValue ?? "untold"
    let meaning =
      switch story {
      case .polished: "polished, only the win"
      case .whole: "whole, the win and what it took"
      case .hard: "hard, a challenge"
      case .plain: "plain, neither"
      case nil: "untold"
      }
    return Command(
      "tell-\(word)",
      "story: \(meaning)",
      in: Context.listsOfPosts,
      keys: ["s \(key)"],
      choice: word,
      hint: story == .polished ? Command.Hint("s", "story") : nil,
      obstacle: PostCommands.noTarget
    ) { $0.verb(.tell($0.targets, story, now: $0.clock.now)) }
  }

  private static let offer = Command(
    "offer",
    "asks for a sale, or not",
    in: Context.listsOfPosts,
    keys: ["o"],
    obstacle: PostCommands.noTarget
  ) { model in
    let isOffer = !model.targets.allSatisfy(\.isOffer)
    return model.verb(.offer(model.targets, isOffer, now: model.clock.now))
  }
}
