import ArgumentParser
import CandidCore
import CandidStore

struct MoveVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "move",
    abstract: "Plan posts for another day, or put them back among the ideas.",
    discussion: """
      A post keeps its time unless --at gives another.
      """,
    examples: """
        candid move k3f9 --to "next fri" --at 9:30
        candid move k3f9 8raj --to ideas
      """
  )

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Option(help: ArgumentHelp("The day, or `ideas`.", valueName: "day"))
  var to: String

  @Option(help: ArgumentHelp("The time of day, 9:30.", valueName: "time"))
  var at: String?

  @Flag(help: "Print the changed posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let when = try MoveArguments(to: to, at: at).when(workspace.dateBase)
    let plan = try workspace.wholePlan()
    let posts = try PostNames(plan).posts(named: id)
    let moved = try workspace.save(.move(posts, to: when, now: workspace.now), in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(moved.of(posts)) { post in
      "Moved \(PostWords.title(post)) to \(PostWords.place(post.when)) \(PostWords.id(post))"
    } already: { post in
      post.day == nil ? "is an idea" : "is on \(PostWords.place(post.when))"
    }
  }
}
