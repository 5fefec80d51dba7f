import ArgumentParser
import CandidCore
import CandidStore
import Canvas
import LosslessJSON

struct AcceptVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "accept",
    abstract: "Let a flag of a week stand, and say why.",
    discussion: """
      It stays visible as accepted, with the reason, in the file of the week. It reopens when its \
      exact share has grown or the verdict has become worse since.
      """,
    examples: """
        candid accept this polished --because "launch week"
        candid accept 2026-W48 selling --reopen
      """
  )

  @Argument(help: "The week: this, next, last, w48, 2026-W48 or a day.")
  var week: String

  @Argument(help: "The rule that flags it, as `candid check` and `candid rules` name it.")
  var rule: String

  @Option(help: ArgumentHelp("Why it may stand, in your words.", valueName: "words"))
  var because: String?

  @Flag(help: "Take the acceptance away.")
  var reopen = false

  @Flag(help: "Print the week's balance as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    _ = try Words.rule(rule)
    let reason = try because.map { try Words.line($0, option: "--because") }
    guard (reason != nil) != reopen else {
      throw Refusal.nothingToChange(verb: "accept", options: "--because or --reopen")
    }
    let workspace = try Workspace(opening: surroundings)
    let week = try Words.week(week, workspace)
    let plan = workspace.plan(reading: week)
    if let damage = plan.damages(in: week).first { throw Refusal.unreadWeek(week, why: damage) }
    let change = try change(week, plan, reason, workspace)
    let saved = try workspace.save(change, in: plan)
    return report(on: week, change.summary, saved, workspace, surroundings)
  }

  private func change(
    _ week: Week,
    _ plan: Plan,
    _ reason: String?,
    _ workspace: Workspace
  ) throws(Refusal) -> Change {
    guard let reason else {
      guard plan.acceptance(of: rule, in: week) != nil else {
        throw .noAcceptance(rule, of: week)
      }
      return .reopen(rule, of: week)
    }
    let flag = Balance(of: week, in: plan).findings.first { $0.rule == rule && $0.level == .flag }
    guard let flag, flag.stands else {
      throw .noFlag(rule, of: week, isAccepted: flag != nil)
    }
    return .accept(flag, of: week, because: reason, on: workspace.today)
  }

  private func report(
    on week: Week,
    _ summary: String,
    _ saved: SavedChange,
    _ workspace: Workspace,
    _ surroundings: Surroundings
  ) -> Report {
    let console = surroundings.console
    var report: Report
    if json {
      let balance = Balance(of: week, in: workspace.plan(reading: week))
      report = PlanJSON.report([
        ("weeks", .array([PlanJSON.balance(balance)], layout: .lines)),
        ("undo", .string(Saved.undo)),
      ])
    } else {
      let hint = Paint.line("`\(Saved.undo)` takes it back", console, .dim)
      report = Report(lines: [Paint.line(summary, console)] + (console.isTerminal ? [hint] : []))
    }
    report.isSaved = true
    report.warnings = workspace.warnings + saved.notices
    return report
  }
}
