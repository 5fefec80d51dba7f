import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// A person's hand on the mouse; a place is named by the words that stand there.
extension Model {
  /// Where words stand on the screen; `number` counts their places from the top, from 0.
  func place(of words: String, _ number: Int = 0) -> Point {
    let frame = Screen.frame(of: self)
    var places: [Point] = []
    for row in 0..<frame.size.rows {
      // A wide character takes two columns of one text.
      let cells = (0..<frame.size.columns).map { frame[row, $0].text }
      for column in cells.indices where cells[column...].joined().hasPrefix(words) {
        if !cells[column].isEmpty { places.append(Point(row: row, column: column)) }
      }
    }
    guard places.indices.contains(number) else {
      Issue.record("no “\(words)” on\n\(frame.text)")
      return Point(row: -1, column: -1)
    }
    return places[number]
  }

  @discardableResult
  mutating func point(_ action: Mouse.Action, at point: Point, isSecond: Bool = false) -> [Effect] {
    var mouse = Mouse(action, at: point)
    mouse.isSecond = isSecond
    return perform(update(.terminal(.mouse(mouse))))
  }

  @discardableResult
  mutating func click(_ words: String, _ number: Int = 0) -> [Effect] {
    click(at: place(of: words, number))
  }

  @discardableResult
  mutating func click(at place: Point, isSecond: Bool = false) -> [Effect] {
    point(.press(.left), at: place, isSecond: isSecond) + point(.release(.left), at: place)
  }

  mutating func doubleClick(_ words: String, _ number: Int = 0) {
    let place = place(of: words, number)
    click(at: place)
    click(at: place, isSecond: true)
  }

  /// Takes what stands at a place to another, and holds it there.
  mutating func hold(_ words: String, over target: Point) {
    let place = place(of: words)
    point(.press(.left), at: place)
    point(.drag(.left), at: Point(row: place.row, column: place.column + 1))
    point(.drag(.left), at: target)
  }

  @discardableResult
  mutating func drop(_ words: String, on target: Point) -> [Effect] {
    hold(words, over: target)
    return point(.release(.left), at: target)
  }
}
