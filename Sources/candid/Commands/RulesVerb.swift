import ArgumentParser
import CandidCore
import LosslessJSON

struct RulesVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "rules",
    abstract: "List what the balance looks at.",
    discussion: """
      A flag is the main thing, a note is quieter. Below them stands the main rule with the \
      numbers of the plan, where there is one. A plan sets them, and switches rules off, in \
      `balance` of its plan.json.
      """,
    examples: """
      candid rules
      """
  )

  @ParentCommand var root: Candid

  @Flag(help: "Print JSON.")
  var json = false

  func report(_ surroundings: Surroundings) throws -> Report {
    let rules = BalanceRules.all.map { type(of: $0) }
    if json {
      let list = rules.map { rule in
        JSONTree.object([
          ("name", .string(rule.name)), ("level", .string(rule.level.rawValue)),
          ("summary", .string(rule.summary)),
        ])
      }
      return PlanJSON.report([("rules", .array(list, layout: .lines))])
    }
    let rows = rules.map { [$0.name, $0.level.rawValue, $0.summary] }
    return Report(lines: Table.lines(rows, surroundings.console))
  }
}
