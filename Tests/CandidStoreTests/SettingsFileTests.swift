import CandidCore
import Testing

@testable import CandidStore

struct SettingsFileTests {
  private func warnings(off: String) throws -> [String] {
    let text = "{\"candid\": 1,\n \"balance\": {\"off\": \(off)}}"
    let file = try SettingsFile(Array(text.utf8))
    #expect(file.obstacle == nil)
    return file.warnings
  }

  @Test func `rules that are switched off are known by their names`() throws {
    #expect(try warnings(off: #"["untagged", "no-connection"]"#) == [])
    #expect(try warnings(off: "[]") == [])
  }

  @Test func `what is no rule is told with its place`() throws {
    #expect(
      try warnings(off: #"["untagged", "polishd"]"#) == [
        "plan.json:2:34: $.balance.off: `polishd` is no rule; `candid rules` lists them"
      ]
    )
  }

  @Test func `the main rule stays on`() throws {
    #expect(
      try warnings(off: #"["polished"]"#) == [
        "plan.json:2:22: $.balance.off: `polished` is the main rule, which cannot be switched off; "
          + "take it out"
      ]
    )
  }
}
