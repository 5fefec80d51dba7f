import ArgumentParser
import CandidCore
import CandidStore

struct RedoVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "redo",
    abstract: "Do again what was taken back last.",
    discussion: """
      After a new change there is nothing to do again; `candid undo ENTRY` of an undo in the history \
      does it all the same.
      """,
    examples: """
      candid redo
      """
  )

  @ParentCommand var root: Candid

  @Flag(help: "Also over what was changed since.")
  var force = false

  @Flag(help: "Print the posts as JSON.")
  var json = false

  func report(_ surroundings: Surroundings) throws -> Report {
    try TakenBack(surroundings: surroundings, isJSON: json).report {
      store,
      timeout throws(StoreError) in
      try store.redo(isForced: force, lockTimeout: timeout)
    }
  }
}
