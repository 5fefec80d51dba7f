import ArgumentParser
import CandidCore

struct ReviewVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "review",
    abstract: "Print weeks, a row each, and where they go.",
    discussion: """
      Without options it is the 8 weeks before this one, this one and the next 3; with one end \
      named it is 12 weeks, and 520 at most. Below stands how the share of polished posts in the \
      later half of the weeks stands to that in the earlier half. Exits with 65 where a week cannot \
      be read; `check` is the one whose exit code tells of flags.
      """,
    examples: """
        candid review
        candid review --from 2026-W01 --to this --json
      """
  )

  /// Ten years.
  private static let most = 520

  @Option(
    help: ArgumentHelp("The first week: this, last, w48, 2026-W48 or a day.", valueName: "week")
  )
  var from: String?

  @Option(help: ArgumentHelp("The last week.", valueName: "week"))
  var to: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let weeks = try weeks(workspace)
    let plan = workspace.plan(reading: weeks)
    let review = Review(of: weeks, in: plan)
    let today = workspace.today
    var report =
      json
      ? ReviewJSON.report(review, in: plan, today: today)
      : Report(lines: ReviewText.lines(review, in: plan, today: today, surroundings.console))
    report.warnings = workspace.warningsForReaders + plan.damages()
    let pages = (0..<review.rows.count).flatMap { plan.pages(of: weeks.lowerBound.adding($0)) }
    report.exitCode = plan.exitCode(reading: pages)
    return report
  }

  private func weeks(_ workspace: Workspace) throws(ArgumentError) -> ClosedRange<Week> {
    let calendar = Plan(settings: workspace.settings).calendar
    let first = try week(from, "--from", workspace, in: calendar)
    let last = try week(to, "--to", workspace, in: calendar)
    let reach = Review.usualLength - 1
    switch (first, last) {
    case (nil, nil):
      let week = Week(showing: workspace.today, startingOn: workspace.settings.weekStart)
      return Review.usualWeeks(around: week, in: Plan(settings: workspace.settings))
    case (let first?, nil): return first...min(first.adding(reach), calendar.upperBound)
    case (nil, let last?): return max(last.adding(-reach), calendar.lowerBound)...last
    case (let first?, let last?):
      try check(first, last)
      return first...last
    }
  }

  private func week(
    _ word: String?,
    _ option: String,
    _ workspace: Workspace,
    in calendar: ClosedRange<Week>
  ) throws(ArgumentError) -> Week? {
    guard let word else { return nil }
    let week = try Words.week(word, option: option, workspace)
    return min(max(week, calendar.lowerBound), calendar.upperBound)
  }

  private func check(_ first: Week, _ last: Week) throws(ArgumentError) {
    guard first <= last else {
      throw .option(
        "--from",
        "is \(first), after --to, which is \(last); put the earlier week first"
      )
    }
    let count = last - first + 1
    guard count <= Self.most else {
      let nearest = last.adding(1 - Self.most)
      throw .option(
        "--from",
        "\(first) makes \(count) weeks, more than \(Self.most); \(nearest) is the first that fits"
      )
    }
  }
}
