import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct FindScreenTests {
  @Test(arguments: [
    ("find-typing", "/ o u"), ("find", "/ o u Enter"), ("find-nothing", "/ x x x Enter"),
    ("filter-typing", "f * w"), ("filter", "f * p o l i s h e d Space @ i g Enter"),
    ("filter-find", "f * p o l i s h e d Enter / t Enter"),
  ])
  func `finding and filtering look as recorded`(name: String, keys: String) throws {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60), (50, 20)] {
      var model = Model.sample(columns: columns, rows: rows)
      model.type(keys)
      try expectScreen(model, "\(name)-\(columns)x\(rows)")
    }
    var model = Model.sample(characters: .ascii)
    model.type(keys)
    try expectScreen(model, "\(name)-ascii")
  }
}
