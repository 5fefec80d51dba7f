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
      are printed whole. One of a series that is only projected, named as in k3f9@2026-12-01, is \
      left out of it; when the first goes, the next one takes its place. --following ends the \
      series before the post.
      """,
    examples: """
        candid remove k3f9
        candid remove k3f9@2026-12-01 --following
      """
  )

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Flag(help: "Also all that follow the post in its series.")
  var following = false

  @Flag(help: "Print the removed posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let posts = try PostNames(plan).posts(named: id, leastOfID: 3)
    let change = following ? try Change.removal(ofFollowing: posts, in: plan) : .remove(posts)
    let removed = try workspace.save(change, in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    var report = saved.report(removed.of(posts)) { post in
      if following { return "\(change.summary) \(PostWords.id(post))" }
      return post.isProjected
        ? PostWords.skipped(post)
        : "Removed \(PostWords.title(post)) from \(PostWords.place(post.when)) \(PostWords.id(post))"
    }
    report.warnings += removed.posts.filter { saved in !posts.contains { $0.id == saved.post.id } }
      .filter { $0.post.begins != nil && change.adds($0.post.id) }
      .map { "its series goes on from \(PostWords.place($0.post.when)) \(PostWords.id($0.post))" }
    return report
  }
}

extension Change {
  fileprivate func adds(_ id: PostID) -> Bool {
    steps.contains { if case .add(let post) = $0 { post.id == id } else { false } }
  }
}
