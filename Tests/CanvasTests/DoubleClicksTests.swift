import Testing

@testable import Canvas

struct DoubleClicksTests {
  private let start = ContinuousClock.now
  private let press = Mouse(.press(.left), at: Point(row: 1, column: 1))
  private let release = Mouse(.release(.left), at: Point(row: 1, column: 1))

  /// Which of the events are the second press of a pair.
  private func seconds(_ events: [(Mouse, milliseconds: Int)]) -> [Bool] {
    var clicks = DoubleClicks()
    return events.map { mouse, milliseconds in
      clicks.marked(mouse, at: start + .milliseconds(milliseconds)).isSecond
    }
  }

  @Test func `two presses on a cell within 400 ms are a double click`() {
    #expect(seconds([(press, 0), (release, 90), (press, 400)]) == [false, false, true])
    #expect(seconds([(press, 0), (release, 90), (press, 401)]) == [false, false, false])
  }

  @Test func `a third press begins anew`() {
    #expect(
      seconds([(press, 0), (press, 10), (press, 20), (press, 30)]) == [false, true, false, true]
    )
  }

  @Test func `presses elsewhere, by another button, or after a drag are single`() {
    let beside = Mouse(.press(.left), at: Point(row: 1, column: 2))
    let right = Mouse(.press(.right), at: Point(row: 1, column: 1))
    let drag = Mouse(.drag(.left), at: Point(row: 1, column: 1))
    for other in [beside, right, drag] {
      #expect(seconds([(press, 0), (other, 10), (press, 20)]) == [false, false, false])
    }
  }
}
