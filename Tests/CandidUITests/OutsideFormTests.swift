import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// A form that is open while others change the plan.
struct OutsideFormTests {
  @Test func `an open form shows what others wrote in what was not touched`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("e")
    model.typeText(" indeed")
    _ = model.update(.reread(model.moving(post, to: .day(.on("2026-02-06")))))
    guard case .form(let form) = model.entry else { throw NoForm() }
    #expect(form.text(of: "title") == post.title + " indeed")
    #expect(form.text(of: "date") == "2026-02-06")
    model.type("^S")
    #expect(model.post(post.id)?.title == post.title + " indeed")
    #expect(model.post(post.id)?.day == .on("2026-02-06"))
  }

  @Test func `an open form keeps what it knew where others wrote what is being typed`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    var theirs = post
    theirs.title = "Theirs"
    model.type("e")
    model.typeText(" indeed")
    _ = model.update(.reread(model.moving(theirs, to: post.when)))
    guard case .form(let form) = model.entry else { throw NoForm() }
    #expect(form.text(of: "title") == post.title + " indeed")
    #expect(form.post == post)
  }

  @Test func `what others write moves no cursor and takes no undo away`() throws {
    var model = Model.sample()
    var post = try #require(model.selected)
    model.type("e ^A")
    post.why = "theirs"
    _ = model.update(.reread(model.moving(post, to: post.when)))
    model.typeText("X")
    #expect(try form(model).text(of: "title") == "X" + post.title)
    // Words that were cleared again are no change, and can be had back.
    model.type("^_ ^K")
    model.type("^_")
    let title = try form(model).text(of: "title")
    post.need = "theirs"
    _ = model.update(.reread(model.moving(post, to: post.when)))
    model.type("^E")
    model.typeText("Y")
    #expect(try form(model).text(of: "title") == title + "Y")
    #expect(try form(model).text(of: "need") == "theirs")
    #expect(try form(model).text(of: "why") == "theirs")
  }

  @Test func `what others write in a field is one step of its undo`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    var theirs = post
    theirs.title = "Theirs"
    model.type("e")
    _ = model.update(.reread(model.moving(theirs, to: post.when)))
    #expect(try form(model).text(of: "title") == "Theirs")
    #expect(try !form(model).isChanged)
    model.type("^_")
    #expect(try form(model).text(of: "title") == post.title)
  }

  @Test func `channels in another order than the plan's are no change`() throws {
    var post = Post.sample("1", on: "2026-02-03")
    post.channels = Settings.sample.channels.map(\.id).reversed()
    var model = Model.sample(.sample([post]))
    model.type("e")
    post.why = "theirs"
    _ = model.update(.reread(Plan.sample([post]).pages))
    #expect(try !form(model).isChanged)
    #expect(try form(model).post == post)
  }

  @Test func `a form that waits below the help follows, too`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("e F1")
    _ = model.update(.reread(model.moving(post, to: .day(.on("2026-02-06")))))
    model.type("q")
    #expect(try form(model).text(of: "date") == "2026-02-06")
  }

  @Test func `a form that is being saved stays as it was sent`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("e")
    model.typeText(" indeed")
    _ = model.update(.terminal(.key(Key("s", .control))))
    _ = model.update(.reread(model.moving(post, to: .day(.on("2026-02-06")))))
    #expect(try form(model).isSubmitted)
    #expect(try form(model).post == post)
  }

  @Test func `the settings form shows what others set`() throws {
    var model = Model.sample()
    model.type("g s")
    model.typeText("X")
    var theirs = model.plan.settings
    theirs.mission = "theirs"
    _ = model.update(.settings(theirs, readOnly: nil))
    #expect(try form(model).text(of: "mission") == "theirs")
    #expect(try form(model).text(of: "name") == model.plan.settings.name + "X")
  }

  @Test func `a form whose removed post is back saves as before`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("e")
    model.typeText(" indeed")
    _ = model.update(.terminal(.key(Key("s", .control))))
    let back = model.moving(post, to: post.when)
    _ = model.update(.reread(model.moving(post, to: nil)))
    _ = model.update(.postGone(.typed, post.id, "gone"))
    #expect(try form(model).isNew)
    _ = model.update(.reread(back))
    #expect(try !form(model).isNew)
    model.type("^S")
    #expect(model.post(post.id)?.title == post.title + " indeed")
  }

  private func form(_ model: Model) throws -> Form {
    guard case .form(let form) = model.entry else { throw NoForm() }
    return form
  }

  private struct NoForm: Error {}
}
