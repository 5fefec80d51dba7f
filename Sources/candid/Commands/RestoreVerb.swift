import ArgumentParser
import CandidCore
import CandidStore

struct RestoreVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "restore",
    abstract: "Bring the plan back to how it was after a change.",
    discussion: """
      Takes back every later change at once, which is one change of its own that `candid undo` takes \
      back. What other programs than candid wrote is left, unless it is in the same fields.
      """,
    examples: """
        candid restore k3f9x2ab
      """
  )

  @Argument(help: "The beginning of a change's id, from `candid history`.")
  var entry: String

  @Flag(help: "Also over what was changed since.")
  var force = false

  @Flag(help: "Print the posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    try TakenBack(surroundings: surroundings, isJSON: json).report {
      store,
      timeout throws(StoreError) in
      try store.restore(.named(entry), isForced: force, lockTimeout: timeout)
    }
  }
}
