import ArgumentParser
import CandidCore
import LosslessJSON

struct CheckVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "check",
    abstract: "Say what weeks add up to.",
    discussion: """
      Prints each week's balance in the words of the screen. Exits with 1 where a flag stands, with \
      65 where a week cannot be read. Without a week it is the current one.
      """,
    examples: """
      candid check
      candid check this next 2026-W48 --json
      """
  )

  @ParentCommand var root: Candid

  @Argument(help: "The weeks: this, next, last, w48, 2026-W48 or a day.")
  var week: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let weeks = try (week.isEmpty ? ["this"] : week).map { try Words.week($0, workspace) }
    let checked = weeks.map { week in
      let plan = workspace.plan(reading: week)
      return (plan, Balance(of: week, in: plan))
    }
    var report: Report
    if json {
      let balances = checked.map { PlanJSON.balance($0.1) }
      report = PlanJSON.report([("weeks", .array(balances, layout: .lines))])
    } else {
      let blocks = checked.map { BalanceText.lines($0.1, in: $0.0, surroundings.console) }
      report = Report(lines: Array(blocks.joined(separator: [""])))
    }
    for damage in checked.flatMap({ $0.0.damages() }) where !report.warnings.contains(damage) {
      report.warnings.append(damage)
    }
    report.warnings = workspace.warningsForReaders + report.warnings
    let codes = checked.map { plan, balance in plan.exitCode(reading: plan.pages(of: balance.week))
    }
    let isFlagged = checked.contains { $0.1.isFlagged }
    report.exitCode = codes.filter { $0 != 0 }.min() ?? (isFlagged ? 1 : 0)
    return report
  }
}
