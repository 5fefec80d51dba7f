import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// The saved changes in a view of their own, any of which can be taken back.
struct HistoryViewTests {
  private func line(
    _ name: Character,
    _ summary: String,
    role: HistoryEntry.Role = .change,
    hoursAgo: Int = 0,
    isUndone: Bool = false
  ) throws -> HistoryLine {
    let entry = HistoryEntry(
      id: try #require(EntryID(String(repeating: name, count: 12))),
      at: Instant(seconds: Clock.sample.now.seconds - 3_600 * hoursAgo),
      by: "candid",
      summary: summary,
      title: "What a bad firing costs",
      role: role,
      deltas: []
    )
    return HistoryLine(entry: entry, isUndone: isUndone)
  }

  /// The week of the design with its history open.
  private func model(columns: Int = 80, rows: Int = 24) throws -> Model {
    var model = Model.sample(columns: columns, rows: rows)
    #expect(model.type("g h") == [.readHistory])
    let tagged = try line("3", "Tagged education", hoursAgo: 2, isUndone: true)
    let lines = [
      try line("5", "Set to ready"),
      try line("4", "Tagged education", role: .undo(tagged.entry.id), hoursAgo: 1),
      tagged,
      try line("2", "Moved to Fri 2026-02-06", hoursAgo: 30),
    ]
    _ = model.update(.history(lines))
    return model
  }

  private func screen(_ model: Model) -> String { Screen.frame(of: model).text }

  @Test(arguments: [(80, 24), (50, 20)])
  func `the changes stand with when and what, the last one first`(
    columns: Int,
    rows: Int
  ) throws {
    try expectScreen(model(columns: columns, rows: rows), "history-\(columns)x\(rows)")
  }

  @Test func `u takes back the change that is picked, the last one at first`() throws {
    var model = try model()
    #expect(model.type("u") == [.takeBack(.takeBack("55555555"), isForced: false)])
    #expect(model.type("3 j") == [])
    #expect(model.type("Enter") == [.takeBack(.takeBack("22222222"), isForced: false)])
  }

  @Test func `r brings the plan back to how it was after the change`() throws {
    var model = try model()
    #expect(model.type("j j r") == [.takeBack(.restore("33333333"), isForced: false)])
    _ = model.update(
      .saved(Change("Restored to: Tagged", []), .restore("33333333"), posts: [], pages: [:])
    )
    #expect(model.notice?.text == "Restored to: Tagged.  u undoes")
  }

  @Test func `what is taken back already says how it is done again`() throws {
    var model = try model()
    #expect(model.type("j j u") == [])
    #expect(
      model.notice?.text
        == "this change is taken back already; u on the line above that undid it does it again"
    )
  }

  @Test func `the history follows a change, and what is picked stays picked`() throws {
    var model = try model()
    model.type("j j j")
    let undo = Happening.saved(
      Change("Moved to Fri", []),
      .takeBack("22222222"),
      posts: [],
      pages: [:]
    )
    #expect(model.update(undo).contains(.readHistory))
    #expect(model.notice?.text == "Undid: moved to Fri.  ^R redoes")
    let newer = try line("6", "Moved to Fri", role: .undo(model.history[3].entry.id))
    _ = model.update(.history([newer] + model.history))
    #expect(model.pickedChange?.entry.id.short == "22222222")
  }

  @Test func `what was changed since is taken back by the same key once more`() throws {
    var model = try model()
    model.type("j u")
    let since = Happening.changedSince(.takeBack("44444444"), "its intention was changed since")
    _ = model.update(since)
    #expect(
      model.notice?.text == "its intention was changed since; u again does it all the same"
    )
    #expect(model.type("u") == [.takeBack(.takeBack("44444444"), isForced: true)])
  }

  @Test func `the plan is brought back over later changes by r once more`() throws {
    var model = try model()
    model.type("j r")
    _ = model.update(.changedSince(.restore("44444444"), "its title was changed since"))
    #expect(model.notice?.text == "its title was changed since; r again does it all the same")
    #expect(model.type("r") == [.takeBack(.restore("44444444"), isForced: true)])
  }

  @Test func `outside the view it says what to type`() {
    var model = Model.sample()
    _ = model.update(.changedSince(.takeBack("44444444"), "it was changed since"))
    #expect(model.notice?.text.hasSuffix("; `:undo 44444444 --force` does it all the same") == true)
    _ = model.update(.changedSince(.restore("44444444"), "it was changed since"))
    #expect(
      model.notice?.text.hasSuffix("; `:restore 44444444 --force` does it all the same") == true
    )
  }

  @Test func `without a change there is nothing to take back`() {
    var model = Model.sample()
    model.type("g h")
    _ = model.update(.history([]))
    #expect(screen(model).contains("No change was saved yet."))
    for key in ["u", "r"] {
      #expect(model.type(key) == [])
      #expect(model.notice?.text == "no change was saved yet")
    }
  }

  @Test func `a read-only plan shows its history and changes nothing`() throws {
    var model = try model()
    model.readOnly = "the plan is on a medium that cannot be written"
    #expect(model.type("j u") == [])
    #expect(model.notice?.text == "the plan is on a medium that cannot be written")
    #expect(model.pickedChange?.entry.id.short == "44444444")
  }

  @Test(arguments: [(499, false), (500, true)])
  func `a history that goes on says where`(count: Int, isLonger: Bool) throws {
    var model = Model.sample()
    model.type("g h")
    let one = try line("1", "Set to ready")
    _ = model.update(.history(Array(repeating: one, count: count)))
    model.type("G")
    #expect(screen(model).contains("Older ones: candid history --limit 0") == isLonger)
  }
}
