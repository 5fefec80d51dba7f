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
    ("help", "?"), ("add", "a 0 9 : 3 0 Space # e d"), ("form", "l j e"),
    ("form-error", "l j e Tab ^U x x ^S"), ("tagged", "l i b"), ("unknown-key", "z"),
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
