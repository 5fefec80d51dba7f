/// What `add` and `edit` say of a post, as typed; the command line and `:` read it alike.
package struct PostArguments: Equatable, Sendable {
  package var on: String?
  package var at: String?
  package var intention: String?
  package var story: String?
  package var channel: [String] = []
  package var offer: Bool?
  /// The text itself, wherever it was read.
  package var text: String?
  package var need: String?
  package var why: String?

  package init() {}

  /// The edits asked for, each under the names of its fields, in the order of a post's fields.
  package func edits(
    of post: Post,
    in settings: Settings,
    _ base: DateBase
  ) throws(ArgumentError) -> [(field: String, edit: Edit)] {
    var edits: [(field: String, edit: Edit)] = []
    if let text { edits.append(("text", .text(text))) }
    if let when = try when(of: post, base) {
      let fields = [on.map { _ in "date" }, at.map { _ in "time" }].compactMap { $0 }
      edits.append((fields.joined(separator: ", "), .when(when)))
    }
    if !channel.isEmpty {
      edits.append(("channels", .channels(try Words.channels(channel, in: settings))))
    }
    if let intention {
      edits.append(("intention", .intention(try Words.intention(intention))))
    }
    if let story { edits.append(("story", .story(try Words.story(story)))) }
    if let offer { edits.append(("offer", .isOffer(offer))) }
    if let need { edits.append(("need", .need(try Words.lineOrNone(need, option: "--need")))) }
    if let why { edits.append(("why", .why(try Words.lineOrNone(why, option: "--why")))) }
    return edits
  }

  private func when(of post: Post, _ base: DateBase) throws(ArgumentError) -> When? {
    if let on, Words.ideas.contains(on.lowercased()) {
      guard at == nil else { throw .option("--at", "needs a day; an idea has no time") }
      return .idea
    }
    guard on != nil || at != nil else { return nil }
    let named = try on.map { word throws(ArgumentError) in
      try Words.day(word, option: "--on", base)
    }
    guard let day = named ?? post.day else { throw .option("--at", "needs a day; give --on too") }
    guard let at else { return post.when.on(day) }
    return When(day, at: at == Words.none ? nil : try Words.time(at, option: "--at"))
  }
}
