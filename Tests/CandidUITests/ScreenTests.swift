import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Whole screens as text: keys in, `Screens/NAME.txt` out.
struct ScreenTests {
  @Test(arguments: [(80, 24), (120, 40), (200, 60), (50, 20), (39, 11)])
  func `the week fills every size`(columns: Int, rows: Int) throws {
    try expectScreen(.sample(columns: columns, rows: rows), "week-\(columns)x\(rows)")
    try expectScreen(
      .sample(columns: columns, rows: rows, characters: .ascii),
      "week-\(columns)x\(rows)-ascii"
    )
  }

  @Test(arguments: [
    ("empty-day", "Left Left"), ("choices", "l i"), ("choices-story", "l j s"), ("balance", "b"),
    ("balance-channel", "b Tab"),
    ("help", "?"), ("add", "a 0 9 : 3 0 Space # e d"), ("form", "l j e"),
    ("form-error", "l j e Tab ^U x x ^S"), ("questions", "l j c"), ("tagged", "l i b"),
    ("settings", "g s"), ("settings-error", "g s Tab Tab Tab ^U x Space | x | x ^S"),
    ("unknown-key", "z"),
    ("skipped", "S"), ("count", "1 2"),
  ])
  func `views and lines look as recorded`(name: String, keys: String) throws {
    for (columns, rows) in [(80, 24), (120, 40), (50, 20)] {
      var model = Model.sample(columns: columns, rows: rows)
      model.type(keys)
      try expectScreen(model, "\(name)-\(columns)x\(rows)")
    }
  }

  @Test func `a full day scrolls and says how much is hidden`() throws {
    let posts = (0..<9).map { place in
      Post.sample(Character("\(place)"), title: "Post number \(place)", at: "1\(place):00")
    }
    var model = Model.sample(.sample(posts))
    try expectScreen(model, "full-day")
    model.type("j j j j")
    try expectScreen(model, "full-day-scrolled")
    model.type("G")
    try expectScreen(model, "full-day-end")
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 12])
  func `a full day gives up blanks, then title lines, then scrolls`(count: Int) {
    for rows in 1...30 {
      let day = DayLayout(count: count, rows: rows, titleLines: 3)
      let used = day.capacity * day.pitch + (day.overflows ? 1 : 0)
      // The last card needs no blank below it.
      #expect(used - 1 <= max(rows, 3), "\(count) posts in \(rows) rows")
      #expect(day.overflows == (count * 2 > rows), "\(count) posts in \(rows) rows")
      #expect(day.overflows || day.capacity == count)
    }
  }

  @Test func `a form with errors fits the lowest screen`() throws {
    var model = Model.sample(columns: 40, rows: 12)
    model.type("e ^U Tab ^U x x Tab ^U x x ^S")
    try expectScreen(model, "form-errors-40x12")
    model.type("S-Tab")
    try expectScreen(model, "form-errors-text-40x12")
  }

  @Test func `a long error is read to its end`() throws {
    var model = Model.sample()
    model.notice = Notice(
      "weeks/2026-W06.json: made by a newer candid (format 99); it can be read, update candid to "
        + "change it, or copy the plan and take the posts over by hand",
      .error
    )
    try expectScreen(model, "long-error")
  }

  @Test func `a new plan says how to begin`() throws {
    try expectScreen(.sample(.sample([])), "empty-plan")
  }

  @Test func `a damaged week says what and where`() throws {
    var plan = Plan.sample([])
    plan.pages[.week(Week(containing: .today))] = PageContents(
      condition: .damaged(
        "weeks/2026-W06.json:14:9: expected a value, found `}`; mend it in an editor"
      )
    )
    try expectScreen(.sample(plan), "damaged")
  }

  @Test func `a predecessor that cannot be read is no empty week`() throws {
    var plan = Plan.leaning
    plan.pages[.week(Week(containing: .today).adding(-1))] = PageContents(
      condition: .damaged("weeks/2026-W05.json: the file is empty")
    )
    try expectScreen(.sample(plan, columns: 200, rows: 60), "damaged-predecessor-200x60")
  }

  @Test func `narrow columns keep channels whole or leave them out`() throws {
    let posts = [
      Post.sample("1", title: "Two channels", on: "2026-02-02", channels: ["ig", "li"]),
      .sample("2", title: "Three", on: "2026-02-03", channels: ["ig", "li", "fb"]),
      .sample("3", title: "Long id", on: "2026-02-04", channels: ["newsletter"]),
      .sample("4", title: "No time", on: "2026-02-05", at: nil, channels: []),
    ]
    for columns in [70, 80, 110] {
      try expectScreen(
        .sample(.sample(posts), columns: columns, rows: 20),
        "channels-\(columns)x20"
      )
    }
  }

  @Test func `wide and odd titles keep the columns straight`() throws {
    let titles = [
      "益子の陶芸家が工房に来てくれました", "Tea 🍵 and 👩‍🚀 and 🇧🇪", "e\u{301}te\u{301} brûlant",
      "\u{1B}[31mred\u{202E}evil", "supercalifragilisticexpialidocious",
    ]
    let days = ["2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06"]
    let posts = zip(titles, days).enumerated().map { place, post in
      Post.sample(Character("\(place)"), title: post.0, on: post.1)
    }
    try expectScreen(.sample(.sample(posts)), "titles")
    try expectScreen(.sample(.sample(posts), characters: .ascii), "titles-ascii")
  }
}
