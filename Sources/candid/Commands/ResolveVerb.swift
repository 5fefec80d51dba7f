import ArgumentParser
import CandidCore
import CandidStore
import LosslessJSON

struct ResolveVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "resolve",
    abstract: "Bring two copies of one week or post together.",
    discussion: """
      Takes over what only a copy made by a sync program has, and drops what is the same twice. Where \
      one post says different things in two places, you choose: on a terminal it asks, otherwise it \
      prints the commands and exits with 65. What gives way goes to .candid/rescue and stays there.
      """,
    examples: """
        candid resolve
        candid resolve k3f9x2ab --keep 2026-W48
        candid resolve --keep "2026-W48 (1).json"
      """
  )

  @Argument(help: "The beginnings of the posts' ids; otherwise all.")
  var id: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the version stands that stays: a week, ideas or a copy.",
      valueName: "place"
    )
  )
  var keep: String?

  @Flag(help: "Only print, as JSON, what is to be decided.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let doubles = try workspace.store.doubles()
    let named = try named(among: doubles.conflicts)
    if json { return ConflictText.tree(named) }
    guard doubles.areAny else {
      return ConflictText.report(Resolution(troubles: doubles.troubles), surroundings.console)
    }
    let choices = try choices(named, workspace, surroundings)
    let resolution = try workspace.store.resolve(
      choices,
      lockTimeout: workspace.lockTimeout
    )
    return ConflictText.report(resolution, surroundings.console)
  }

  private func named(among conflicts: [PostConflict]) throws -> [PostConflict] {
    guard !id.isEmpty else { return conflicts }
    var found: [PostConflict] = []
    for word in id {
      try Words.checkFilled(word, "an id", "at least its first 3 characters")
      let fitting = conflicts.filter { $0.id.text.hasPrefix(word.lowercased()) }
      guard let conflict = fitting.first else { throw Refusal.noConflict(word) }
      guard fitting.count == 1 else {
        throw PostNameError.ambiguous(word, fitting.map { $0.versions[0].post })
      }
      if !found.contains(conflict) { found.append(conflict) }
    }
    return found
  }

  /// What `--keep` says, or what the person at the terminal does.
  private func choices(
    _ conflicts: [PostConflict],
    _ workspace: Workspace,
    _ surroundings: Surroundings
  ) throws -> [(PostConflict, keep: String)] {
    guard let keep else {
      guard surroundings.console.isTerminal, StandardStreams.isInputTerminal else { return [] }
      return try ConflictQuestions(console: surroundings.console).choices(conflicts)
    }
    let fitting = conflicts.compactMap { conflict in
      conflict.version(at: keep).map { (conflict, keep: $0.place) }
    }
    if fitting.count < conflicts.count, !id.isEmpty || fitting.isEmpty {
      let other = conflicts.first { $0.version(at: keep) == nil }
      throw Refusal.noVersion(keep, places: other?.versions.map(\.place) ?? [])
    }
    return fitting
  }
}
