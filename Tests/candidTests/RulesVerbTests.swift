import Testing

@Suite struct RulesVerbTests {
  @Test func `without a plan the main rule has candid's own numbers`() {
    let outcome = Home(withPlan: false).run("rules")
    #expect(outcome.output.contains("\n\nThe main rule, with candid's own numbers\nA week leans"))
    #expect(outcome.output.contains(" more than half of its posts"))
    #expect(outcome.exitCode == 0)
    let json = Home(withPlan: false).run("rules", "--json").output
    #expect(json.hasPrefix("{\n  \"plan\": null,\n  \"rule\": \"A week leans"))
    #expect(
      json.contains(
        """
          "numbers": {
            "minimumPolished": 2,
            "polishedLimit": "1/2",
            "sellingLimit": "1/3",
            "clashMinutes": 30,
            "clashDays": 14
          },
        """
      )
    )
    #expect(json.contains("\"levels\": [\"flag\", \"note\"]"))
  }

  @Test func `a plan's own numbers are told`() {
    let home = Home()
    home.write(
      """
      {"candid": 1, "name": "Studio Mira",
       "balance": {"polishedLimit": "2/3", "minimumPolished": 3, "clashDays": 7, "off": ["untagged"]}}
      """,
      to: "plan.json"
    )
    let outcome = home.run("rules")
    #expect(outcome.output.contains("\nThe main rule, with the numbers of “Studio Mira”\nA week"))
    #expect(outcome.output.contains(" more than 2/3 of its posts"))
    #expect(
      outcome.output.contains(
        "\nNumbers: minimumPolished 3, polishedLimit 2/3, sellingLimit 1/3, clashMinutes 30, "
          + "clashDays 7\n"
      )
    )
    #expect(outcome.output.hasSuffix("\n\nSwitched off in “Studio Mira”: untagged\n"))
    #expect(home.run("rules", "--json").output.hasPrefix("{\n  \"plan\": \"Studio Mira\""))
  }

  @Test func `a plan that is named must be there`() {
    let outcome = Home(withPlan: false).run("--plan", "/nope", "rules")
    #expect(outcome == .refused(66, "/nope: no plan here; `candid init /nope` makes one"))
  }

  @Test(arguments: [["rules"], ["week"], ["check"], ["list"], []])
  func `a name that is no rule is told to who reads`(arguments: [String]) {
    let home = Home()
    home.write("{\"candid\": 1,\n \"balance\": {\"off\": [\"polishd\"]}}", to: "plan.json")
    let outcome = home.run(bytes: arguments.map { Array($0.utf8) })
    #expect(
      outcome.complaint
        == "candid: plan.json:2:22: $.balance.off: `polishd` is no rule; `candid rules` lists them\n"
    )
    #expect(outcome.exitCode == 0)
    #expect(home.run("add", "x").complaint == "")
  }
}
