import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// The ends of the calendar, of sizes and of counts.
struct EdgeTests {
  @Test(arguments: Weekday.allCases, [Day.first, Day.last])
  func `the focus stays in the calendar`(start: Weekday, today: Day) {
    var settings = Settings.sample
    settings.weekStart = start
    var model = Model.sample(.sample([], settings: settings))
    _ = model.update(.clock(Clock(now: Clock.sample.now, today: today)))
    for key in [
      "t", "0", "$", "[", "]", "{", "}", "9 9 9 9 9 h", "9 9 9 9 9 l", "j", "k", "b", "q",
    ] {
      model.type(key)
      #expect(Day.first <= model.day && model.day <= Day.last, "\(start) \(key)")
      #expect(Screen.frame(of: model).size == model.size)
      #expect(!model.neededPages.isEmpty)
    }
  }

  @Test(arguments: [(1, 1), (0, 0), (3, 10_000), (10_000, 3), (40, 12), (170, 12), (5_000, 60)])
  func `every size has a screen`(columns: Int, rows: Int) {
    var post = Post.sample(title: String(repeating: "title ", count: 80))
    post.text = String(repeating: "word\r\n", count: 2_000)
    post.channels = (0..<3_000).map { "channel\($0)" }
    post.why = String(repeating: "why ", count: 500)
    var model = Model.sample(.sample([post]), columns: columns, rows: rows)
    for keys in [
      "l", "h", "e", "Tab Tab Tab", "^U x Esc Esc", "a x", "Esc Esc", "b", "G", "?", "G",
    ] {
      model.type(keys)
      #expect(Screen.frame(of: model).size == model.size)
    }
  }

  @Test func `where it is too small, q is offered only where it quits`() {
    var model = Model.sample(columns: 39, rows: 11)
    #expect(Screen.frame(of: model).text.contains("q quits"))
    model.type("a")
    model.typeText("words")
    #expect(!Screen.frame(of: model).text.contains("q quits"))
    #expect(Screen.frame(of: model).text.contains("typing is kept"))
  }
}
