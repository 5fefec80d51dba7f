import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct ReviewTests {
  private let week = Week(containing: .today)

  /// A model with the review opened, and posts from eight weeks before today to three after.
  private func opened(_ plan: Plan = .reviewed, columns: Int = 80, rows: Int = 24) -> Model {
    var model = Model.sample(plan, columns: columns, rows: rows)
    model.type("R")
    return model
  }

  private func lines(_ model: Model) -> [String] {
    Screen.frame(of: model).text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (50, 20), (40, 12)])
  func `the review fills every size`(columns: Int, rows: Int) throws {
    try expectScreen(opened(columns: columns, rows: rows), "review-\(columns)x\(rows)")
  }

  @Test func `the review is told in ASCII, too`() throws {
    var model = Model.sample(.reviewed, characters: .ascii)
    model.type("R")
    try expectScreen(model, "review-80x24-ascii")
  }

  @Test func `the first and the last week in review are a key away`() throws {
    var model = opened()
    let weeks = try #require(model.reviewSpan?.weeks(in: model.plan))
    model.type("g g")
    #expect(model.reviewSpan?.selected == weeks.lowerBound)
    model.type("g g G")
    #expect(model.reviewSpan?.selected == weeks.upperBound)
    #expect(model.reviewSpan?.weeks(in: model.plan) == weeks)
    #expect(model.notice == nil)
  }

  @Test func `the reason of an accepted flag stands in its row, as far as there is room`() throws {
    var model = Model.sample(.leaning, columns: 120, rows: 40)
    let flags = model.balance.findings.filter(\.stands)
    let flag = try #require(flags.first)
    let change = Change.accept(flag, of: week, because: "launch week", on: .today)
    _ = try model.plan.apply(change)
    model.type("R")
    let rows = lines(model).filter { $0.contains("W06") }
    let row = try #require(rows.first)
    #expect(row.contains("4 of 7 polished, over 1/2, accepted"))
    #expect(row.contains("launch week"))
    model.size = Size(columns: 50, rows: 20)
    #expect(lines(model).first { $0.contains("W06") }?.contains("launch week") == false)
    #expect(lines(model).contains { $0.contains("2026-W06, accepted: launch week") })
    model.type("k")
    #expect(lines(model).contains { $0.contains("launch week") } == false)
  }

  @Test func `a week of more than 20 posts is a bar, and all rows give way for it`() throws {
    let posts = (0..<44).map { number in
      var post = Post.sample(story: number < 30 ? .polished : .whole)
      post.when = .day(.today)
      return Post.numbered(number, like: post)
    }
    var plan = Plan.reviewed
    plan.pages[.week(week)]?.posts = posts
    for (columns, rows) in [(50, 20), (80, 24), (120, 40)] {
      try expectScreen(opened(plan, columns: columns, rows: rows), "review-bars-\(columns)x\(rows)")
    }
  }

  @Test func `a week that cannot be read says so in its row`() throws {
    var plan = Plan.reviewed
    let page = Page.week(week.adding(-2))
    plan.pages[page] = PageContents(condition: .damaged("weeks/2026-W04.json: the file is empty"))
    for (columns, rows) in [(50, 20), (80, 24)] {
      try expectScreen(
        opened(plan, columns: columns, rows: rows),
        "review-damaged-\(columns)x\(rows)"
      )
    }
  }

  @Test func `rows are as wide as the screen at most, and lose nothing that has room`() {
    var before = 0
    for columns in 38...200 {
      let lines = ReviewLines(
        Review(of: week.adding(-8)...week.adding(3), in: .reviewed),
        in: .reviewed,
        today: .today,
        Glyphs(.unicode),
        columns: columns
      )
      .lines
      #expect(lines.allSatisfy { $0.columns <= columns }, "\(columns)")
      #expect(
        lines.allSatisfy { $0.text.contains(/\d of \d|too few to say|no posts/) },
        "\(columns)"
      )
      let words = lines.reduce(0) { $0 + $1.text.filter { $0 != " " }.count }
      #expect(words >= before || columns < 80, "\(columns)")
      before = words
    }
  }

  @Test func `what is planned is said below, until something is open`() {
    var plan = Plan.sample([.sample(stage: .ready)])
    #expect(lines(opened(plan)).contains { $0.contains("you can close the laptop") })
    plan = .sample([.sample(stage: .draft)])
    #expect(!lines(opened(plan)).contains { $0.contains("laptop") })
    var away = opened(.sample([.sample(stage: .ready)]))
    away.type("PgUp")
    #expect(!lines(away).contains { $0.contains("laptop") })
  }

  @Test(arguments: [
    // Keys, the selected week from that of today, and the first of the twelve.
    ("", 0, -8), ("j", 1, -8), ("3 j", 3, -8), ("4 j", 4, -7), ("j k", 0, -8), ("8 k", -8, -8),
    ("9 k", -9, -9), ("9 k j", -8, -9), ("PgDn", 12, 4), ("PgUp", -12, -20), ("Space", 12, 4),
    ("2 PgUp", -24, -32), ("PgDn PgUp", 0, -8), ("j PgDn", 13, 4), ("9 9 j t", 0, -8),
    ("Down ^N Up ^P", 0, -8),
  ])
  func `keys go from week to week`(keys: String, selected: Int, first: Int) {
    var model = opened()
    model.type(keys)
    #expect(model.reviewSpan?.selected == week.adding(selected))
    #expect(model.reviewSpan?.weeks(in: model.plan) == week.adding(first)...week.adding(first + 11))
  }

  @Test(arguments: ["q", "Esc", "^C", "R"])
  func `leaving shows the week as it was`(key: String) {
    var model = opened()
    model.type("5 k \(key)")
    #expect(model.opened.isEmpty)
    #expect(model.day == .today)
  }

  @Test(arguments: [("Enter", 0), ("2 k Enter", -2), ("PgDn Enter", 12)])
  func `Enter opens the selected week on the same weekday`(keys: String, weeks: Int) {
    var model = opened()
    model.type(keys)
    #expect(model.opened.isEmpty)
    #expect(model.day == Day.today.adding(7 * weeks))
  }

  @Test func `the selected row is reversed, and the cursor is on it`() {
    for rows in 12...30 {
      for keys in ["", "3 j", "8 k", "9 k", "PgDn"] {
        var model = opened(rows: rows)
        model.type(keys)
        let frame = Screen.frame(of: model)
        let name = "W" + (model.reviewSpan?.selected.description.suffix(2) ?? "")
        guard let cursor = frame.cursor else {
          Issue.record("no cursor in \(rows) rows after \(keys)")
          continue
        }
        #expect(lines(model)[cursor.row].contains(name), "\(rows) rows after \(keys)")
      }
    }
  }

  @Test func `its weeks and the three before are read when it opens and when it moves`() {
    var model = Model.sample(.reviewed)
    let usual = model.plan.pages(weighing: week.adding(-8)...week.adding(3))
    #expect(model.update(.terminal(.key(Key("R")))) == [.open(usual)])
    #expect(model.update(.terminal(.key(Key("j")))) == [])
    #expect(model.update(.terminal(.key(Key("?")))) == [])
    #expect(model.update(.terminal(.key(Key("q")))) == [])
    _ = model.update(.terminal(.key(Key("3"))))
    let next = Set(usual + model.plan.pages(weighing: week.adding(-7)...week.adding(4)))
    #expect(
      model.update(.terminal(.key(Key("j"))))
        == [.open(next.subtracting([.week(week.adding(-11))]).sorted())]
    )
    // Far away the shown week is still needed.
    model.type("5 PgDn")
    #expect(Set(model.neededPages).isSuperset(of: model.plan.pages(weighing: week...week)))
    #expect(model.neededPages.count == 1 + 4 + 15)
    let needed = model.plan.pages(weighing: week...week)
    #expect(model.update(.terminal(.key(Key("q")))) == [.open(needed)])
  }

  @Test func `what others change is shown at once`() throws {
    var model = opened()
    let before = lines(model)
    var pages = model.plan.pages
    pages[.week(week.adding(2))] = PageContents(posts: [.sample("z", on: "2026-02-17")])
    _ = model.update(.reread(pages))
    let changed = zip(before, lines(model)).filter { $0 != $1 && $0.contains("W0") }
    #expect(changed.count == 1)
    #expect(changed[0].1.contains("one post, too few to say"))
  }

  @Test func `the calendar ends politely on both sides`() throws {
    for (day, key, page, ends) in [
      (Day.first, "k", "PgUp", "1599-W52"), (.last, "j", "PgDn", "9999-W52"),
    ] {
      var model = Model.sample(.sample([]))
      model.day = day
      model.type("R \(key) \(key)")
      #expect(model.notice == Notice("the calendar ends here: years 1600 to 9999", .error))
      #expect(model.reviewSpan?.selected.description == ends)
      #expect(!lines(model).isEmpty)
      model.type("9 9 9 9 \(page) \(page)")
      #expect(model.notice?.kind == .error)
      model.type("Enter")
      #expect(model.day == day)
    }
    for start in Weekday.allCases {
      var settings = Settings.sample
      settings.weekStart = start
      var model = Model.sample(.sample([], settings: settings))
      model.type("R 9 9 9 9 PgDn 9 9 9 9 PgUp 9 9 9 9 PgUp 9 9 9 9 PgUp")
      #expect(model.reviewSpan?.selected == model.plan.calendar.lowerBound)
      #expect(!Screen.frame(of: model).text.isEmpty)
    }
  }
}

extension Plan {
  /// The week of the design, the weeks around it, and a trend.
  fileprivate static var reviewed: Plan {
    var plan = Plan.leaning
    let stories: [(Int, [Story?])] = [
      (-8, [.polished, .polished, .plain]), (-7, [.polished, .hard]), (-5, [.polished, .polished]),
      (-4, [.polished]), (-3, [.whole, .plain, .polished, .polished]), (-2, [.hard]),
      (1, [.plain, .plain]), (3, [.whole, .plain, .hard, .plain]),
    ]
    var number = 100
    for (week, stories) in stories {
      for story in stories {
        var post = Post.sample(intention: .education, story: story, stage: .ready)
        post.when = .day(Day.today.adding(7 * week))
        plan.pages[post.when.page, default: PageContents()].posts.append(
          .numbered(number, like: post)
        )
        number += 1
      }
    }
    return plan
  }
}
