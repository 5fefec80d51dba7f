import ArgumentParser
import LosslessJSON

struct SchemaVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "schema",
    abstract: "Print the JSON Schema of a file of the plan.",
    discussion: """
      For editors that complete and check JSON, and for programs that read or write plans; the \
      draft is 2020-12. Without a name it lists the schemas.
      """,
    examples: """
        candid schema
        candid schema week > week.schema.json
      """
  )

  @Argument(help: "plan, week, ideas or private.")
  var name: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    if let name {
      guard let schema = Schema(rawValue: name) else {
        let known = Schema.allCases.map(\.rawValue)
        throw Refusal.unknownWord(name, kind: "schema", known: known)
      }
      return Report(text: schema.text)
    }
    if json {
      return PlanJSON.report([("schemas", .array(Schema.allCases.map(tree), layout: .lines))])
    }
    let rows = Schema.allCases.map { [$0.rawValue, $0.summary] }
    return Report(lines: Table.lines(rows, surroundings.console))
  }

  private func tree(_ schema: Schema) -> JSONTree {
    .object([("name", .string(schema.rawValue)), ("summary", .string(schema.summary))])
  }
}
