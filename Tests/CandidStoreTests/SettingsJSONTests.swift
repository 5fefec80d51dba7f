import CandidCore
import Testing

@testable import CandidStore

struct SettingsJSONTests {
  private func read(_ text: String) throws -> Settings {
    try SettingsFile(Array(text.utf8)).settings
  }

  @Test func `settings with every member come back as they were`() throws {
    var settings = Settings()
    settings.name = "Studio Mira"
    settings.mission = "Make slow craft affordable."
    settings.needs = ["choose a gift without doubt"]
    settings.timeZone = "Europe/Brussels"
    settings.weekStart = .sunday
    settings.channels = [
      Channel(id: "ig", network: "instagram", name: "Instagram"),
      Channel(id: "x", network: "", name: "x"),
    ]
    settings.rest = [.sunday, .wednesday]
    settings.cadence = 5
    settings.balance.minimumPolished = 3
    settings.balance.polishedLimit = try #require(Fraction("2/3"))
    settings.balance.off = ["untagged"]
    let bytes = SettingsJSON.bytes(of: settings)
    #expect(try SettingsFile(bytes).settings == settings)
  }

  @Test func `defaults are not written but name and time zone`() throws {
    #expect(
      String(decoding: SettingsJSON.bytes(of: Settings()), as: UTF8.self)
        == "{\n  \"candid\": 1,\n  \"name\": \"Untitled plan\",\n  \"timeZone\": \"UTC\"\n}\n"
    )
    #expect(try read(#"{"candid": 1}"#) == Settings())
  }

  @Test(arguments: [
    (
      #""weekStart": "Mon""#,
      "weekStart is the text `Mon`, not monday, tuesday, wednesday, "
        + "thursday, friday, saturday or sunday", 28
    ),
    (#""channels": [{"name": "x"}]"#, "channels[0] has no `id`", 28),
    (#""cadence": -1"#, "cadence is -1, not a whole number from 0 to 1000", 26),
    (
      #""balance": {"minimumPolished": 1}"#,
      "balance.minimumPolished is 1, not a whole number from 2 to 1000", 46
    ),
    (
      #""balance": {"polishedLimit": "1/4"}"#,
      "balance.polishedLimit is the text `1/4`, not a share from 1/3 to 3/4, such as 1/2", 44
    ),
    (
      #""balance": {"polishedLimit": "4/5"}"#,
      "balance.polishedLimit is the text `4/5`, not a share from 1/3 to 3/4, such as 1/2", 44
    ),
    (#""balance": {"polishedLimit": 0.5}"#, "balance.polishedLimit is 0.5, not a text", 44),
  ])
  func `a setting of the wrong type is told with its place`(
    member: String,
    words: String,
    column: Int
  ) throws {
    let error = try #require(throws: StoreError.self) { try read("{\"candid\": 1, \(member)}") }
    #expect(error.description == "plan.json:1:\(column): $.\(words); mend it in an editor")
  }

  @Test(arguments: ["1/3", "2/6", "1/2", "3/4"])
  func `a limit from a third to three quarters is taken`(limit: String) throws {
    let settings = try read(#"{"candid": 1, "balance": {"polishedLimit": "\#(limit)"}}"#)
    #expect(settings.balance.polishedLimit == Fraction(limit))
  }
}
