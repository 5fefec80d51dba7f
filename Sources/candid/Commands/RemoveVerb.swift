import ArgumentParser
import CandidCore
import CandidStore

struct RemoveVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take posts out of the plan.",
    discussion: """
      `candid stage skipped` keeps a post that will not be posted. With --json the removed posts are \
      printed whole.

      Example:
        candid remove k3f9
      """
  )

  @ParentCommand var root: Candid

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Flag(help: "Print the removed posts as JSON.")
  var json = false

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let posts = try PostNames(plan).posts(named: id)
    let performed = try workspace.save(.remove(posts), in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(performed.posts) { post in
      "Removed \(PostWords.title(post)) from \(PostWords.place(post.when)) \(PostWords.id(post))"
    }
  }
}
