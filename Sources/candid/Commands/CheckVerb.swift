import ArgumentParser
import CandidCore
import LosslessJSON

struct CheckVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "check",
    abstract: "Say what weeks add up to.",
    discussion: """
      Prints each week's balance in the words of the screen. Exits with 1 where a flag stands, with \
      65 where a week cannot be read. Without a week it is the current one. --repairs lists what \
      would bring each week nearer to balance, by the numbers that `candid repair` takes.

      Followers see a channel and not a plan: with --by channel each channel with posts has its \
      own balance below, of stories and intentions, and a flag in one of them makes the exit code \
      1, too. In JSON the week then has `channels`: objects like the week's own, with `channel`, \
      an id or null for posts that name none, and `name` in the place of `week`.
      """,
    examples: """
        candid check --repairs
        candid check --by channel
        candid check this next 2026-W48 --json
      """
  )

  @Argument(help: "The weeks: this, next, last, w48, 2026-W48 or a day.")
  var week: [String] = []

  @Flag(help: "List what would bring the weeks nearer to balance.")
  var repairs = false

  @Option(help: ArgumentHelp("Print each channel's balance, too: channel.", valueName: "kind"))
  var by: Grouping?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let weeks = try (week.isEmpty ? ["this"] : week).map { try Words.week($0, workspace) }
    let checked = weeks.map { week in
      let plan =
        repairs ? workspace.plan(readingForRepairsOf: week) : workspace.plan(reading: week)
      return CheckedWeek(week, in: plan, by: by, repairs: found(week, plan, workspace))
    }
    var report: Report
    if json {
      report = PlanJSON.report([
        ("weeks", .array(checked.map(PlanJSON.week), layout: .lines))
      ])
    } else {
      let blocks = checked.map { $0.lines(surroundings.console) }
      report = Report(lines: Array(blocks.joined(separator: [""])))
    }
    for damage in checked.flatMap({ $0.plan.damages() }) where !report.warnings.contains(damage) {
      report.warnings.append(damage)
    }
    report.warnings = workspace.warningsForReaders + report.warnings
    let codes = checked.map { $0.plan.exitCode(reading: $0.plan.pages(of: $0.balance.week)) }
    let isFlagged = checked.contains(where: \.isFlagged)
    report.exitCode = codes.filter { $0 != 0 }.min() ?? (isFlagged ? 1 : 0)
    return report
  }

  /// The repairs of a week; nil where they were not asked for.
  private func found(_ week: Week, _ plan: Plan, _ workspace: Workspace) -> [Repair]? {
    repairs ? Repairs.all(for: week, in: plan, today: workspace.today, now: workspace.now) : nil
  }
}
