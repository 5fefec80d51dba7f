import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// The form that makes a plan where there is none.
struct NewPlanTests {
  private func model(columns: Int = 80, rows: Int = 24) -> Model {
    var settings = Settings()
    settings.name = ""
    settings.timeZone = "Europe/Brussels"
    var model = Model.sample(Plan(settings: settings), columns: columns, rows: rows)
    model.offerNewPlan(in: "~/plan")
    _ = model.update(.zoneNames(["Europe/Brussels", "Europe/Lisbon"]))
    return model
  }

  private func form(_ model: Model) throws -> Form {
    guard case .form(let form) = model.entry else { throw FormMisfit("no form") }
    return form
  }

  @Test(arguments: [(80, 24), (200, 60), (50, 20), (40, 12)])
  func `it looks as recorded`(columns: Int, rows: Int) throws {
    try expectScreen(model(columns: columns, rows: rows), "new-plan-\(columns)x\(rows)")
  }

  @Test func `a plan is made of what was typed`() throws {
    var model = model()
    model.typeText("Quartz")
    let effects = model.type("^S")
    var settings = Settings()
    settings.name = "Quartz"
    settings.timeZone = "Europe/Brussels"
    #expect(effects == [.makePlan(NewPlan(in: "~/plan", settings, mayHaveNeighbours: false))])
    #expect(try form(model).isSubmitted)
    // No words of it are kept: there is no plan to keep them in.
    #expect(model.draft == nil)
  }

  @Test func `what is missing is said at its field`() throws {
    var model = model()
    #expect(model.type("Tab Tab Enter") == [])
    #expect(try form(model).field?.name == "name")
    #expect(try form(model).errors[1] == "the plan needs a name")
    model.typeText("Quartz")
    model.type("S-Tab ^U ^S")
    #expect(try form(model).errors[0] == "name the folder to make the plan in")
  }

  @Test func `q, Esc and the last button leave; in a field q is a letter`() throws {
    for keys in ["Tab Tab q", "Esc", "^C", "Tab Tab Right Right Enter"] {
      var model = model()
      #expect(model.type(keys) == [.quit], "\(keys)")
    }
    var model = model()
    model.type("q")
    #expect(try form(model).text(of: "name") == "q")
    #expect(model.type("Esc") == [])
    #expect(model.notice?.text == "Esc again drops the changes; ^S saves them")
    #expect(model.type("Esc") == [.quit])
  }

  @Test func `the second button opens the sample`() {
    var model = model()
    #expect(model.type("Tab Tab Right Enter") == [.openSample])
  }

  @Test func `the sample is opened over typed words only when asked twice`() {
    var model = model()
    model.typeText("Quartz")
    #expect(model.type("Tab Tab Right Enter") == [])
    #expect(model.notice?.text == "Enter again drops the changes; ^S saves them")
    #expect(model.type("Enter") == [.openSample])
  }

  @Test func `a question about the folder is answered by the same folder`() throws {
    var model = model()
    model.typeText("Quartz")
    model.type("^S")
    _ = model.update(.notMade("holds other files", isQuestion: true))
    #expect(try form(model).errors[0] == "holds other files; ^S again makes the plan beside them")
    #expect(try form(model).text(of: "name") == "Quartz")
    guard case .makePlan(let plan)? = model.type("^S").first else { throw FormMisfit("no plan") }
    #expect(plan.mayHaveNeighbours)
    _ = model.update(.notMade("no space left", isQuestion: false))
    guard case .makePlan(let again)? = model.type("^S").first else { throw FormMisfit("no plan") }
    #expect(!again.mayHaveNeighbours)
  }
}
