import ArgumentParser
import CandidCore
import CandidStore
import Canvas
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

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let store = try store(surroundings)
    var report = json ? tree(store?.settings) : table(store?.settings, surroundings.console)
    report.warnings = store?.warnings ?? []
    return report
  }

  /// The plan, if there is one; where none is named there need not be any.
  private func store(_ surroundings: Surroundings) throws(StoreError) -> Store? {
    let named = surroundings.globals.plan ?? surroundings.environment["CANDID_PLAN"]
    do throws(StoreError) {
      return try Workspace.store(surroundings)
    } catch {
      switch error {
      case .noPlan where named == nil, .noHome: return nil
      default: throw error
      }
    }
  }

  private var rules: [any BalanceRule.Type] { BalanceRules.all.map { type(of: $0) } }

  /// The numbers that a plan can set in its `balance`.
  private func numbers(_ balance: BalanceSettings) -> [(name: String, value: String)] {
    [
      ("minimumPolished", "\(balance.minimumPolished)"),
      ("polishedLimit", "\(balance.polishedLimit)"), ("sellingLimit", "\(balance.sellingLimit)"),
      ("clashMinutes", "\(balance.clashMinutes)"), ("clashDays", "\(balance.clashDays)"),
    ]
  }

  private func tree(_ settings: Settings?) -> Report {
    let list = rules.map { rule in
      JSONTree.object([
        ("name", .string(rule.name)),
        ("levels", .array(rule.levels.map { .string($0.rawValue) })),
        ("summary", .string(rule.summary)),
      ])
    }
    let balance = settings?.balance ?? BalanceSettings()
    let numbers = numbers(balance).map { name, value in
      (name, Int(value).map { JSONTree.int($0) } ?? .string(value))
    }
    return PlanJSON.report([
      ("plan", settings.map { .string($0.name) } ?? .null),
      ("rule", .string(BalanceWords.rule(balance))),
      ("numbers", .object(numbers)),
      ("rules", .array(list, layout: .lines)),
    ])
  }

  private func table(_ settings: Settings?, _ console: Console) -> Report {
    let name = settings.map { "“\(shortened($0.name, to: 60))”" }
    let heading =
      "The main rule, with \(name.map { "the numbers of \($0)" } ?? "candid's own numbers")"
    let balance = settings?.balance ?? BalanceSettings()
    let sentence = BalanceWords.rule(balance)
    let off = rules.map { $0.name }.filter { rule in
      rule != PolishedRule.name && settings?.balance.off.contains(rule) == true
    }
    var lines = Table.lines(
      rules.map { [$0.name, $0.levels.map(\.rawValue).joined(separator: ", "), $0.summary] },
      console
    )
    lines += ["", Paint.line(heading, console, .bold)] + Table.lines([[sentence]], console)
    let numbers = numbers(balance).map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    lines += Table.lines([["Numbers: \(numbers)"]], console)
    if let name, !off.isEmpty {
      lines += ["", Paint.line("Switched off in \(name): \(off.joined(separator: ", "))", console)]
    }
    return Report(lines: lines)
  }
}
