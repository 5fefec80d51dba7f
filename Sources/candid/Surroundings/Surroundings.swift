/// Everything outside the plan that a verb depends on.
struct Surroundings {
  let environment: Environment
  let globals: Globals
  let console: Console
  /// The program as the history names it: `candid add`, or `candid` for the screen.
  let author: String

  /// `verb` is what is run; nil for the screen.
  init(_ environment: Environment, _ globals: Globals, verb: String? = nil) {
    author = verb.map { "candid \($0)" } ?? "candid"
    self.environment = environment
    self.globals = globals
    console = Console(environment, globals)
  }
}
