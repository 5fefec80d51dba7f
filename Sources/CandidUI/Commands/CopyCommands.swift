import CandidCore

/// Taking words out of the plan, also one that takes no changes.
enum CopyCommands {
  static let all: [Command] = [
    Command(
      "copy",
      "copy the text; again: the text that a channel has of its own",
      in: [.week, .ideas],
      keys: ["y"],
      obstacle: nothingToCopy
    ) { model in
      let posts = model.targets
      if posts.count == 1 { return model.copyNextText(of: posts[0]) }
      let texts = posts.map(\.text).filter { !$0.isEmpty }
      let count = Wording.count(texts.reduce(0) { $0 + $1.count }, "character")
      return [.copy(texts.joined(separator: "\n\n"), of: "\(count) of \(texts.count) posts")]
    }
  ]

  @Sendable private static func nothingToCopy(_ model: Model) -> String? {
    let posts = model.targets
    guard !posts.isEmpty else { return "no post on this day to copy" }
    let isOne = posts.count == 1
    func hasText(_ post: Post) -> Bool {
      !post.text.isEmpty || isOne && post.variants.contains { !$0.text.isEmpty }
    }
    if posts.contains(where: hasText) { return nil }
    return posts.count == 1
      ? "“\(posts[0].title)” has no text to copy yet; \(model.key("e")) opens it"
      : "none of them has a text to copy"
  }
}

/// Which text of a post was copied last, for the same key to take the next one.
package struct CopiedText: Equatable, Sendable {
  let post: PostID
  /// The place among the texts: the shared one, then those of channels.
  let place: Int
}

extension Model {
  /// Copies the text of a post or, where that was copied just now, the next one that it has.
  fileprivate mutating func copyNextText(of post: Post) -> [Effect] {
    let texts = Self.texts(of: post, in: plan.settings)
    let place = copied?.post == post.id ? ((copied?.place ?? -1) + 1) % texts.count : 0
    copied = CopiedText(post: post.id, place: place)
    let (name, text) = texts[place]
    let count = Wording.count(text.count, "character")
    guard texts.count > 1 else { return [.copy(text, of: count)] }
    let next = texts[(place + 1) % texts.count].name
    return [.copy(text, of: "\(count), \(name)", hint: "\(key("y")) again copies \(next)")]
  }

  /// The texts of a post that say something, with what they are.
  private static func texts(of post: Post, in settings: Settings) -> [(name: String, text: String)]
  {
    let shared = post.text.isEmpty ? [] : [("the shared text", post.text)]
    return shared
      + post.variants.filter { !$0.text.isEmpty }.map { variant in
        ("the one for \(BalanceLens.channel(variant.channel).name(in: settings))", variant.text)
      }
  }
}
