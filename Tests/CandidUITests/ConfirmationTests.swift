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

  @Test(arguments: ["l", "b", "z", "i Esc", "3", "3 Esc", "a", "g Esc"])
  func `any other key says no`(key: String) {
    var model = Model.sample()
    model.preferences.confirmations = [.quit]
    model.type("q \(key) Esc")
    #expect(model.type("q") == [])
    #expect(model.notice == Notice("q again quits", .error))
  }

  @Test func `removing several asks, and a click elsewhere says no`() {
    var model = Model.sample()
    model.preferences.confirmations = [.removeSeveral]
    model.type("l v j v d")
    #expect(model.targets.count == 2)
    #expect(model.notice == Notice("d again removes 2 posts", .error))
    model.click("Ten years")
    model.type("d")
    #expect(model.notice == Notice("d again removes 2 posts", .error))
    let count = model.plan.posts(in: model.week).count
    model.type("d")
    #expect(model.plan.posts(in: model.week).count == count - 2)
  }

  @Test func `a paste says no, too`() {
    var model = Model.sample()
    model.preferences.confirmations = [.quit]
    model.type("q")
    _ = model.update(.terminal(.paste("text")))
    #expect(model.type("q") == [])
  }

  @Test func `removing one post does not ask where several would`() {
    var model = Model.sample()
    model.preferences.confirmations = [.removeSeveral]
    let title = model.selected?.title
    model.type("d")
    #expect(model.selected?.title != title)
  }
}
