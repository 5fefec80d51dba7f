/// Everything outside the plan that a verb depends on.
struct Surroundings {
  let environment: Environment
  let globals: Globals
  let config: Config
  let console: Console
  /// The program as the history names it: `candid add`, or `candid` for the screen.
  let author: String

  /// `verb` is what is run; nil for the screen.
  init(_ environment: Environment, _ globals: Globals, _ config: Config, verb: String? = nil) {
    author = verb.map { "candid \($0)" } ?? "candid"
    self.environment = environment
    self.globals = globals
    self.config = config
    console = Console(environment, globals, config)
  }

  /// Says on standard error what in config.json has no effect.
  func tellConfigProblems() {
    for problem in config.problems { console.complain(problem) }
  }
}
