import ArgumentParser
import CandidCore
import CandidStore
import Terminal

struct DemoVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "demo",
    abstract: "Try candid on a sample that is thrown away.",
    discussion: """
      Opens six weeks of a small ceramics studio on the screen; nothing you change there is kept. \
      `candid init DIR --sample` keeps one. Where there is no terminal it prints the week.
      """,
    examples: """
        candid demo
      """
  )

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    try Self.demo(surroundings)
  }

  static func demo(_ surroundings: Surroundings) throws -> Report {
    let console = surroundings.console
    let folder = DemoFolder.path(surroundings.environment)
    guard console.isTerminal else {
      return try DemoFolder.holdingSignals {
        defer { DemoFolder.remove(folder) }
        let workspace = try sample(in: folder, surroundings)
        let week = Week(showing: workspace.today, startingOn: workspace.settings.weekStart)
        return WeekText.report(on: week, workspace, console)
      }
    }
    let workspace = try DemoFolder.holdingSignals { try sample(in: folder, surroundings) }
    let exitCode = try openTerminalUI(workspace, surroundings, saying: welcome) {
      DemoFolder.remove(folder)
    }
    return Report(exitCode: exitCode)
  }

  /// Opens the sample on a terminal that is open already.
  static func openSample(_ surroundings: Surroundings, on terminal: Terminal) throws -> Int32 {
    let folder = DemoFolder.path(surroundings.environment)
    defer { DemoFolder.remove(folder) }
    let workspace = Result {
      try DemoFolder.holdingSignals { try sample(in: folder, surroundings) }
    }
    if case .failure = workspace { terminal.leave() }
    return try openTerminalUI(try workspace.get(), surroundings, on: terminal, saying: welcome) {
      DemoFolder.remove(folder)
    }
  }

  private static let welcome = "A sample to try anything on; nothing you change here is kept"

  private static func sample(
    in folder: String,
    _ surroundings: Surroundings
  ) throws -> Workspace {
    let now = try surroundings.environment.now()
    let store = try Sample.create(at: folder, now: now, disk: .throwAway)
    return try Workspace(store, surroundings)
  }
}
