import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct MonthTests {
  private func opened(_ plan: Plan = .leaning, columns: Int = 80, rows: Int = 24) -> Model {
    var model = Model.sample(plan, columns: columns, rows: rows)
    model.type("M")
    return model
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (50, 20), (40, 12)])
  func `the month fills every size`(columns: Int, rows: Int) throws {
    try expectScreen(opened(columns: columns, rows: rows), "month-\(columns)x\(rows)")
  }

  @Test(arguments: [(80, 24), (120, 40), (50, 20), (40, 12)])
  func `both figures of the picked day stand out`(columns: Int, rows: Int) {
    var model = opened(columns: columns, rows: rows)
    model.type("] $ $")
    let frame = Screen.frame(of: model)
    let reversed = (0..<columns).filter { frame[frame.cursor?.row ?? 0, $0].style.isReversed }
    let cursor = frame.cursor?.column ?? -1
    #expect(reversed == [cursor, cursor + 1, cursor + 2])
  }

  @Test func `the month is told in ASCII, too`() throws {
    var model = opened()
    model.characters = .ascii
    try expectScreen(model, "month-80x24-ascii")
  }

  @Test(arguments: [
    ("", "2026-02-03"), ("l", "2026-02-04"), ("3 h", "2026-01-31"), ("j", "2026-02-10"),
    ("2 k", "2026-01-20"), ("0", "2026-02-02"), ("$", "2026-02-08"), ("]", "2026-03-03"),
    ("[", "2026-01-03"), ("} PgDn", "2026-04-03"), ("{ PgUp", "2025-12-03"),
    ("1 1 ]", "2027-01-03"), ("] t", "2026-02-03"), ("3 h ]", "2026-02-28"),
    ("Left Right Down Up ^N ^P Home End", "2026-02-08"),
  ])
  func `keys go from day to day`(keys: String, day: String) {
    var model = opened()
    model.type(keys)
    #expect(model.monthDay?.description == day)
  }

  @Test func `the ends of the calendar stop`() {
    var model = opened()
    for (day, key) in [(Day.first, "k"), (.last, "]")] {
      model.opened[0].day = day
      model.type(key)
      #expect(model.monthDay == day)
      #expect(model.notice == Notice("the calendar ends here: years 1600 to 9999", .error))
      // Drawn without a slip at both ends.
      #expect(Screen.frame(of: model).text.contains("\(day.year)"))
    }
  }

  @Test func `Enter opens the week of the day, and leaving goes back to the same post`() {
    var model = Model.sample()
    model.type("l j")
    let post = model.selected?.id
    model.type("M j j q")
    #expect(model.selected?.id == post)
    model.type("M j l Enter")
    #expect(model.day == .on("2026-02-12"))
    #expect(model.opened.isEmpty)
  }

  @Test func `the weeks of the month are read`() {
    var model = Model.sample()
    let effects = model.update(.terminal(.key(Key("M"))))
    #expect(effects == [.open(model.neededPages)])
    // From three weeks before the week of the first of the month, which is a Sunday.
    #expect(model.neededPages.contains(.week(Week(containing: .on("2026-01-05")))))
    #expect(model.neededPages.contains(.week(Week(containing: .on("2026-03-02")))))
    #expect(model.shownDays.last == .on("2026-01-26")...(.on("2026-03-08")))
  }

  @Test func `a week that starts on Sunday moves days, balance and names together`() throws {
    var plan = Plan.leaning
    plan.settings.weekStart = .sunday
    try expectScreen(opened(plan), "month-sunday-80x24")
  }

  @Test func `a full day says how many more there are`() {
    let posts = (0..<40).map { Post.numbered($0, like: .sample()) }
    let screen = Screen.frame(of: opened(.sample(posts))).text
    #expect(screen.contains("●●●●+36"))
  }

  @Test func `a week that cannot be read says so at its end`() throws {
    var plan = Plan.leaning
    plan.pages[.week(Week(containing: .on("2026-02-10")))] = PageContents(
      condition: .damaged("weeks/2026-W07.json: the file is empty")
    )
    #expect(Screen.frame(of: opened(plan)).text.contains("! unreadable"))
  }

  @Test func `views open one another without piling up`() {
    var model = Model.sample()
    model.type("M R I M R I M")
    #expect(model.opened.map(\.context) == [.month])
    model.type("R ?")
    #expect(model.opened.map(\.context) == [.month, .review, .help])
    model.type("W")
    #expect(model.opened.isEmpty)
  }
}
