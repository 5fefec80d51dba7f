import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What other programs do to the plan while a screen shows it.
struct ElsewhereTests {
  private func save(_ effects: [Effect]) throws -> (change: Change, purpose: Purpose) {
    for case .save(let change, let purpose, _) in effects { return (change, purpose) }
    throw NothingSaved()
  }

  private struct NothingSaved: Error {}

  private func saved(
    _ effects: [Effect],
    on disk: Plan
  ) throws -> Happening {
    let (change, purpose) = try save(effects)
    var plan = disk
    _ = try plan.apply(change)
    let posts = change.posts.compactMap { plan.post($0) ?? disk.post($0) }
    return .saved(change, purpose, posts: posts, pages: plan.pages)
  }

  @Test func `the selection stays on its post when others come before it`() throws {
    var model = Model.sample()
    let selected = try #require(model.selected)
    var posts = model.plan.posts(in: model.week)
    posts.append(.sample("z", title: "Earlier", on: "2026-02-03", at: "07:00"))
    _ = model.update(.read(Plan.sample(posts).pages))
    #expect(model.dayPosts.count == 2)
    #expect(model.selected?.id == selected.id)
  }

  @Test func `a late save leaves the selection where it went meanwhile`() throws {
    let other = Post.sample("z", title: "Later", on: "2026-02-03", at: "20:00")
    var model = Model.sample(.sample([.sample("1"), other]))
    let effects = model.update(.terminal(.key(Key("x"))))
    _ = model.update(.waiting("waiting"))
    model.type("j")
    _ = model.update(try saved(effects, on: model.plan))
    #expect(model.selected?.id == other.id)
  }

  @Test func `a post that went elsewhere is seen only where it is now`() {
    let gone = Post.sample("1", on: "2026-02-03")
    var model = Model.sample(.sample([gone]))
    var moved = gone
    moved.when = .day(.on("2026-03-05"))
    model.type("} ]")
    _ = model.update(.read(Plan.sample([moved]).pages))
    #expect(model.plan.post(gone.id)?.day == moved.day)
  }

  @Test func `a refused verb leaves a submitted line alone`() throws {
    var model = Model.sample()
    let verb = try save(model.update(.terminal(.key(Key("x")))))
    _ = model.update(.waiting("waiting"))
    model.type("a")
    model.typeText("words")
    _ = model.update(.terminal(.key(Key(.enter))))
    _ = model.update(.refused(verb.purpose, "busy"))
    #expect(model.entry.isSubmitted)
    #expect(model.update(.terminal(.key(Key(.enter)))).isEmpty)
    #expect(model.update(.terminal(.key(Key("l", .control)))) == [.redraw])
    _ = model.update(.waiting("waiting"))
    #expect(model.notice?.text == "waiting; Esc gives back what you typed")
    #expect(model.update(.terminal(.key(Key(.escape)))) == [.withdraw])
  }

  @Test(arguments: ["u", "^R"])
  func `nothing is taken back while a change waits`(key: String) throws {
    var model = Model.sample()
    model.type("x i c u")
    let effects = model.update(.terminal(.key(Key("S"))))
    #expect(effects.count == 1)
    _ = model.update(.waiting("waiting"))
    #expect(model.update(.terminal(.key(KeyName.key(key) ?? Key("u")))).isEmpty)
    #expect(model.notice?.text == "a change still waits to be saved; this comes after it")
  }

  /// The selected post as others made it, and what is asked of a change that saw it as it was.
  private func theirs(_ model: Model, _ edits: Edit...) throws -> (plan: Plan, post: Post) {
    let id = try #require(model.selected?.id)
    var plan = model.plan
    _ = try plan.apply(Change("", [.edit(id, edits + [.edited(Instant(seconds: 5))])]))
    return (plan, try #require(plan.post(id)))
  }

  @Test func `a change carries what was seen`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    #expect(try save(model.update(.terminal(.key(Key("x"))))).change.seen == [post])
    model.type("e End")
    model.typeText("!")
    _ = model.update(.reread(try theirs(model, .title("Theirs")).plan.pages))
    let typed = try save(model.update(.terminal(.key(Key("s", .control)))))
    #expect(typed.change.seen == [post])
  }

  @Test func `a form asks before it goes over others' words, keeps its own, and ^S again does it`()
    throws
  {
    var model = Model.sample()
    let theirs = try theirs(model, .title("Theirs"))
    model.type("e End")
    model.typeText("!")
    let purpose = try save(model.update(.terminal(.key(Key("s", .control))))).purpose
    let unseen = Unseen.post(theirs.post, [.title("Theirs")])
    let effects = model.update(.changedElsewhere(purpose, [unseen]))
    #expect(effects == [.read(model.neededPages)])
    _ = model.update(.read(theirs.plan.pages))
    #expect(
      model.notice
        == Notice(
          "changed elsewhere: title now “Theirs”; ^S again writes over it",
          .error
        )
    )
    guard case .form(let form) = model.entry else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.text(of: "title") == "What a bad firing costs!")
    #expect(form.errors == [0: "elsewhere it is now “Theirs”; ^S again writes over it"])
    try expectScreen(model, "form-changed-elsewhere")
    let again = try save(model.update(.terminal(.key(Key("s", .control))))).change
    #expect(again.seen == [theirs.post])
    #expect(again.unseen(in: theirs.plan).isEmpty)
  }

  @Test func `a form whose post was removed elsewhere adds it anew`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    var gone = model.plan
    _ = try gone.apply(Change("", [.remove(post.id)]))
    model.type("e End")
    model.typeText("!")
    _ = model.update(.terminal(.key(Key("s", .control))))
    _ = model.update(.postGone(.typed, post.id, "post 2222 is no longer in the plan"))
    _ = model.update(.read(gone.pages))
    #expect(
      model.notice?.text
        == "“\(post.title)” was removed elsewhere; ^S adds it anew, Esc leaves it"
    )
    let again = try save(model.update(.terminal(.key(Key("s", .control))))).change
    _ = try gone.apply(again)
    #expect(gone.post(post.id)?.title == "\(post.title)!")
  }

  @Test func `one's own first words can be typed again over what others wrote`() throws {
    var model = Model.sample()
    let title = try #require(model.selected?.title)
    let theirs = try theirs(model, .title("Theirs"))
    model.type("e End")
    model.typeText("!")
    let change = try save(model.update(.terminal(.key(Key("s", .control))))).change
    _ = model.update(.changedElsewhere(.typed, change.unseen(in: theirs.plan)))
    _ = model.update(.read(theirs.plan.pages))
    model.type("Backspace")
    let again = try save(model.update(.terminal(.key(Key("s", .control))))).change
    var plan = theirs.plan
    _ = try plan.apply(again)
    #expect(plan.post(theirs.post.id)?.title == title)
  }

  @Test func `a channel that others added is kept`() throws {
    var model = Model.sample()
    let theirs = try theirs(model, .title("Theirs"), .channels(["li", "new"]))
    model.type("e End")
    model.typeText("!")
    let change = try save(model.update(.terminal(.key(Key("s", .control))))).change
    _ = model.update(.changedElsewhere(.typed, change.unseen(in: theirs.plan)))
    _ = model.update(.read(theirs.plan.pages))
    let again = try save(model.update(.terminal(.key(Key("s", .control))))).change
    var plan = theirs.plan
    _ = try plan.apply(again)
    #expect(plan.post(theirs.post.id)?.channels == ["li", "new"])
  }

  @Test func `what was not touched in the form follows what others wrote there`() throws {
    var model = Model.sample()
    let theirs = try theirs(model, .title("Theirs"), .why("Their reason"))
    model.type("e End")
    model.typeText("!")
    let change = try save(model.update(.terminal(.key(Key("s", .control))))).change
    _ = model.update(.changedElsewhere(.typed, change.unseen(in: theirs.plan)))
    _ = model.update(.read(theirs.plan.pages))
    let again = try save(model.update(.terminal(.key(Key("s", .control)))))
    _ = model.update(try saved([.save(again.change, again.purpose, near: [])], on: theirs.plan))
    #expect(model.selected?.title == "What a bad firing costs!")
    #expect(model.selected?.why == "Their reason")
  }

  @Test func `Esc leaves theirs`() throws {
    var model = Model.sample()
    let theirs = try theirs(model, .title("Theirs"))
    model.type("e End")
    model.typeText("!")
    _ = model.update(.terminal(.key(Key("s", .control))))
    let unseen = Unseen.post(theirs.post, [.title("Theirs")])
    _ = model.update(.changedElsewhere(.typed, [unseen]))
    _ = model.update(.read(theirs.plan.pages))
    model.type("Esc Esc")
    #expect(model.entry == .none)
    #expect(model.selected?.title == "Theirs")
  }

  @Test func `a verb asks, shows what others did, and the same keys do it then`() throws {
    var model = Model.sample()
    let theirs = try theirs(model, .story(.hard))
    let keys = [Key("s"), Key("p")]
    var effects = keys.flatMap { model.update(.terminal(.key($0))) }
    let unseen = try save(effects).change.unseen(in: theirs.plan)
    _ = model.update(.changedElsewhere(.verb, unseen))
    _ = model.update(.read(theirs.plan.pages))
    #expect(
      model.notice
        == Notice(
          "changed elsewhere: “What a bad firing costs”: story now hard; "
            + "the same key again writes over it",
          .error
        )
    )
    #expect(model.selected?.story == .hard)
    effects = keys.flatMap { model.update(.terminal(.key($0))) }
    #expect(try save(effects).change.unseen(in: theirs.plan).isEmpty)
    _ = model.update(try saved(effects, on: theirs.plan))
    #expect(model.selected?.story == .polished)
    #expect(model.notice?.text == "Story told: polished.  u undoes")
  }

  @Test func `a typed move stays in its line, and Enter again does it`() throws {
    var model = Model.sample()
    let theirs = try theirs(model, .when(.day(.on("2026-02-06"))))
    model.type("m")
    model.typeText("thu")
    let change = try save(model.update(.terminal(.key(Key(.enter))))).change
    _ = model.update(.changedElsewhere(.typed, change.unseen(in: theirs.plan)))
    _ = model.update(.read(theirs.plan.pages))
    #expect(
      model.notice?.text.hasSuffix("date or time now Fri 2026-02-06; Enter again writes over it")
        == true
    )
    let again = try save(model.update(.terminal(.key(Key(.enter))))).change
    #expect(again.unseen(in: theirs.plan).isEmpty)
  }

  @Test func `taking back what was changed since is asked about once`() {
    var model = Model.sample()
    #expect(model.type("u") == [.takeBack(.undo, isForced: false)])
    _ = model.update(.changedSince(.undo, "“Tagged education” was changed since"))
    #expect(
      model.notice
        == Notice("“Tagged education” was changed since; u again does it all the same", .error)
    )
    #expect(model.type("u") == [.takeBack(.undo, isForced: true)])
    #expect(model.type("u") == [.takeBack(.undo, isForced: false)])
  }

  @Test func `any other key than the one asked for says no`() {
    var model = Model.sample()
    _ = model.update(.changedSince(.redo, "“Tagged education” was changed since"))
    #expect(model.type("j") == [])
    #expect(model.type("^R") == [.takeBack(.redo, isForced: false)])
  }

  @Test func `what others did to other fields is not spoken of`() throws {
    var model = Model.sample()
    let id = try #require(model.selected?.id)
    var disk = model.plan
    _ = try disk.apply(Change("", [.edit(id, [.title("Theirs"), .edited(Instant(seconds: 5))])]))
    let effects = model.update(.terminal(.key(Key("x"))))
    _ = model.update(try saved(effects, on: disk))
    #expect(model.notice?.text == "Set to posted.  u undoes")
  }
}
