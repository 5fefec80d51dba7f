import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What cannot be so, typed into the edit form: said at its field, and nothing is lost.
struct BadInputTests {
  private func form(_ model: Model) throws -> Form {
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      throw FormMisfit("no form")
    }
    return form
  }

  /// A zone file that says no more than its rule: version 2, one type, no transitions.
  private static var centralEurope: [UInt8] {
    let header = Array("TZif2".utf8) + Array(repeating: 0, count: 15)
    let counts: [UInt8] = [0, 0, 0, 0, 1, 4].flatMap { [0, 0, 0, $0] }
    let type: [UInt8] = [0, 0, 0x0E, 0x10, 0, 0]
    let block = header + counts + type + Array("CET\0".utf8)
    return block + block + Array("\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8)
  }

  /// Types into an emptied field and saves; gives what is wrong there.
  private func error(of field: String, _ words: String) throws -> String? {
    var model = Model.sample(columns: 120, rows: 40)
    _ = model.openForm(.edit, at: field)
    model.type("^U")
    _ = model.update(.terminal(.paste(words)))
    let before = model.plan
    model.type("^S")
    guard model.entry != .none else { return nil }
    let form = try form(model)
    #expect(model.plan == before)
    #expect(form.text(of: field) == words && form.field?.name == field)
    let error = form.place(of: field).flatMap { form.errors[$0] }
    #expect(Screen.frame(of: model).text.contains(error?.prefix(40) ?? "no error"))
    return error
  }

  @Test func `a title has 500 characters at most`() throws {
    #expect(try error(of: "title", String(repeating: "é", count: 500)) == nil)
    #expect(
      try error(of: "title", String(repeating: "é", count: 501))
        == "the title has 501 characters, at most 500 fit; the rest goes into the text"
    )
  }

  @Test func `a field that is left says what is wrong with it`() throws {
    var model = Model.sample()
    model.type("e Tab ^U x x Tab")
    guard case .form(let form) = model.entry else { throw FormMisfit("no form is open") }
    #expect(form.errors == [1: "“xx” is no date; write 2026-11-24, 24 nov, fri, +3d or w49"])
    #expect(form.focus == 2)
  }

  @Test(arguments: [
    ("title", "   ", "a post needs a title; give it a few words"),
    ("date", "2026-02-30", "“2026-02-30” is no day of the calendar"),
    ("time", "25:30", "write a time as 9:30 or 09:30, or leave it empty"),
    ("time", "9:60", "write a time as 9:30 or 09:30, or leave it empty"),
    ("repeats", "often", "write \(Repetition.examples), then `until` a day or `6 times`"),
  ])
  func `what cannot be read is said at its field`(
    field: String,
    words: String,
    expected: String
  ) throws {
    #expect(try error(of: field, words) == expected)
  }

  @Test func `a time that the clocks skip or show twice says so beside it, and is saved`() throws {
    var model = Model.sample(columns: 120, rows: 40)
    model.zones["UTC"] = try Zone(name: "UTC", bytes: Self.centralEurope)
    _ = model.openForm(.edit, at: "date")
    model.type("^U")
    model.typeText("2026-03-29")
    model.type("Tab ^U")
    model.typeText("2:30")
    #expect(
      Screen.frame(of: model).text.contains("02:30 does not exist on this day, shown as 03:30")
    )
    model.type("^S")
    #expect(model.entry == .none)
    #expect(model.selected?.when == .moment(.on("2026-03-29"), try #require(Time("02:30"))))
  }

  @Test func `controls in a paste are shown by name and never raw`() throws {
    var model = Model.sample(columns: 120, rows: 40)
    _ = model.openForm(.edit, at: "title")
    model.type("^U")
    _ = model.update(.terminal(.paste("a\u{1B}[2Jb\u{202E}c")))
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("a␛[2Jb⟨U+202E⟩c"))
    #expect(!screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func `a long paste is kept whole in every field, and taken back as one`() throws {
    let long = String(repeating: "words and 窯 more ", count: 6_000)
    for field in ["title", "why", "need", "text", "sources", "notes", "text:li"] {
      var model = Model.sample(columns: 120, rows: 40)
      _ = model.openForm(.edit, at: field)
      model.type("^U")
      _ = model.update(.terminal(.paste(long)))
      _ = Screen.frame(of: model)
      #expect(try form(model).text(of: field).hasSuffix(long), "\(field)")
      model.type("^_")
      #expect(try !form(model).text(of: field).contains("words and 窯"), "\(field)")
    }
  }
}
