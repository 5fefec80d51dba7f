import CandidCore
import Testing

@testable import CandidStore

struct SettingsJSONTests {
  private func read(_ text: String) throws -> Settings {
    try SettingsFile(Array(text.utf8)).settings
  }

  @Test func `settings with every member come back as they were`() throws {
    let settings = try Settings.full()
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
    (#""rhythm": [{"day": "friday"}]"#, "rhythm[0] has no `id`", 26),
    (#""rhythm": [{"id": "bts"}]"#, "rhythm[0] has no `day`", 26),
    (
      #""rhythm": [{"id": "bts", "day": "fri"}]"#,
      "rhythm[0].day is the text `fri`, not monday, tuesday, wednesday, thursday, friday, saturday "
        + "or sunday", 47
    ),
    (
      #""rhythm": [{"id": "bts", "day": "friday", "time": "24:00"}]"#,
      "rhythm[0].time is the text `24:00`, not a time of day such as 09:30", 65
    ),
    (
      #""rhythm": [{"id": "bts", "day": "friday", "time": "9:30"}]"#,
      "rhythm[0].time is the text `9:30`, not a time of day such as 09:30", 65
    ),
    (
      #""rhythm": [{"id": "bts", "day": "friday", "intention": "fun"}]"#,
      "rhythm[0].intention is the text `fun`, not connection, education or behind-the-scenes", 70
    ),
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
    (
      #""balance": {"sellingLimit": "1/6"}"#,
      "balance.sellingLimit is the text `1/6`, not a share from 1/5 to 3/4, such as 1/3", 43
    ),
    (
      #""balance": {"sellingLimit": "4/5"}"#,
      "balance.sellingLimit is the text `4/5`, not a share from 1/5 to 3/4, such as 1/3", 43
    ),
    (
      #""balance": {"clashMinutes": -1}"#,
      "balance.clashMinutes is -1, not a whole number from 0 to 1440", 43
    ),
    (
      #""balance": {"clashMinutes": 1441}"#,
      "balance.clashMinutes is 1441, not a whole number from 0 to 1440", 43
    ),
    (
      #""balance": {"clashDays": 22}"#,
      "balance.clashDays is 22, not a whole number from 0 to 21", 40
    ),
    (
      #""balance": {"clashDays": -1}"#,
      "balance.clashDays is -1, not a whole number from 0 to 21", 40
    ),
    (
      #""channels": [{"id": "x", "limit": 0}]"#,
      "channels[0].limit is 0, not a whole number from 1 to 1000000", 49
    ),
  ])
  func `a setting of the wrong type is told with its place`(
    member: String,
    words: String,
    column: Int
  ) throws {
    let error = try #require(throws: StoreError.self) { try read("{\"candid\": 1, \(member)}") }
    #expect(error.description == "plan.json:1:\(column): $.\(words); mend it in an editor")
  }

  @Test(arguments: ["1/5", "2/6", "3/4"])
  func `a share of offers from a fifth to three quarters is taken`(limit: String) throws {
    let settings = try read(#"{"candid": 1, "balance": {"sellingLimit": "\#(limit)"}}"#)
    #expect(settings.balance.sellingLimit == Fraction(limit))
  }

  @Test(arguments: [(0, 0), (1_440, 21)])
  func `numbers at their ends are taken`(minutes: Int, days: Int) throws {
    let numbers = #""clashMinutes": \#(minutes), "clashDays": \#(days)"#
    let settings = try read(#"{"candid": 1, "balance": {\#(numbers)}}"#)
    #expect(settings.balance.clashMinutes == minutes)
    #expect(settings.balance.clashDays == days)
  }

  @Test(arguments: ["1/3", "2/6", "1/2", "3/4"])
  func `a limit from a third to three quarters is taken`(limit: String) throws {
    let settings = try read(#"{"candid": 1, "balance": {"polishedLimit": "\#(limit)"}}"#)
    #expect(settings.balance.polishedLimit == Fraction(limit))
  }
}
