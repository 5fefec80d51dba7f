import CandidCore
import CandidStore
import Canvas
import LosslessJSON

/// What undo, redo and restore have to say.
struct TakenBack {
  let surroundings: Surroundings
  let isJSON: Bool

  /// Opens the plan, carries out `what`, and tells what came of it.
  func report(
    _ what: (Store, Duration) throws(StoreError) -> Performed
  ) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    do throws(StoreError) {
      return report(try what(workspace.store, workspace.lockTimeout), workspace)
    } catch .changedSince(let fields, let summary) {
      throw Refusal.changedSince(.changedSince(fields, summary: summary))
    }
  }

  private func report(_ performed: Performed, _ workspace: Workspace) -> Report {
    let (posts, console) = (performed.posts, surroundings.console)
    let (what, next) = words(performed)
    let isChanged = !posts.isEmpty || performed.hardPart != nil || performed.settings != nil
    let sentence = !isChanged ? "\(what); nothing differs" : what
    var lines = [Paint.line(sentence, console)]
    if console.isTerminal, isChanged {
      lines.append(Paint.line("`\(next)` takes it back", console, .dim))
    }
    var report =
      isJSON
      ? PlanJSON.report([
        ("changed", PlanJSON(settings: workspace.settings).posts(posts)),
        ("undo", isChanged ? .string(next) : .null),
      ]) : Report(lines: lines)
    report.isSaved = isChanged
    report.warnings = workspace.warningsForWriters + performed.notices
    return report
  }

  /// What was done, and the command that takes it back in turn.
  private func words(_ performed: Performed) -> (what: String, next: String) {
    switch performed.role {
    case .undo: ("Undid: \(performed.summary)", "candid redo")
    case .redo: ("Redid: \(performed.summary)", "candid undo")
    case .change, .restore, .replacement: (performed.summary, "candid undo")
    }
  }
}
