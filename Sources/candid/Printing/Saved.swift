import CandidCore
import LosslessJSON

/// What a verb that writes has to say: the posts it changed.
struct Saved {
  let workspace: Workspace
  let console: Console
  let isJSON: Bool

  /// One line a post, or the posts as JSON.
  func report(_ posts: [Post], _ line: (Post) -> String) -> Report {
    var report =
      isJSON
      ? PlanJSON.report([("changed", PlanJSON(settings: workspace.settings).posts(posts))])
      : Report(lines: posts.map { Paint.line(line($0), console) })
    report.isSaved = true
    report.warnings = workspace.warnings
    return report
  }
}
