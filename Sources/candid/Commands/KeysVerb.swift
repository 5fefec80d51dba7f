import ArgumentParser
import CandidUI
import Canvas
import LosslessJSON

struct KeysVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "keys",
    abstract: "List the keys of the screen.",
    examples: """
        candid keys
      """
  )

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let sections = KeyTable.sections(surroundings.config.keyMap)
    if json { return PlanJSON.report([("sections", .array(sections.map(tree), layout: .lines))]) }
    let console = surroundings.console
    let blocks = sections.map { section in
      [Paint.line(section.title, console, .bold)]
        + Table.lines(section.rows.map { ["  " + $0.keys, Self.words(of: $0)] }, console)
    }
    return Report(lines: Array(blocks.joined(separator: [""])))
  }

  private static func words(of row: KeyTable.Row) -> String {
    row.arguments.isEmpty ? row.summary : "\(row.summary): \(row.arguments)"
  }

  private func tree(_ section: KeyTable.Section) -> JSONTree {
    let keys = section.rows.map { row in
      JSONTree.object(
        [
          ("keys", .string(row.keys)), ("command", .string(row.command)),
          ("summary", .string(row.summary)),
        ] + (row.arguments.isEmpty ? [] : [("arguments", .string(row.arguments))])
      )
    }
    return .object(
      [("title", .string(section.title)), ("keys", .array(keys, layout: .lines))],
      layout: .lines
    )
  }
}
