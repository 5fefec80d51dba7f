import ArgumentParser
import CandidCore
import LosslessJSON

struct WeekVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "week",
    abstract: "Print a week as text.",
    discussion: """
      A week is this, next, last, w48 for the nearest, 2026-W48, or a day in it. Without one it is \
      the current week.
      """,
    examples: """
        candid week
        candid week next --json
      """
  )

  @Argument(help: "The week.")
  var week: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let week = try Words.week(week ?? "this", workspace)
    guard json else { return WeekText.report(on: week, workspace, surroundings.console) }
    let plan = workspace.plan(reading: week)
    let balance = Balance(of: week, in: plan)
    var report = PlanJSON.report([
      ("week", .string(week.description)),
      ("days", PlanJSON(settings: workspace.settings).days(of: week, in: plan)),
      ("balance", PlanJSON.balance(balance)),
    ])
    report.warnings = workspace.warningsForReaders + plan.damages()
    report.exitCode = plan.exitCode(reading: plan.pages(of: week))
    return report
  }
}
