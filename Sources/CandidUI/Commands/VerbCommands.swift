/// The verbs that have no key of their own.
enum VerbCommands {
  static let all: [Command] = [
    Command(verb: "week", WeekVerbs.week),
    Command(verb: "go", WeekVerbs.go),
    Command(verb: "show", WeekVerbs.show),
    Command(verb: "check", WeekVerbs.check),
    Command(verb: "hard", PostVerbs.hard),
    Command(verb: "rules", ProgramVerbs.rules),
    Command(verb: "keys", ProgramVerbs.keys),
  ]

  /// Those that change posts.
  static let changing: [Command] = [
    Command(verb: "tag", PostVerbs.tag),
    Command(verb: "stage", PostVerbs.stage),
  ]
}

extension Command {
  /// A command that is typed after `:` alone.
  fileprivate init(verb: String, _ arguments: ArgumentSpec) {
    self.init(verb, arguments.summary, in: [], keys: [], arguments: arguments) { _ in [] }
  }
}
