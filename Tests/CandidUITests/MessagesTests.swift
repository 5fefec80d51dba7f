import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What the message line said, read again.
struct MessagesTests {
  private func lines(_ model: Model) -> [String] {
    Screen.frame(of: model).text.split(separator: "\n").map(String.init)
  }

  @Test func `what was said can be read again, the latest last, with its time`() throws {
    var model = Model.sample()
    model.type("l i e z")
    _ = model.update(.clock(Clock(now: Instant(seconds: 1_770_105_720), today: .today)))
    model.type("g m")
    #expect(
      lines(model)[2...3] == [
        " 08:00    Tagged education.  u undoes",
        " 08:00  ! z does nothing here; ? shows the keys",
      ]
    )
    try expectScreen(model, "messages-80x24")
    model.type("q")
    #expect(model.context == .week)
  }

  @Test func `where nothing was said, the view says so`() {
    var model = Model.sample()
    model.type("g m")
    #expect(lines(model)[2] == " Nothing was said yet.")
  }

  @Test func `a message of another day stands under its date`() {
    var model = Model.sample()
    model.type("z")
    let tomorrow = Instant(seconds: Clock.sample.now.seconds + 86_400)
    _ = model.update(.clock(Clock(now: tomorrow, today: .today.adding(1))))
    model.type("Z g m")
    #expect(
      lines(model)[2...5] == [
        " Tue 3 Feb", " 08:00  ! z does nothing here; ? shows the keys",
        " Wed 4 Feb", " 08:00  ! Z does nothing here; ? shows the keys",
      ]
    )
  }

  @Test func `the same once more stands there once, with the later time`() {
    var log = MessageLog()
    for second in [0, 1, 2] { log.append(Notice("waiting"), at: Instant(seconds: second)) }
    log.append(Notice("waiting", .error), at: Instant(seconds: 3))
    #expect(log.messages.map(\.at.seconds) == [2, 3])
  }

  @Test(arguments: [(500, "0"), (501, "1")])
  func `the 500 latest messages are kept`(count: Int, first: String) {
    var log = MessageLog()
    for number in 0..<count { log.append(Notice("\(number)"), at: Instant(seconds: number)) }
    #expect(log.messages.count == 500)
    #expect(log.messages.first?.notice.text == first)
  }

  @Test func `the view opens at its end and scrolls`() {
    var model = Model.sample()
    for number in 0..<30 { model.notice = Notice("message \(number)") }
    model.type("g m")
    #expect(lines(model).contains { $0.contains("message 29") })
    #expect(!lines(model).contains { $0.hasSuffix("message 9") })
    model.type("g g")
    #expect(lines(model)[2].hasSuffix("message 0"))
  }

  @Test func `an error stays on the message line until the next key`() {
    var model = Model.sample()
    model.type("z")
    _ = model.update(.rested)
    _ = model.update(.resized(Size(columns: 100, rows: 30)))
    #expect(model.notice?.text == "z does nothing here; ? shows the keys")
    model.type("l")
    #expect(model.notice == nil)
  }

  @Test func `no word of the private log is among the messages`() {
    var model = Model.sample()
    model.type("p a")
    model.typeText("Cried in the car")
    model.type("Enter j d q")
    model.type("g m")
    #expect(lines(model).contains { $0.contains("Noted a hard part") })
    #expect(lines(model).contains { $0.contains("Removed a hard part") })
    #expect(!model.messages.messages.contains { $0.notice.text.contains("Cried") })
  }

  @Test func `a hostile message is drawn as signs`() {
    var model = Model.sample()
    model.notice = Notice("a\u{1B}[2Jb", .error)
    model.type("g m")
    #expect(!Screen.frame(of: model).text.contains("\u{1B}"))
  }
}
