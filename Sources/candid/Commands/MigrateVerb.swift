import ArgumentParser
import CandidStore

struct MigrateVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "migrate",
    abstract: "Take a plan's files to the newest format.",
    discussion: """
      The files are copied to .candid/backup before, and are all rewritten or none. No other verb \
      does it by itself.
      """,
    examples: """
        candid migrate --dry-run
        candid migrate
      """
  )

  @Flag(name: .customLong("dry-run"), help: "Say what would be done, and change nothing.")
  var dryRun = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let migration = try PlanMigration(of: Workspace.folder(surroundings))
    let timeout = try surroundings.globals.lockTimeout()
    let pending = try migration.pending()
    let nothing = "The plan is in format \(migration.target), the newest; nothing to do."
    guard !pending.isEmpty else { return Report(lines: [nothing]) }
    if dryRun { return Report(lines: lines("Would take", pending, surroundings.console)) }
    let (files, backup) = try migration.run(lockTimeout: timeout)
    // What was cut short the last time is done by now.
    guard !files.isEmpty else { return Report(lines: [nothing]) }
    var report = Report(lines: lines("Took", files, surroundings.console))
    if let backup {
      report.text += Paint.line("The files as they were are in \(backup)", surroundings.console)
      report.text += "\n"
    }
    report.isSaved = true
    return report
  }

  private func lines(_ verb: String, _ files: [MigratedFile], _ console: Console) -> [String] {
    files.map { file in
      let steps = file.steps.joined(separator: ", ")
      return Paint.line("\(verb) \(file.path) on from format \(file.from): \(steps)", console)
    }
  }
}
