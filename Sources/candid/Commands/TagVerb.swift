import ArgumentParser
import CandidCore
import CandidStore

struct TagVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "tag",
    abstract: "Say why posts are posted, and what they show.",
    discussion: """
      The intention is connection, education, behind-the-scenes or untagged. The story is polished \
      (only the win), whole (the win and what it took), hard (a challenge), plain (neither) or \
      untold.
      """,
    examples: """
        candid tag k3f9 8raj --intention education --story whole
      """
  )

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Option(help: "connection, education, behind-the-scenes or untagged.")
  var intention: String?

  @Option(help: "polished, whole, hard, plain or untold.")
  var story: String?

  @Flag(help: "Print the changed posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    var arguments = TagArguments()
    arguments.intention = intention
    arguments.story = story
    guard try arguments.change(of: [], now: Instant(seconds: 0)) != nil else {
      throw Refusal.nothingToChange(verb: "tag", options: "--intention, --story or both")
    }
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let posts = try PostNames(plan).posts(named: id)
    let change = try arguments.change(of: posts, now: workspace.now)
    let tagged = try workspace.save(change ?? Change("", []), in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    let tags = { (post: Post) -> [String] in
      let intention = intention.map { _ in post.intention?.rawValue ?? "untagged" }
      let story = story.map { _ in post.story?.rawValue ?? "untold" }
      return [intention, story].compactMap { $0 }
    }
    return saved.report(tagged.of(posts)) { post in
      let words = tags(post).joined(separator: ", ")
      return "Tagged \(PostWords.title(post)) \(words) \(PostWords.id(post))"
    } already: { post in
      "is \(tags(post).joined(separator: " and "))"
    }
  }
}
