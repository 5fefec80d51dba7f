import ArgumentParser
import CandidCore

/// The options of `add` and `edit`.
struct PostOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day: fri, next fri, +3d, 2026-11-24 …", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("The time of day, 9:30; `none` takes it away.", valueName: "time"))
  var at: String?

  @Option(help: "connection, education, behind-the-scenes or untagged.")
  var intention: String?

  @Option(help: "polished, whole, hard, plain or untold.")
  var story: String?

  @Option(
    help: ArgumentHelp("A channel of the plan, by id or name; may be repeated.", valueName: "name")
  )
  var channel: [String] = []

  @Flag(inversion: .prefixedNo, exclusivity: .chooseLast, help: "Whether it asks for a sale.")
  var offer: Bool?

  @Option(help: ArgumentHelp("A file with the text, or - for standard input.", valueName: "file"))
  var text: String?

  @Option(help: ArgumentHelp("Which customer need it serves.", valueName: "words"))
  var need: String?

  @Option(help: ArgumentHelp("Why it is posted, in your words.", valueName: "words"))
  var why: String?

  /// The names of the options, as messages list them.
  static let names = """
    --on, --at, --intention, --story, --channel, --offer, --no-offer, --text, --need or --why
    """

  /// The edits asked for, each under the names of its fields, in the order of a post's fields.
  func edits(of post: Post, _ workspace: Workspace) throws -> [(field: String, edit: Edit)] {
    var edits: [(field: String, edit: Edit)] = []
    if let text { edits.append(("text", .text(try TextSource.text(text)))) }
    if let when = try when(of: post, workspace) {
      let fields = [on.map { _ in "date" }, at.map { _ in "time" }].compactMap { $0 }
      edits.append((fields.joined(separator: ", "), .when(when)))
    }
    if !channel.isEmpty { edits.append(("channels", .channels(try channels(workspace)))) }
    if let intention {
      edits.append(("intention", .intention(try Words.intention(intention))))
    }
    if let story { edits.append(("story", .story(try Words.story(story)))) }
    if let offer { edits.append(("offer", .isOffer(offer))) }
    if let need { edits.append(("need", .need(try words(need, "--need")))) }
    if let why { edits.append(("why", .why(try words(why, "--why")))) }
    return edits
  }

  private func when(of post: Post, _ workspace: Workspace) throws(Refusal) -> When? {
    if let on, Self.ideas.contains(on.lowercased()) {
      guard at == nil else { throw .option("--at", "needs a day; an idea has no time") }
      return .idea
    }
    guard on != nil || at != nil else { return nil }
    let named = try on.map { word throws(Refusal) in
      try Words.day(word, option: "--on", today: workspace.today)
    }
    guard let day = named ?? post.day else { throw .option("--at", "needs a day; give --on too") }
    guard let at else { return post.when.on(day) }
    return When(day, at: at == "none" ? nil : try Words.time(at, option: "--at"))
  }

  /// The words that stand for no day.
  static let ideas = ["idea", "ideas"]

  private func channels(_ workspace: Workspace) throws(Refusal) -> [String] {
    guard channel != ["none"] else { return [] }
    var ids: [String] = []
    for word in channel {
      try Words.checkFilled(word, "--channel", "a channel of the plan")
      let id = try Words.channel(word, in: workspace.settings)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// Own words, or nil for `none`.
  private func words(_ text: String, _ option: String) throws(Refusal) -> String? {
    text == "none" ? nil : try Words.line(text, option: option)
  }
}
