import ArgumentParser
import CandidCore
import CandidStore

struct RedoVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "redo",
    abstract: "Do again what was taken back last, or was overwritten.",
    discussion: """
      After a new change there is nothing to do again; `candid undo ENTRY` of an undo in the history \
      does it all the same. Changes that another program wrote over are named by their ids, and done \
      again at once.
      """,
    examples: """
        candid redo
        candid redo k3f9x2ab
      """
  )

  @Argument(help: "The beginnings of ids of changes that were written over.")
  var entry: [String] = []

  @Flag(help: "Also over what was changed since.")
  var force = false

  @Flag(help: "Print the posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    try TakenBack(surroundings: surroundings, isJSON: json).report {
      store,
      timeout throws(StoreError) in
      entry.isEmpty
        ? try store.redo(isForced: force, lockTimeout: timeout)
        : try store.redo(overwritten: entry, lockTimeout: timeout)
    }
  }
}
