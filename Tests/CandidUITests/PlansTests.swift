import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// The view of the plans one can go to.
struct PlansTests {
  private static let plans = [
    NamedPlan(name: "studio", folder: "/plans/studio"),
    NamedPlan(name: "pottery", folder: "/plans/pottery"),
    NamedPlan(name: "old", folder: "/plans/old"),
  ]

  private func model(_ plans: [NamedPlan] = plans, columns: Int = 80, rows: Int = 24) -> Model {
    var model = Model.sample(columns: columns, rows: rows)
    model.preferences.plans = plans
    model.folder = "/plans/studio"
    return model
  }

  @Test func `P asks how each plan stands, with the open one picked`() {
    var model = model()
    #expect(model.type("P") == [.readPlans(["/plans/studio", "/plans/pottery", "/plans/old"])])
    #expect(model.pickedPlan?.name == "studio")
  }

  @Test func `an open plan without a name stands first`() {
    var model = model()
    model.folder = "/elsewhere/x"
    #expect(
      model.type("P")
        == [.readPlans(["/elsewhere/x", "/plans/studio", "/plans/pottery", "/plans/old"])]
    )
    #expect(Screen.frame(of: model).text.contains("x "))
  }

  @Test func `Enter asks for the picked plan, and on the open one goes back`() {
    var model = model()
    model.type("P")
    #expect(model.type("j Enter") == [.openPlan("/plans/pottery")])
    #expect(model.type("k Enter") == [])
    #expect(model.context == .week)
  }

  @Test func `the first and the last plan are a key away`() {
    var model = model()
    model.type("P G")
    #expect(model.pickedPlan?.name == "old")
    model.type("G g g")
    #expect(model.pickedPlan?.name == "studio")
    model.type("g g")
    #expect(model.pickedPlan?.name == "studio")
  }

  @Test(arguments: ["q", "Esc", "^C", "P"]) func `back is where one was`(key: String) {
    var model = model()
    model.type("l P \(key)")
    #expect(model.context == .week)
    #expect(model.day == model.clock.today.adding(1))
  }

  @Test func `what cannot be opened stays to be tried again`() {
    var model = model()
    model.type("P j")
    _ = model.update(.planRead("/plans/pottery", .unreadable("it is gone")))
    #expect(model.type("Enter") == [.openPlan("/plans/pottery")])
  }

  @Test(arguments: [(80, 24), (120, 40), (50, 20)])
  func `the plans are a row each`(columns: Int, rows: Int) throws {
    var model = model(columns: columns, rows: rows)
    model.type("P")
    let balance = model.balance
    _ = model.update(.planRead("/plans/studio", .read(title: "Studio Mira", balance)))
    _ = model.update(
      .planRead("/plans/old", .unreadable("/plans/old: no plan here; `candid init` makes one"))
    )
    try expectScreen(model, "plans-\(columns)x\(rows)")
  }

  @Test func `without names it says how to give them`() throws {
    var model = model([])
    model.type("P")
    try expectScreen(model, "plans-unnamed")
  }
}
