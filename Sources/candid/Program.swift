import ArgumentParser
import CandidCore
import CandidStore
import CandidUI
import Canvas
import Glibc
import Terminal

/// The program from its arguments to its exit code.
enum Program {
  /// Runs what the arguments ask for, prints what comes of it, and gives the exit code.
  static func run() -> Int32 {
    StandardStreams.prepare()
    var environment = Environment.none
    var globals = Globals()
    var config = Config()
    do {
      environment = try Environment()
      config = Config(environment)
      let arguments = try ArgumentBytes.texts()
      globals.isASCII = arguments.contains("--ascii")
      let report = try report(on: arguments, environment, config)
      for warning in report.warnings { Console(environment, globals, config).complain(warning) }
      try StandardStreams.print(report.text, isSaved: report.isSaved)
      return report.exitCode
    } catch {
      Console(environment, globals, config).complain("\(error)")
      return exitCode(of: error)
    }
  }

  private static func report(
    on arguments: [String],
    _ environment: Environment,
    _ config: Config
  ) throws -> Report {
    let opening = Opening(arguments)
    switch opening {
    case .plain(let globals): return try plain(Surroundings(environment, globals, config))
    case .demo(let globals):
      try globals.check()
      return try DemoVerb.demo(Surroundings(environment, globals, config))
    case .add(let adding, let globals):
      return try adding.report(surroundings("add", globals, environment, config))
    case .verb, .other: break
    }
    do {
      let command = try command(opening, arguments)
      if let verb = command as? any Verb {
        let name = type(of: verb).configuration.commandName
        return try verb.report(surroundings(name, verb.global.globals, environment, config))
      }
      if let root = command as? Candid {
        return try plain(Surroundings(environment, root.global.globals, config))
      }
      var helping = command
      try helping.run()
      return Report()
    } catch let error where isOfParser(error) {
      return try explained(error, opening, arguments)
    }
  }

  /// What a verb depends on, once its global options are known to be right.
  private static func surroundings(
    _ verb: String?,
    _ globals: Globals,
    _ environment: Environment,
    _ config: Config
  ) throws(Refusal) -> Surroundings {
    try globals.check()
    let surroundings = Surroundings(environment, globals, config, verb: verb)
    surroundings.tellConfigProblems()
    return surroundings
  }

  /// What the arguments say, read by the argument parser.
  ///
  /// A verb it sees alone: the tree of all of them costs each call half of its time.
  private static func command(
    _ opening: Opening,
    _ arguments: [String]
  ) throws -> any ParsableCommand {
    guard case .verb(let word, let place) = opening, word != "help" else {
      return try Candid.parseAsRoot(arguments)
    }
    let verb = try verb(word)
    var rest = arguments
    rest.remove(at: place)
    return try verb.parseAsRoot(rest)
  }

  private static func verb(_ word: String) throws(Refusal) -> any ParsableCommand.Type {
    let verbs = Candid.configuration.subcommands
    if let found = verbs.first(where: { $0.configuration.commandName == word }) { return found }
    let names = verbs.compactMap { $0.configuration.commandName }
    throw .unknownVerb(word, nearest: Spelling.nearest(to: word, among: names))
  }

  /// Opens the screen, or prints the week where there is no terminal.
  private static func plain(_ surroundings: Surroundings) throws -> Report {
    try surroundings.globals.check()
    if !surroundings.console.isTerminal { surroundings.tellConfigProblems() }
    let workspace: Workspace
    do {
      workspace = try Workspace(opening: surroundings)
    } catch StoreError.noPlan(let path) where surroundings.console.isTerminal {
      return Report(exitCode: try openFirstSitting(surroundings, without: .noPlan(path: path)))
    }
    guard surroundings.console.isTerminal else {
      let week = Week(showing: workspace.today, startingOn: workspace.settings.weekStart)
      return WeekText.report(on: week, workspace, surroundings.console)
    }
    return Report(exitCode: try openTerminalUI(workspace, surroundings))
  }

  /// Whether an error is not one of ours, so that the argument parser can tell what it means.
  private static func isOfParser(_ error: any Error) -> Bool {
    !(error is Refusal || error is ArgumentError || error is PostNameError || error is StoreError
      || error is DateWordError || error is TitleError || error is TerminalError)
  }

  /// Help and the version as a report; anything else as a usage error in one line.
  private static func explained(
    _ error: any Error,
    _ opening: Opening,
    _ arguments: [String]
  ) throws -> Report {
    guard Candid.exitCode(for: error) != .success else {
      return Report(text: Candid.fullMessage(for: error) + "\n")
    }
    var word: String?
    if case .verb(let found, _) = opening { word = found }
    let verb = Candid.configuration.subcommands.first { $0.configuration.commandName == word }
    let help = Candid.helpMessage() + (verb.map { Candid.helpMessage(for: $0) } ?? "")
    let message = UsageMessage(verb: word, help: help, arguments: arguments)
    throw Refusal.usage(message.line(Candid.message(for: error)))
  }

  private static func exitCode(of error: any Error) -> Int32 {
    switch error {
    case let error as Refusal: error.exitCode
    case let error as StoreError: error.exitCode
    case PostNameError.noSuchPost, PostNameError.noDate: 66
    case let error as TerminalError: error.exitCode
    default: 64
    }
  }
}
