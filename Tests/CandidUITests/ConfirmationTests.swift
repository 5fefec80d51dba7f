import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What asks before it acts.
struct ConfirmationTests {
  @Test func `nothing asks by itself`() {
    var model = Model.sample()
    #expect(model.type("q") == [.quit])
  }

  @Test func `quitting asks where one wants that, and the same key is the answer`() {
    var model = Model.sample()
    model.preferences.confirmations = [.quit]
    #expect(model.type("q") == [])
    #expect(model.notice == Notice("q again quits", .error))
    #expect(model.type("q") == [.quit])
  }

  @Test(arguments: ["l", "b", "z"]) func `any other key says no`(key: String) {
    var model = Model.sample()
    model.preferences.confirmations = [.quit]
    model.type("q \(key) Esc")
    #expect(model.type("q") == [])
    #expect(model.notice == Notice("q again quits", .error))
  }

  @Test func `removing one post does not ask where several would`() {
    var model = Model.sample()
    model.preferences.confirmations = [.removeSeveral]
    let title = model.selected?.title
    model.type("d")
    #expect(model.selected?.title != title)
  }
}
