import CandidCore
import Testing

struct SettingsTests {
  @Test func `a plan that says nothing gets the defaults`() {
    let settings = Settings()
    #expect(settings.timeZone == "UTC")
    #expect(settings.weekStart == .monday)
    #expect(settings.cadence == nil)
    #expect(settings.balance.minimumPolished == 2)
    #expect(settings.balance.polishedLimit == .half)
    #expect(settings.balance.off == [])
  }

  @Test(arguments: [
    ("ig", "ig"), ("IG", "ig"), ("instagram", "ig"), ("Instagram", "ig"), ("cafe\u{301}", "blog"),
    ("CAFÉ", "blog"), ("li", nil), ("", nil), (" ig", nil), ("insta", nil),
  ])
  func `a channel goes by its id or name in any letter case`(word: String, expected: String?) {
    var settings = Settings()
    settings.channels = [
      Channel(id: "ig", network: "instagram", name: "Instagram"),
      Channel(id: "blog", network: "web", name: "Café"),
    ]
    #expect(settings.channel(named: word)?.id == expected)
  }

  @Test func `an id goes before another channel's name`() {
    var settings = Settings()
    settings.channels = [
      Channel(id: "first", network: "instagram", name: "Second"),
      Channel(id: "second", network: "instagram", name: "First"),
    ]
    #expect(settings.channel(named: "second")?.id == "second")
    #expect(settings.channel(named: "First")?.id == "first")
  }
}
