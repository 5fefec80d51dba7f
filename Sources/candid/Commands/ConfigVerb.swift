import ArgumentParser
import LosslessJSON

struct ConfigVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "config",
    abstract: "Print your own settings, and where each comes from.",
    discussion: """
      They stand in $XDG_CONFIG_HOME/candid/config.json, else in ~/.config/candid/config.json, for \
      every plan: keys (a command's name and its keys, for all its places or for one), colours \
      (connection, education, behind-the-scenes, polished, flag: 0 to 255 or "default"), glyphs \
      ("unicode" or "ascii"), mouse, confirmations (remove-several, quit) and plans (a name and a \
      folder). What is wrong in it is told with its line, and has no effect; exit code 78 then.
      """,
    examples: """
        candid config
        candid config --json
      """
  )

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let config = surroundings.config
    let settings = EffectiveSettings(surroundings).all
    var report: Report
    if json {
      report = PlanJSON.report([
        ("file", config.path.map { .string($0) } ?? .null), ("isThere", .bool(config.isThere)),
        ("settings", .array(settings.map(tree), layout: .lines)),
        ("problems", .array(config.problems.map { .string($0) }, layout: .lines)),
      ])
    } else {
      let path = config.path ?? "no home folder is known"
      let file = ["file", path, config.isThere ? "" : "not there"]
      let rows = settings.map { [$0.name, $0.text, $0.source.words] }
      report = Report(lines: Table.lines([file] + rows, surroundings.console))
    }
    report.exitCode = config.problems.isEmpty ? 0 : 78
    return report
  }

  private func tree(_ setting: EffectiveSetting) -> JSONTree {
    var members: [(String, JSONTree)] = [
      ("name", .string(setting.name)), ("value", setting.value),
      ("from", .string(setting.source.kind)),
    ]
    switch setting.source {
    case .environment(let name), .option(let name): members.append(("by", .string(name)))
    case .usual, .file, .place: break
    }
    return .object(members)
  }
}
