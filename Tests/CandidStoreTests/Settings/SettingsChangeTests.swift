import CandidCore
import Testing

@testable import CandidStore

/// Changing plan.json: what must change does, all else stays byte for byte, and undo takes it back.
struct SettingsChangeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", Self.found)
  }

  private static let found = """
    \u{FEFF}{"reads":1, "candid" : 1,\r
    \t"later":[ 1.10,1E400 ],\r
    \t"name" :"Studio Mira", "channels":[\r
    \t\t{"id":"ig","network":"instagram","colour":"r\\u0065d"},\r
    \t\t{ "name":"Blog", "id":"blog", "limit":9000, "odd":-0}],\r
    \t"balance":{"mine":{}, "minimumPolished":3}, "timeZone":"Europe/Brussels"\r
    }
    """

  private func store() throws -> Store { try Store(opening: folder.path) }
  private func text() throws -> String { try folder.text("plan.json") }

  @discardableResult
  private func set(_ edits: SettingsEdit...) throws -> Performed {
    try store().perform(.set(edits), near: [], lockTimeout: .zero)
  }

  private func replaced(_ pairs: (String, String)...) -> String {
    pairs.reduce(Self.found) { $0.replacing($1.0, with: $1.1) }
  }

  @Test func `a changed field leaves every other byte`() throws {
    let done = try set(.name("Atelier"))
    #expect(try text() == replaced(("Studio Mira", "Atelier")))
    #expect(done.settings?.name == "Atelier")
    #expect(done.summary == "Changed the plan's name")
    #expect(try store().settings.name == "Atelier")
    #expect(try folder.files().keys.sorted() == ["plan.json"])
  }

  @Test func `new fields stand before what is not known, in the style around them`() throws {
    try set(.mission("Slow"), .cadence(5), .clashDays(7))
    #expect(
      try text()
        == replaced(
          (#""later""#, #""mission":"Slow",\#r\#n\#t"cadence":5,\#r\#n\#t"later""#),
          (#"{"mine""#, #"{"clashDays":7, "mine""#)
        )
    )
  }

  @Test func `a field back at its default goes, but not what stands beside it`() throws {
    try set(.minimumPolished(2))
    #expect(try text() == replaced((#", "minimumPolished":3"#, "")))
  }

  @Test func `a channel more or less leaves the others as they are written`() throws {
    var channels = try store().settings.channels
    channels.insert(Channel(id: "fb", network: "facebook", name: "Facebook"), at: 1)
    try set(.channels(channels))
    let line = #"{"id":"fb","network":"facebook","name":"Facebook"}"#
    #expect(try text() == replaced(("d\"},\r\n\t\t{ ", "d\"},\r\n\t\t\(line),\r\n\t\t{ ")))
    channels.removeFirst()
    channels[1].name = "Our blog"
    try set(.channels(channels))
    let ig = #"{"id":"ig","network":"instagram","colour":"r\u0065d"}"#
    #expect(try text() == replaced((ig, line), ("\"Blog\"", "\"Our blog\"")))
  }

  @Test func `undo and redo set it back, with members that are not known`() throws {
    let before = try store().settings
    try set(.channels([]), .needs(["a gift"]), .minimumPolished(2), .weekStart(.sunday))
    let after = try store().settings
    let undone = try store().undo(isForced: false, lockTimeout: .zero)
    #expect(
      undone.summary
        == "Changed the plan's channels, needs, least polished posts and start of the week"
    )
    #expect(undone.settings == before)
    #expect(try store().settings == before)
    #expect(try text().contains(#""colour":"r\u0065d""#))
    #expect(try text().contains(#""odd":-0"#))
    let redone = try store().redo(isForced: false, lockTimeout: .zero)
    #expect(redone.settings == after)
    #expect(try store().settings == after)
  }

  @Test func `the history lists it`() throws {
    try set(.name("Atelier"), .rest([.sunday]))
    let entry = try #require(try store().history().first?.entry)
    #expect(entry.sentence == "Changed the plan's name and rest days")
    #expect(entry.deltas.isEmpty)
    #expect(
      entry.settings
        == SettingsDelta(
          was: [.name("Studio Mira"), .rest([])],
          now: [.name("Atelier"), .rest([.sunday])]
        )
    )
  }

  @Test func `undo of a field that was changed since is refused, and says which`() throws {
    try set(.name("Atelier"), .cadence(4))
    try folder.write("plan.json", text().replacing("\"Atelier\"", with: "\"Theirs\""))
    let refused = #expect(throws: StoreError.self) {
      try store().undo(isForced: false, lockTimeout: .zero)
    }
    #expect(refused?.description.contains("the plan's name") == true)
    #expect(try store().settings.name == "Theirs")
    _ = try store().undo(isForced: true, lockTimeout: .zero)
    #expect(try store().settings.name == "Studio Mira")
    #expect(try store().settings.cadence == nil)
  }

  @Test func `restore takes settings and posts back together`() throws {
    _ = try store().perform(
      .add(.sample("a", on: "2026-11-24"), now: now),
      near: [],
      lockTimeout: .zero
    )
    let first = try #require(try store().history().first?.entry.id.text)
    try set(.name("One"))
    try set(.name("Two"), .cadence(2))
    _ = try store().perform(
      .add(.sample("b", on: "2026-11-24"), now: now),
      near: [],
      lockTimeout: .zero
    )
    let done = try store().restore(.named(first), isForced: false, lockTimeout: .zero)
    #expect(done.settings?.name == "Studio Mira")
    #expect(try text() == Self.found)
    #expect(try folder.text("weeks/2026-W48.json").contains("bbbbbbbbbbbb") == false)
  }

  @Test func `what is so already writes nothing`() throws {
    try set(.name("Studio Mira"))
    #expect(try text() == Self.found)
    #expect(try store().history().isEmpty)
  }
}
