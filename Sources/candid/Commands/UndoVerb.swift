import ArgumentParser
import CandidCore
import CandidStore

struct UndoVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "undo",
    abstract: "Take a change back.",
    discussion: """
      The last one that stands, whichever program made it, or any that `candid history` lists. \
      Where its posts were changed since, it says so and leaves them, unless --force is given. Whole \
      files that `doctor --restore` or `migrate` replaced are left; it says where the old ones are.
      """,
    examples: """
        candid undo
        candid undo k3f9x2ab
      """
  )

  @Argument(help: "The beginning of a change's id; otherwise the last change.")
  var entry: String?

  @Flag(help: "Also over what was changed since.")
  var force = false

  @Flag(help: "Print the posts as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    try TakenBack(surroundings: surroundings, isJSON: json).report {
      store,
      timeout throws(StoreError) in
      try store.undo(entry.map { .named($0) } ?? .last, isForced: force, lockTimeout: timeout)
    }
  }
}
