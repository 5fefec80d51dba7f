import ArgumentParser
import CandidCore
import CandidStore
import LosslessJSON

struct HistoryVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "history",
    abstract: "List the saved changes, the last one first.",
    discussion: """
      Each with its id, when it was made in the plan's time zone, by which program, and what it did. \
      `candid undo ID` takes one back, `candid restore ID` all that came after it.
      """,
    examples: """
        candid history --limit 10
      """
  )

  @Option(help: ArgumentHelp("How many to list, 0 for all.", valueName: "number"))
  var limit = 50

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    guard limit >= 0 else {
      throw Refusal.option("--limit", "is \(limit); write how many, or 0 for all")
    }
    let workspace = try Workspace(opening: surroundings)
    let lines = try workspace.store.history(limit: limit == 0 ? .max : limit)
    var report = json ? tree(lines) : table(lines, workspace, surroundings.console)
    report.warnings = workspace.warningsForReaders
    return report
  }

  private func table(_ lines: [HistoryLine], _ workspace: Workspace, _ console: Console) -> Report {
    if lines.isEmpty { return Report(lines: ["No changes yet."]) }
    let rows = lines.map { line in
      let (day, time) = workspace.zone.local(line.entry.at)
      return [line.entry.id.short, "\(day) \(time)", line.entry.by, line.words]
    }
    return Report(lines: Table.lines(rows, console))
  }

  private func tree(_ lines: [HistoryLine]) -> Report {
    let entries = lines.map { line in
      let entry = line.entry
      return JSONTree.object([
        ("id", .string(entry.id.text)), ("at", .string(entry.at.description)),
        ("by", .string(entry.by)), ("what", .string(entry.line)),
        ("posts", .array(entry.deltas.map { .string($0.post.text) })),
        ("undone", .bool(line.isUndone)),
      ])
    }
    return PlanJSON.report([("history", .array(entries, layout: .lines))])
  }
}
