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

  @Test func `words written over ones from elsewhere are said to be`() throws {
    var model = Model.sample()
    var disk = model.plan
    let id = try #require(model.selected?.id)
    _ = try disk.apply(Change("", [.edit(id, [.title("Theirs"), .edited(Instant(seconds: 5))])]))
    model.type("e End")
    model.typeText("!")
    let effects = model.update(.terminal(.key(Key("s", .control))))
    _ = model.update(try saved(effects, on: disk))
    let notice = try #require(model.notice?.text)
    #expect(notice.hasSuffix(", over a change made elsewhere.  u brings that back"))
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
