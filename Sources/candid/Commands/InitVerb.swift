import ArgumentParser
import CandidCore
import CandidStore

struct InitVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "init",
    abstract: "Make a new plan.",
    discussion: """
      Without a folder it goes where --plan or CANDID_PLAN says, else into \
      $XDG_DATA_HOME/candid/plan, where `candid` finds it by itself. Files that are there stay.
      """,
    examples: """
        candid init ~/plan --name "Studio Mira" --zone Europe/Brussels
        candid init ~/try-out --sample
      """
  )

  @Argument(help: "The folder.")
  var dir: String?

  @Option(help: "What the plan is called.")
  var name: String?

  @Option(help: "The IANA time zone of its days and times; otherwise this machine's.")
  var zone: String?

  @Flag(help: "Fill it with six weeks of a small ceramics studio, around today.")
  var sample = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let folder = try PlanPlace.new(dir, surroundings)
    if let name { try checkName(name) }
    if let zone { try checkZone(zone) }
    let store = try create(folder, surroundings)
    let console = surroundings.console
    let made = "Made the plan “\(store.settings.name)” in \(store.folder)"
    var report = Report(
      lines: [made, "Next: \(next(store, surroundings))"].map { line in
        Paint.line(line, console)
      }
    )
    report.isSaved = true
    return report
  }

  private func create(_ folder: String, _ surroundings: Surroundings) throws -> Store {
    if sample {
      return try Sample.create(at: folder, now: surroundings.environment.now()) { settings in
        settings.name = name ?? settings.name
        settings.timeZone = zone ?? settings.timeZone
      }
    }
    var settings = Settings()
    settings.name = name ?? settings.name
    settings.timeZone = zone ?? HomeZone.name(surroundings.environment)
    return try Store.create(at: folder, settings: settings)
  }

  /// The command to go on with, with `--plan` where the plan is not found without.
  private func next(_ store: Store, _ surroundings: Surroundings) -> String {
    let command = PlanPlace.command(opening: store, surroundings.environment)
    return sample ? command : "\(command) add \"A first post\" --on today"
  }

  private func checkName(_ name: String) throws(ArgumentError) {
    _ = try Words.line(name, option: "--name")
    guard name.count <= Title.longest else {
      throw .option("--name", "has \(name.count) characters, at most \(Title.longest) fit")
    }
  }

  private func checkZone(_ zone: String) throws(Refusal) {
    do throws(StoreError) {
      _ = try ZoneFiles.zone(named: zone)
    } catch {
      throw .zone(error)
    }
  }
}
