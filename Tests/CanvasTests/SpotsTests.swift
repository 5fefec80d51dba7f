import Testing

@testable import Canvas

struct SpotsTests {
  private let screen = Size(columns: 10, rows: 5)

  @Test func `what was marked last stands at a point`() {
    var frame = Frame(size: screen, keepsSpots: true)
    frame.mark(Rect(row: 0, column: 0, columns: 10, rows: 5), as: "day")
    frame.mark(Rect(row: 1, column: 2, columns: 3, rows: 2), as: "card")
    func meaning(_ row: Int, _ column: Int) -> String? {
      frame.spots?.spot(at: Point(row: row, column: column))?.meaning as? String
    }
    #expect(meaning(1, 2) == "card")
    #expect(meaning(2, 4) == "card")
    #expect(meaning(1, 5) == "day")
    #expect(meaning(3, 2) == "day")
    #expect(meaning(5, 0) == nil)
  }

  @Test func `what is cleared or covered stands for nothing`() {
    var frame = Frame(size: screen, keepsSpots: true)
    frame.mark(frame.bounds, as: "week")
    frame.clear(Rect(row: 0, column: 0, columns: 2, rows: 1))
    frame.cover(Rect(row: 1, column: 0, columns: 2, rows: 1))
    for row in [0, 1] {
      #expect(frame.spots?.spot(at: Point(row: row, column: 1)) == nil)
      #expect(frame.spots?.spot(at: Point(row: row, column: 2)) != nil)
    }
  }

  @Test func `frames that look alike are alike, whatever they stand for`() {
    var one = Frame(size: screen, keepsSpots: true)
    let other = Frame(size: screen)
    one.mark(one.bounds, as: "week")
    #expect(one.cells == other.cells)
    var same = Frame(size: screen, keepsSpots: true)
    same.mark(Rect(row: 0, column: 0, columns: 1, rows: 1), as: 3)
    #expect(one == same)
    #expect(one.hashValue == same.hashValue)
  }

  @Test func `a frame that is painted keeps none, and makes none`() {
    var frame = Frame(size: screen)
    var made = 0
    func meaning() -> Int {
      made += 1
      return made
    }
    frame.mark(frame.bounds, as: meaning())
    frame.cover(frame.bounds)
    #expect(made == 0)
    #expect(frame.spots == nil)
  }
}
