import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Words being typed: what of them is kept, and how they come back.
struct DraftTests {
  private let at = Instant(seconds: 1_770_102_180)

  private func kept(_ draft: Draft, name: String = "a.json") -> KeptDraft {
    KeptDraft(name: name, draft: draft, at: at)
  }

  private func line(_ words: String, on day: Day = .on("2026-02-06")) -> Draft {
    Draft(.post(on: day), words: [Draft.line: words])
  }

  /// A model in which a form with typed words is open, and its draft.
  private func typed() throws -> (model: Model, draft: Draft) {
    var model = Model.sample()
    model.type("e End")
    model.typeText("!")
    model.type("Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    model.typeText("One")
    model.type("Enter")
    model.typeText("two")
    return (model, try #require(model.draft))
  }

  @Test func `nothing typed is no draft`() {
    var model = Model.sample()
    #expect(model.draft == nil)
    for keys in ["a", "Esc e", "Esc m f r i", "Esc g d f r i"] {
      model.type(keys)
      #expect(model.draft == nil, "\(keys)")
    }
  }

  @Test func `a line is a draft until it is saved or given up`() {
    var model = Model.sample()
    model.type("l a")
    model.typeText("9:30 Fi")
    #expect(model.draft == line("9:30 Fi", on: .on("2026-02-04")))
    model.type("Enter")
    #expect(model.draft == nil)
    model.type("A")
    model.typeText("Later")
    #expect(model.draft == Draft(.idea, words: [Draft.line: "Later"]))
    model.type("Esc")
    #expect(model.draft != nil)
    model.type("Esc")
    #expect(model.draft == nil)
  }

  @Test func `a form that was given up comes back as it was, once`() throws {
    var (model, draft) = try typed()
    model.type("Esc Esc")
    #expect(model.draft == nil)
    #expect(model.notice?.text == "dropped what you typed; U brings it back")
    model.type("] U")
    #expect(model.draft == draft)
    model.type("^S")
    #expect(model.selected?.title == "What a bad firing costs!")
    #expect(model.selected?.text == "One\ntwo")
    model.type("U")
    #expect(model.notice?.text == "no edit was overwritten by another program")
  }

  @Test func `a line that was given up comes back on its day`() {
    var model = Model.sample()
    model.type("l a")
    model.typeText("9:30 Firing")
    model.type("Esc Esc h")
    let plan = model.plan
    model.type("U")
    #expect(model.draft == line("9:30 Firing", on: .on("2026-02-04")))
    model.type("Esc Esc")
    #expect(model.plan == plan)
    #expect(model.notice?.text == "dropped what you typed; U brings it back")
  }

  @Test func `what was given up in another view is told to come back in the week`() {
    var model = Model.sample()
    model.type("I A")
    model.typeText("Later")
    model.type("Esc Esc")
    #expect(model.notice?.text == "dropped what you typed; U brings it back")
    model.type("U Esc Esc W p a")
    model.typeText("It was late")
    model.type("Esc Esc")
    #expect(model.notice?.text == "dropped what you typed; in the week, U brings it back")
    model.type("W U")
    #expect(model.draft == Draft(.hardPart, words: [Draft.line: "It was late"]))
  }

  @Test func `a form is a draft with every field, also while it waits to be saved`() throws {
    var (model, draft) = try typed()
    let post = try #require(model.selected)
    #expect(draft.subject == .edit(post))
    #expect(
      draft.words == [
        "title": "What a bad firing costs!", "date": "2026-02-03", "time": "12:15",
        "channels": "li", "intention": "education", "story": "whole", "offer": "", "why": "",
        "need": "", "text": "One\ntwo", "sources": "", "pictures": "", "credits": "", "notes": "",
        "repeats": "", "fold": "", "stage": "ready", "zone": "",
      ]
    )
    _ = model.update(.terminal(.key(Key("s", .control))))
    #expect(model.draft == draft)
  }

  @Test func `a zone that a draft changed is known though another field has the keys`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    let words = ["zone": "America/New_York", "repeats": "week"]
    _ = model.perform(model.update(.draftOpened(Draft(.edit(post), words: words), post: post)))
    guard case .form(let form) = model.entry else { throw FormMisfit("no form is open") }
    #expect(form.field?.name == "repeats")
    model.type("^S")
    #expect(model.post(post.id)?.zone == "America/New_York")
  }

  @Test func `a draft is offered in a line, and Enter opens it`() throws {
    var model = Model.sample()
    let effects = model.update(.drafts([kept(line("9:30 Fi"))]))
    #expect(effects.isEmpty)
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("A draft of 07:03 is kept: “9:30 Fi”"))
    #expect(screen.contains("Enter open  d drop  Esc keep for later"))
    #expect(model.update(.terminal(.key(Key(.enter)))) == [.openDraft("a.json")])
    _ = model.update(.draftOpened(line("9:30 Fi"), post: nil))
    #expect(model.day == .on("2026-02-06"))
    #expect(model.draft == line("9:30 Fi"))
    model.typeText("ring")
    model.type("Enter")
    #expect(model.selected?.title == "Firing")
  }

  @Test func `an older draft says its day, and others are counted`() {
    var model = Model.sample()
    model.zones["UTC"] = .utc
    let old = KeptDraft(name: "a", draft: line("x"), at: Instant(seconds: at.seconds - 86_400))
    _ = model.update(.drafts([old, kept(line("y")), kept(line("z"))]))
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("A draft of Mon 2 Feb 07:03 is kept (2 more after it): “x”"))
  }

  @Test func `d asks once, then drops, and offers the next`() {
    var model = Model.sample()
    _ = model.update(.drafts([kept(line("one")), kept(line("two"), name: "b.json")]))
    #expect(model.update(.terminal(.key(Key("d")))).isEmpty)
    #expect(model.notice == Notice("d again drops “one” for good; Esc keeps it", .error))
    #expect(model.update(.terminal(.key(Key("d")))) == [.dropDraft("a.json")])
    #expect(Screen.frame(of: model).text.contains("“two”"))
    let before = model.plan
    model.type("Esc")
    #expect(model.entry == .none)
    #expect(model.notice == Notice("1 draft kept for the next start"))
    #expect(model.plan == before)
  }

  @Test func `any other key keeps the draft and acts as ever`() {
    var model = Model.sample()
    _ = model.update(.drafts([kept(line("one"))]))
    model.type("l")
    #expect(model.entry == .none)
    #expect(model.day == .on("2026-02-04"))
  }

  @Test func `a plan that takes no changes offers none`() {
    var model = Model.sample()
    model.readOnly = "read-only"
    _ = model.update(.drafts([kept(line("one"))]))
    #expect(model.entry == .none)
  }

  @Test func `a draft that another candid took is not opened twice`() {
    var model = Model.sample()
    _ = model.update(.drafts([kept(line("one"))]))
    model.type("Enter")
    _ = model.update(.draftTaken)
    #expect(model.entry == .none)
    #expect(model.notice?.text == "this draft is open in another candid by now")
  }

  @Test func `a form comes back as it was typed`() throws {
    let (typed, draft) = try typed()
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("}")
    _ = model.update(.drafts([kept(draft)]))
    _ = model.update(.draftOpened(draft, post: post))
    #expect(model.draft == draft)
    #expect(model.day == post.day)
    #expect(model.notice == nil)
    guard case .form(let form) = model.entry, case .form(let before) = typed.entry else {
      Issue.record("no form")
      return
    }
    #expect(form.focus == before.focus)
    model.type("^S")
    #expect(model.plan.post(post.id)?.text == "One\ntwo")
    #expect(model.plan.post(post.id)?.title == "What a bad firing costs!")
  }

  @Test func `what others changed meanwhile stays where nothing was typed`() throws {
    let (_, draft) = try typed()
    var model = Model.sample()
    let id = try #require(model.selected?.id)
    _ = try model.plan.apply(
      Change("", [.edit(id, [.title("Theirs"), .when(.day(.on("2026-02-05")))])])
    )
    _ = model.update(.draftOpened(draft, post: model.plan.post(id)))
    #expect(
      model.notice
        == Notice(
          "the post was changed since: its title is “Theirs” now; ^S writes over it",
          .error
        )
    )
    #expect(model.draft?.words["title"] == "What a bad firing costs!")
    #expect(model.draft?.words["date"] == "2026-02-05")
    #expect(model.draft?.words["time"] == "")
    #expect(model.day == .on("2026-02-05"))
    model.type("^S")
    #expect(model.plan.post(id)?.when == .day(.on("2026-02-05")))
    #expect(model.plan.post(id)?.title == "What a bad firing costs!")
  }

  @Test func `a draft of a post that is gone adds it anew`() throws {
    let (_, draft) = try typed()
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("d")
    _ = model.update(.draftOpened(draft, post: nil))
    #expect(model.notice == Notice("the post is gone from the plan; ^S adds it anew"))
    #expect(Screen.frame(of: model).text.contains(" Add post "))
    model.type("^S")
    let added = try #require(model.plan.post(post.id))
    #expect(added.text == "One\ntwo")
    #expect(added.channels == post.channels)
    #expect(added.story == post.story)
  }

  @Test func `a draft that says nothing new is put away`() throws {
    let (_, draft) = try typed()
    var model = Model.sample()
    var post = try #require(model.selected)
    post.title += "!"
    post.text = "One\ntwo"
    _ = model.update(.draftOpened(draft, post: post))
    #expect(model.entry == .none)
    #expect(model.draft == nil)
    #expect(
      model.notice == Notice("the draft says what the post says already; it is put away")
    )
  }
}
