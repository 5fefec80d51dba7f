import ArgumentParser
import CandidCore
import CandidStore

struct RemoveVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "remove",
    abstract: "Take posts out of the plan.",
    discussion: """
      A post is named by its exact title, or by at least 3 characters of its id. \
      `candid stage skipped ID` keeps a post that will not be posted. With --json the removed posts \
      are printed whole.
      """,
    examples: """
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
    let posts = try PostNames(plan).posts(named: id, leastOfID: 3)
    let removed = try workspace.save(.remove(posts), in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(removed) { post in
      "Removed \(PostWords.title(post)) from \(PostWords.place(post.when)) \(PostWords.id(post))"
    }
  }
}
