import CandidCore

/// Opens the week on the screen and gives the exit code.
///
/// - Parameter atEnd: Called before the program ends in any orderly way.
func openTerminalUI(
  _ workspace: Workspace,
  _ console: Console,
  atEnd: () -> Void = {}
) -> Int32 {
  defer { atEnd() }
  let week = Week(showing: workspace.today, startingOn: workspace.settings.weekStart)
  let report = WeekText.report(on: week, workspace, console)
  StandardStreams.write(report.text, to: 1)
  return report.exitCode
}
