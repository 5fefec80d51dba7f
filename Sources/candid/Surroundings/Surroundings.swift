/// Everything outside the plan that a verb depends on.
struct Surroundings {
  let environment: Environment
  let globals: Globals
  let console: Console

  init(_ environment: Environment, _ globals: Globals) {
    self.environment = environment
    self.globals = globals
    console = Console(environment, globals)
  }
}
