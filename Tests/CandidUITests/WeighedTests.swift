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

  @Test func `a form that was laid out is drawn as one that was not`() {
    var model = Model.sample(columns: 120, rows: 40)
    model.type("l e Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    let later = Clock(now: model.clock.now, today: Day.on("2026-02-09"))
    var settings = model.plan.settings
    settings.needs.append("Trust")
    let happenings: [Happening] = [
      .terminal(.key(Key("w"))), .terminal(.paste("two lines\nof words 日本 👩‍👩‍👧\n")),
      .terminal(.key(Key(.up))), .resized(Size(columns: 60, rows: 20)), .terminal(.key(Key("x"))),
      .clock(later), .settings(settings, readOnly: nil), .reread(model.plan.pages),
      .hardParts(model.hardParts.parts, obstacle: "cannot be read"), .terminal(.key(Key(.tab))),
    ]
    var kept = 0
    for happening in happenings {
      _ = model.update(happening)
      kept += model.weighed.form == nil ? 0 : 1
      var fresh = model
      fresh.weighed = Weighed()
      #expect(Screen.frame(of: fresh) == Screen.frame(of: model), "\(happening)")
    }
    #expect(kept >= 8)
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
