import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct FindScreenTests {
  @Test(arguments: [
    ("find-typing", "/ o u", "2 of 5", "ou"), ("find", "/ o u Enter", "/ou n N go on", "ou"),
    ("find-nothing", "/ x x x Enter", "no post has", nil),
    ("filter-typing", "f * w", "Filter: *w", nil),
    (
      "filter", "f * p o l i s h e d Space @ i g Enter", "filter: polished, Instagram; hides 5", nil
    ),
    ("filter-find", "f * p o l i s h e d Enter / t Enter", "filter: polished; hides 3", "t"),
  ])
  func `finding and filtering look as recorded, say so and mark what is found`(
    name: String,
    keys: String,
    says: String,
    marked: String?
  ) throws {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60), (50, 20)] {
      var model = Model.sample(columns: columns, rows: rows)
      model.type(keys)
      try expectScreen(model, "\(name)-\(columns)x\(rows)")
      let frame = Screen.frame(of: model)
      #expect(frame.text.contains(says), "\(columns)x\(rows)")
      #expect(Set(self.marked(in: frame)) == Set([marked].compactMap(\.self)), "\(columns)x\(rows)")
    }
    var model = Model.sample(characters: .ascii)
    model.type(keys)
    try expectScreen(model, "\(name)-ascii")
    #expect(Screen.frame(of: model).text.utf8.allSatisfy { $0 < 0x80 })
  }

  /// The words under the rows of signs that are bold and underlined, but for the heads of days.
  private func marked(in frame: Frame) -> [String] {
    (5..<frame.size.rows).flatMap { row in
      let cells = (0..<frame.size.columns).map { frame[row, $0] }
      let runs = cells.split { !($0.style.isBold && $0.style.isUnderlined) }
      return runs.map { $0.map(\.text).joined().lowercased() }.filter { !$0.contains(" ") }
    }
  }
}
