import CandidCore

/// A field of a post as `list --format` prints it, on one line.
struct PostField {
  let name: String
  let text: (Post) -> String

  private init(_ name: String, _ text: @escaping (Post) -> String) {
    self.name = name
    self.text = text
  }

  /// Every field of a post in the order of the file, and the week that shows it.
  static func all(startingOn start: Weekday) -> [PostField] {
    plain + [
      PostField("week") { post in
        post.day.map { Week(showing: $0, startingOn: start).description } ?? ""
      }
    ]
  }

  /// The names of the fields in which a post differs from another state of it.
  static func names(in before: Post, differingFrom after: Post) -> [String] {
    plain.filter { !["created", "edited"].contains($0.name) && $0.text(before) != $0.text(after) }
      .map(\.name)
  }

  private static var plain: [PostField] {
    [
      PostField("id") { $0.id.text },
      PostField("title") { $0.title },
      PostField("text") { $0.text },
      PostField("date") { $0.day?.description ?? "" },
      PostField("time") { $0.time?.description ?? "" },
      PostField("tz") { $0.zone ?? "" },
      PostField("fold") { $0.isSecondFold ? "1" : "" },
      PostField("channels") { $0.channels.joined(separator: " ") },
      PostField("intention") { $0.intention?.rawValue ?? "untagged" },
      PostField("story") { $0.story?.rawValue ?? "untold" },
      PostField("stage") { $0.stage.rawValue },
      PostField("offer") { $0.isOffer ? "true" : "false" },
      PostField("need") { $0.need ?? "" },
      PostField("why") { $0.why ?? "" },
      PostField("answers") { post in
        [post.answers.mission, post.answers.authentic, post.answers.promotes]
          .compactMap { $0 }.joined(separator: "; ")
      },
      PostField("sources") { $0.sources.joined(separator: "; ") },
      PostField("credits") { $0.credits.joined(separator: "; ") },
      PostField("media") { $0.media.map(\.file).joined(separator: "; ") },
      PostField("variants") { $0.variants.map(\.channel).joined(separator: " ") },
      PostField("notes") { $0.notes },
      PostField("series") { $0.series?.description ?? "" },
      PostField("reflection") { post in
        [post.reflection.conversations.map { "\($0)" }, post.reflection.words]
          .compactMap { $0 }.joined(separator: "; ")
      },
      PostField("created") { $0.created?.description ?? "" },
      PostField("edited") { $0.edited?.description ?? "" },
    ]
  }
}
