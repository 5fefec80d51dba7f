import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Keys, pastes and sizes at random: whatever comes, the screen stays whole.
struct RandomKeysTests {
  private static let words = [
    "h", "j", "k", "l", "H", "J", "K", "L", "[", "]", "{", "}", "t", "g", "d", "0", "$", "G", "a",
    "A", "e", "i", "c", "b", "-", "s", "p", "w", "n", "o", "x", "X", "S", "m", "D", "u", "^R", "?",
    "q", "Esc", "Enter", "Tab", "S-Tab", "^S", "Backspace", "^U", "^W", "Up", "Down", "PgUp",
    "PgDn", "Home", "End", "3", "7", "^_", "Del", "#", "@", ":", "Space", "é", "日", "^L",
    "/", "N", "f", "/", "draft", "v", "M", "R", "I", "P", "W", "y", "U", "E", "F4", "^O",
  ]

  @Test(arguments: 0..<4)
  func `the selection is always on the screen`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var model = Model.sample(.crowded)
    for step in 0..<1_500 {
      let comment = Comment(rawValue: "seed \(seed), step \(step)")
      move(&model, &random)
      let frame = Screen.frame(of: model)
      #expect(frame.size == model.size, comment)
      guard WeekLayout(model.size).kind != .tooSmall, model.opened.isEmpty else { continue }
      guard let cursor = frame.cursor else {
        Issue.record("\(comment): no cursor on\n\(frame.text)")
        continue
      }
      #expect(frame.bounds.contains(cursor), comment)
      if model.entry == .none {
        #expect(frame[cursor.row, cursor.column].style.isReversed, comment)
        #expect(model.dayPosts.isEmpty || model.selected != nil, comment)
      }
    }
  }

  private func move(_ model: inout Model, _ random: inout SplitMix64) {
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      let columns = Int.random(in: 1...210, using: &random)
      let rows = Int.random(in: 1...60, using: &random)
      _ = model.update(.resized(Size(columns: columns, rows: rows)))
    case 1:
      _ = model.update(.terminal(.paste("dddq\r\u{1B}[31m 日本\n🍵")))
    case 2...5:
      let actions: [Mouse.Action] = [
        .press(.left), .drag(.left), .release(.left), .wheelUp, .wheelDown,
      ]
      let row = Int.random(in: 0..<model.size.rows, using: &random)
      let column = Int.random(in: 0..<model.size.columns, using: &random)
      var mouse = Mouse(
        actions.randomElement(using: &random) ?? .wheelUp,
        at: Point(row: row, column: column)
      )
      mouse.isSecond = Bool.random(using: &random)
      _ = model.perform(model.update(.terminal(.mouse(mouse))))
    default:
      model.type(Self.words.randomElement(using: &random) ?? "l")
    }
  }
}

extension Plan {
  /// Forty posts in the week, twelve of them on one day.
  fileprivate static var crowded: Plan {
    var random = SplitMix64(seed: 5)
    let posts = (0..<40).map { place in
      var post = Post(id: PostID(using: &random), title: "Post 日本 number \(place)")
      let day = place < 12 ? Day.today : Day.today.adding(Int.random(in: -1...5, using: &random))
      post.when = When(day, at: Time(minutes: place * 30))
      return post
    }
    return .sample(posts)
  }
}
