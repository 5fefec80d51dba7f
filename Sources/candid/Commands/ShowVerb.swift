import ArgumentParser
import CandidCore

struct ShowVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "show",
    abstract: "Print posts whole.",
    discussion: """
      A post is named by the beginning of its id or by its exact title.
      """,
    examples: """
        candid show k3f9
        candid show "What a bad firing costs" --json
      """
  )

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let posts = try PostNames(try workspace.wholePlan()).posts(named: id)
    var report: Report
    if json {
      let json = PlanJSON(settings: workspace.settings)
      report = PlanJSON.report([("posts", json.posts(posts))])
    } else {
      let text = PostText(
        settings: workspace.settings,
        zone: workspace.zone,
        console: surroundings.console
      )
      report = Report(lines: Array(posts.map(text.lines).joined(separator: [""])))
    }
    report.warnings = workspace.warningsForReaders
    return report
  }
}
