import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Clicks, wheel and drags: each runs what a key would.
struct PointerTests {
  private static let sizes = [(80, 24), (120, 40), (200, 60), (50, 24)]

  // MARK: - The week

  @Test(arguments: sizes)
  func `a click selects a card, and a double click opens it`(columns: Int, rows: Int) {
    var model = Model.sample(columns: columns, rows: rows)
    let title = columns == 50 ? "Sold out in" : "Sold out"
    model.click(title)
    #expect(model.selected?.title == "Sold out in four minutes")
    #expect(model.entry == .none)
    model.doubleClick(title)
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      return
    }
    #expect(form.post?.title == "Sold out in four minutes")
  }

  @Test func `a click on a day goes there, on its head as on its empty rows`() {
    var model = Model.sample()
    model.click("Sat 7")
    #expect(model.day == .on("2026-02-07"))
    model.click("Thu 5")
    #expect(model.day == .on("2026-02-05"))
    let head = model.place(of: "Mon 2")
    model.click(at: Point(row: 14, column: head.column))
    #expect(model.day == .on("2026-02-02"))
  }

  @Test func `the second click opens nothing else that has come under the pointer`() {
    var model = Model.sample(.leaning)
    let place = model.place(of: "Sold out")
    model.click(at: model.place(of: "Ten years"))
    model.click(at: place, isSecond: true)
    #expect(model.selected?.title == "Sold out in four minutes")
    #expect(model.entry == .none)
  }

  @Test(arguments: [(80, 24), (200, 60), (50, 24)])
  func `a click on a bead selects its post`(columns: Int, rows: Int) {
    var model = Model.sample(columns: columns, rows: rows)
    // Ordered by kind, then by time: ●●●◆◆▲· and ★★★★◐▼?
    let wanted = [
      (1, ["1", "4", "8", "2", "5", "6", "7"]), (2, ["1", "4", "5", "8", "2", "6", "7"]),
    ]
    for (row, names) in wanted {
      for (place, name) in names.enumerated() {
        model.click(at: Point(row: row, column: 11 + place))
        #expect(model.selected?.id == Post.sample(name.first ?? "1").id, "\(row) \(place)")
      }
      model.click(at: Point(row: row, column: 11 + names.count))
      #expect(model.selected?.id == Post.sample("7").id)
    }
  }

  @Test func `a bar of many posts leads to a post of each of its parts`() {
    let posts = (0..<40).map { number -> Post in
      var random = SplitMix64(seed: UInt64(number))
      var post = Post(id: PostID(using: &random), title: "Post \(number)")
      post.when = .day(Day.today.adding(number % 5 - 1))
      post.intention = number < 30 ? .connection : .education
      return post
    }
    var model = Model.sample(.sample(posts))
    model.click(at: Point(row: 1, column: 11))
    #expect(model.selected?.intention == .connection)
    model.click(at: Point(row: 1, column: 11 + 15))
    #expect(model.selected?.intention == .education)
    model.click(at: Point(row: 1, column: 11 + 19))
    #expect(model.selected?.intention == .education)
  }

  @Test func `the wheel goes through the posts of the day under the pointer`() {
    var model = Model.sample()
    let head = model.place(of: "Wed 4")
    let place = Point(row: 10, column: head.column)
    model.point(.wheelDown, at: place)
    #expect(model.day == .on("2026-02-04"))
    model.point(.wheelDown, at: place)
    #expect(model.selected?.id == Post.sample("5").id)
    model.point(.wheelDown, at: place)
    #expect(model.selected?.id == Post.sample("5").id)
    model.point(.wheelUp, at: place)
    #expect(model.selected?.id == Post.sample("4").id)
  }

  @Test func `over the title, the beads and the footer the wheel does nothing`() {
    var model = Model.sample()
    model.type("i")
    let before = Screen.frame(of: model)
    for row in [0, 1, 2, 22, 23] {
      model.point(.wheelDown, at: Point(row: row, column: 20))
      model.point(.wheelUp, at: Point(row: row, column: 20))
    }
    #expect(Screen.frame(of: model) == before)
  }

  @Test func `a click outside of everything changes nothing`() {
    var model = Model.sample()
    let before = Screen.frame(of: model)
    for place in [(0, 0), (0, 79), (22, 5), (-1, -1), (24, 0), (0, 80), (9_999, 9_999)] {
      model.click(at: Point(row: place.0, column: place.1))
      #expect(Screen.frame(of: model) == before)
    }
  }

  @Test func `with Shift, and by other buttons, the pointer is the terminal's`() {
    var model = Model.sample()
    let before = Screen.frame(of: model)
    let place = model.place(of: "Sold out")
    for button in [Mouse.Button.middle, .right] {
      model.point(.press(button), at: place)
      model.point(.release(button), at: place)
    }
    _ = model.update(.terminal(.mouse(Mouse(.press(.left), at: place, .shift))))
    #expect(Screen.frame(of: model) == before)
  }

  @Test func `a small screen takes no click`() {
    var model = Model.sample(columns: 39, rows: 11)
    model.click(at: Point(row: 0, column: 0))
    model.point(.wheelDown, at: Point(row: 0, column: 0))
    #expect(model.day == .today)
  }

  @Test func `a click on a week of the side panel goes there`() {
    // Lower screens have no small month, whose weeks have names, too.
    var model = Model.sample(columns: 200, rows: 36)
    model.click("W05")
    #expect(model.day == .on("2026-01-27"))
  }

  @Test func `a click on a day of the small month goes there`() {
    var model = Model.sample(columns: 200, rows: 60)
    model.click("17  18  19")
    #expect(model.day == .on("2026-02-17"))
  }

  @Test func `a click picks a day of the month, and a double click opens its week`() {
    var model = Model.sample()
    model.type("M")
    model.click("12  ")
    #expect(model.monthDay == .on("2026-02-12"))
    model.doubleClick("25  ")
    #expect(model.day == .on("2026-02-25"))
    #expect(model.opened.isEmpty)
  }

  @Test func `a click selects an idea, and one beside the list the day that takes it`() {
    var model = Model.sample(columns: 120, rows: 40)
    model.type("I")
    model.click("Sold out")
    #expect(model.day == .on("2026-02-04"))
    #expect(model.selected?.title == "An idea for later")
    model.doubleClick("An idea for later")
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      return
    }
    #expect(form.post?.title == "An idea for later")
  }

  // MARK: - The footer

  @Test func `a click on a hint runs it, key by key where it names several`() {
    var model = Model.sample()
    model.click("balance")
    #expect(model.context == .balance)
    model.click("q back")
    #expect(model.context == .week)
    let move = model.place(of: "hjkl")
    model.click(at: Point(row: move.row, column: move.column + 3))
    #expect(model.day == .on("2026-02-04"))
    model.click(at: move)
    #expect(model.day == .today)
    model.click("move")
    #expect(model.day == .today)
  }

  @Test func `a hint acts where the button is let go, so that q leaves no report behind`() {
    var model = Model.sample(columns: 200)
    let quit = model.place(of: "q quit")
    #expect(model.point(.press(.left), at: quit) == [])
    #expect(model.point(.release(.left), at: quit) == [.quit])
    model.point(.press(.left), at: quit)
    #expect(model.point(.release(.left), at: Point(row: 10, column: 3)) == [])
    #expect(model.point(.release(.left), at: quit) == [])
  }

  @Test func `the choices of a first key are clicked, too`() {
    var model = Model.sample()
    model.click("i intention")
    #expect(model.keys.sequence == [Key("i")])
    model.click("b behind")
    #expect(model.selected?.intention == .behindTheScenes)
    model.click("i intention")
    model.click("Sold out")
    #expect(model.keys.isEmpty)
    #expect(model.selected?.intention == .connection)
  }

  @Test func `a click takes a message away and says no to a question`() {
    var model = Model.sample()
    model.asked = .undo
    model.notice = Notice("u again does it all the same", .error)
    model.click("Sold out")
    #expect(model.notice == nil)
    #expect(model.asked == nil)
  }

  // MARK: - Other views

  @Test func `a repair is picked by a click and done by a double click`() {
    var model = Model.sample(rows: 40)
    model.type("b")
    model.click(" 2. ")
    #expect(model.opened.last?.selection == 1)
    model.doubleClick(" 1. ")
    #expect(model.pickedRepair?.number == 1 || model.entry != .none || model.notice != nil)
    #expect(model.entry != .none || model.opened.last?.selection == nil)
  }

  @Test func `the wheel scrolls a view, not past its ends`() {
    var model = Model.sample()
    model.type("?")
    model.point(.wheelDown, at: Point(row: 5, column: 10))
    #expect(model.opened.last?.scroll == 3)
    model.point(.wheelUp, at: Point(row: 5, column: 10))
    model.point(.wheelUp, at: Point(row: 5, column: 10))
    #expect(model.opened.last?.scroll == 0)
    for _ in 0..<200 { model.point(.wheelDown, at: Point(row: 5, column: 10)) }
    #expect(Screen.frame(of: model).text.contains("undo inside the field"))
  }

  @Test func `a week in review is selected by a click and opened by a double click`() {
    var model = Model.sample()
    model.type("R")
    model.click("W05")
    #expect(model.reviewSpan?.selected == Week("2026-W05"))
    model.point(.wheelDown, at: Point(row: 5, column: 10))
    #expect(model.reviewSpan?.selected == Week("2026-W06"))
    model.doubleClick("W04")
    #expect(model.context == .week)
    #expect(model.week == Week("2026-W04"))
  }
}
