import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct AgendaTests {
  @Test(arguments: [(40, 12), (50, 14), (69, 12), (60, 20)])
  func `no day that has posts looks empty, however far the list is scrolled`(
    columns: Int,
    rows: Int
  ) {
    var model = Model.sample(columns: columns, rows: rows)
    for key in Array(repeating: "l", count: 6) + Array(repeating: "h", count: 6) {
      let lines = Screen.frame(of: model).text.split(separator: "\n").map(String.init)
      let heads = lines.indices.compactMap { row in
        model.days.first { lines[row].contains(Wording.day($0)) }.map { (row, $0) }
      }
      #expect(!heads.isEmpty)
      for (row, day) in heads where heads.contains(where: { $0.0 == row + 1 }) {
        #expect(model.items(on: day).isEmpty, "\(day) in \(lines)")
      }
      model.type(key)
    }
  }
}
