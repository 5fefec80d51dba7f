import CandidCore
import CandidStore
import CandidUI
import Canvas
import LosslessJSON

/// The private log on the command line; only `candid hard` prints it.
struct HardPartText {
  let workspace: Workspace
  let console: Console
  let isJSON: Bool

  func list(_ parts: [HardPart]) -> Report {
    var report: Report
    if isJSON {
      report = PlanJSON.report([("lines", Self.tree(parts))])
    } else if parts.isEmpty {
      report = Report(lines: ["Nothing is noted yet."])
    } else {
      report = Report(
        lines: Table.lines(parts.map { [$0.id.short, "\($0.day)", $0.text] }, console)
      )
    }
    report.warnings = workspace.warningsForReaders
    return report
  }

  func noted(_ part: HardPart, isFirst: Bool, _ performed: Performed) -> Report {
    var lines = ["Noted for yourself (\(part.id.short))"]
    if isFirst {
      lines.append("It stands in private.json; where git keeps the plan, name that in .gitignore")
    }
    return report(lines, part, performed)
  }

  func removed(_ part: HardPart, _ performed: Performed) -> Report {
    report(["Removed a hard part (\(part.id.short))"], part, performed)
  }

  private func report(_ lines: [String], _ part: HardPart, _ performed: Performed) -> Report {
    var lines = lines.map { Paint.line($0, console) }
    if console.isTerminal { lines.append(Paint.line("`candid undo` takes it back", console, .dim)) }
    var report =
      isJSON
      ? PlanJSON.report([("changed", Self.tree([part])), ("undo", .string("candid undo"))])
      : Report(lines: lines)
    report.isSaved = true
    report.warnings = workspace.warningsForWriters + performed.notices
    return report
  }

  private static func tree(_ parts: [HardPart]) -> JSONTree {
    .array(parts.map(HardPartJSON.tree), layout: .lines)
  }
}
