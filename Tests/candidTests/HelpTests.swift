import Testing

@Suite struct HelpTests {
  private static let verbs = [
    "init", "demo", "week", "list", "show", "add", "edit", "tag", "move", "duplicate", "stage",
    "remove", "check", "review", "undo", "redo", "history", "restore", "rules", "keys", "schema",
    "doctor", "resolve", "migrate", "config",
  ]

  @Test(arguments: verbs)
  func `each verb explains itself with an example`(verb: String) {
    let outcome = Home(withPlan: false).run(verb, "--help")
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.filter { $0.hasPrefix("  candid ") }
    let heading = examples.count == 1 ? "Example:" : "Examples:"
    #expect(examples.allSatisfy { $0.hasPrefix("  candid \(verb)") })
    #expect(outcome.output.contains("\n\(heading)\n\(examples.joined(separator: "\n"))\n\n"))
    #expect(outcome.output.contains("\n  --plan <dir> "))
    #expect(outcome.output.contains("\nUSAGE: candid \(verb)"))
    #expect(outcome.complaint == "")
    #expect(outcome.exitCode == 0)
    #expect(Home(withPlan: false).run("help", verb) == outcome)
  }

  @Test func `the program explains itself and lists its verbs`() {
    let outcome = Home(withPlan: false).run("--help")
    for verb in Self.verbs { #expect(outcome.output.contains("\n  \(verb) ")) }
    #expect(outcome.output.contains("\nExamples:\n  candid init"))
    #expect(outcome.exitCode == 0)
  }

  @Test func `every option is explained`() {
    for verb in Self.verbs {
      let lines = Home(withPlan: false).run(verb, "--help").output.split(separator: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  -") {
        let explained = line.dropFirst(26).contains { $0 != " " } || next.hasPrefix("          ")
        #expect(explained, "\(verb): \(line)")
      }
    }
  }
}
