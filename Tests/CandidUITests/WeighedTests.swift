import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct WeighedTests {
  @Test func `what is kept for the frames is what would be worked out anew`() {
    var model = Model.sample(columns: 200, rows: 60)
    for keys in [
      "l", "i b", "s h", "b", "j", "j", "Enter", "u", "Esc", "]", "a x Enter", "b", "[", "Tab",
      "Esc", "d", "o", "R", "Esc", "e Tab ^U w 7 ^S",
    ] {
      model.type(keys)
      var fresh = model
      fresh.weighed = Weighed()
      #expect(fresh.balance == model.balance, "\(keys)")
      #expect(fresh.repairs.map(\.summary) == model.repairs.map(\.summary), "\(keys)")
      #expect(Screen.frame(of: fresh) == Screen.frame(of: model), "\(keys)")
    }
  }

  @Test func `another day has other repairs`() {
    var model = Model.sample()
    model.type("b")
    let before = model.repairs.count
    // The week is over then: no more can be planned for it.
    let later = Day.on("2026-02-09")
    _ = model.update(.clock(Clock(now: model.clock.now, today: later)))
    #expect(model.repairs.count < before)
  }
}
