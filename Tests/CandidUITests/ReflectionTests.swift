import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Looking back on a posted post, on the screen.
struct ReflectionTests {
  /// A model whose selected post is posted.
  private func model(columns: Int = 80, rows: Int = 24) throws -> (model: Model, id: PostID) {
    var model = Model.sample(columns: columns, rows: rows)
    let id = try #require(model.selected?.id)
    if model.selected?.stage == .draft { model.type("x") }
    model.type("x")
    #expect(model.selected?.stage == .posted)
    return (model, id)
  }

  private func screen(_ model: Model) -> String { Screen.frame(of: model).text }

  @Test func `a post that is not posted says so`() throws {
    var model = Model.sample()
    let stage = try #require(model.selected?.stage)
    model.type("w")
    #expect(model.entry == .none)
    #expect(model.notice?.text == "this one is \(stage), and not posted yet; x sets the stage")
    model.type("] w")
    #expect(model.notice?.text == "no post on this day; a adds one")
  }

  @Test func `what came of it is typed, saved and shown with the post`() throws {
    var (model, id) = try model()
    model.type("w")
    #expect(screen(model).contains("How many conversations did it start?"))
    model.type("1 2 Tab")
    model.typeText("Two people wrote")
    model.type("^S")
    let reflection = try #require(model.plan.post(id)?.reflection)
    #expect(reflection.conversations == 12)
    #expect(reflection.words == "Two people wrote")
    #expect(model.notice?.text.hasPrefix("Looked back on “") == true)
    #expect(screen(model).contains("12 conversations started · afterwards: Two people wrote"))
  }

  @Test func `a number that is none stands at the field, and nothing is saved`() throws {
    var (model, id) = try model()
    model.type("w")
    model.typeText("many")
    model.type("Tab")
    model.typeText("Fine")
    model.type("^S")
    #expect(screen(model).contains("write a whole number from 0 to 1000000, or nothing"))
    #expect(model.plan.post(id)?.reflection.isEmpty == true)
    model.type("^U 0 ^S")
    #expect(model.plan.post(id)?.reflection.conversations == 0)
    #expect(model.plan.post(id)?.reflection.words == "Fine")
    #expect(screen(model).contains("0 conversations started"))
  }

  @Test func `both can be emptied`() throws {
    var (model, id) = try model()
    model.type("w 3 Tab a ^S w ^U Tab ^U ^S")
    #expect(model.plan.post(id)?.reflection == Reflection())
  }

  @Test func `a draft of it opens its own form again`() throws {
    var (model, id) = try model()
    model.type("w 3 Tab")
    model.typeText("Half a thou")
    let draft = try #require(model.draft)
    let post = try #require(model.plan.post(id))
    model.type("Esc Esc")
    _ = model.update(.draftOpened(draft, post: post))
    guard case .form(let form) = model.entry else { throw FormMisfit("no form") }
    #expect(form.kind == .reflection)
    #expect(form.text(of: "conversations") == "3")
    #expect(form.text(of: "afterwards") == "Half a thou")
  }

  @Test func `the side panel has the words whole`() throws {
    var (model, _) = try model(columns: 180, rows: 40)
    model.type("w Tab")
    model.typeText(
      "Two people wrote about the kiln, and one of them wants to come and see it fired"
    )
    model.type("^S")
    #expect(screen(model).contains("wants to come and see it"))
    #expect(screen(model).contains("fired"))
  }
}
