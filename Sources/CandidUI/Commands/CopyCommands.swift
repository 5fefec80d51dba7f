import CandidCore

/// Taking words out of the plan, also one that takes no changes.
enum CopyCommands {
  static let all: [Command] = [
    Command("copy", "copy the text", in: [.week], keys: ["y"], obstacle: nothingToCopy) { model in
      let texts = model.targets.map(\.text).filter { !$0.isEmpty }
      let text = texts.joined(separator: "\n\n")
      let count = Wording.count(text.count, "character")
      return [.copy(text, of: texts.count > 1 ? "\(count) of \(texts.count) posts" : count)]
    }
  ]

  @Sendable private static func nothingToCopy(_ model: Model) -> String? {
    let posts = model.targets
    guard !posts.isEmpty else { return "no post on this day to copy" }
    if posts.contains(where: { !$0.text.isEmpty }) { return nil }
    return posts.count == 1
      ? "“\(posts[0].title)” has no text to copy yet; \(model.key("e")) opens it"
      : "none of them has a text to copy"
  }
}
