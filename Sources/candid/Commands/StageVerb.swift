import ArgumentParser
import CandidCore
import CandidStore

struct StageVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "stage",
    abstract: "Say how far posts have come.",
    discussion: """
      The stage is draft, ready, posted or skipped. Skipped posts do not count in the balance. One \
      of a series that is only projected, named as in k3f9@2026-12-01, is left out by it.
      """,
    examples: """
        candid stage ready k3f9 8raj
      """
  )

  @Argument(help: "draft, ready, posted or skipped.")
  var stage: String

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Flag(help: "Print the changed posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let stage = try Words.stage(stage)
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let posts = try PostNames(plan).posts(named: id)
    let staged = try workspace.save(.stage(posts, stage, now: workspace.now), in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(staged.of(posts)) { post in
      post.isProjected
        ? PostWords.skipped(post)
        : "Set \(PostWords.title(post)) to \(post.stage.rawValue) \(PostWords.id(post))"
    } already: { post in
      "is \(post.stage.rawValue)"
    }
  }
}
