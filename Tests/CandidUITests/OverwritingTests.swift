import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Edits that other programs wrote over, as the screen tells of them.
struct OverwritingTests {
  private let words =
    "Your edit of 08:03 to “What a bad firing costs” was overwritten by another program; "
    + "U restores it"

  /// The selected post's story was told, and is untold again.
  private func overwriting(
    _ model: Model,
    _ stories: Story...,
    title: String = "A title"
  ) throws -> Overwriting {
    let post = try #require(model.selected)
    var random = SplitMix64(seed: 1)
    var old = post.story
    var history: [HistoryEntry] = []
    for story in stories {
      let entry = HistoryEntry(
        id: EntryID(using: &random),
        at: Instant(seconds: Clock.sample.now.seconds + 180),
        by: "candid",
        summary: "Story told",
        title: post.title,
        role: .change,
        deltas: [.edited(post.id, was: [.story(old)], now: [.story(story)])]
      )
      history.insert(entry, at: 0)
      old = story
    }
    return model.plan.overwriting(history)
  }

  @Test func `an overwritten edit is told of by its time and post, and U restores it`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    let overwriting = try overwriting(model, .hard)
    #expect(model.update(.overwriting(overwriting)).isEmpty)
    #expect(model.notice == Notice(words, .error))
    try expectScreen(model, "overwritten")
    model.type("j")
    #expect(model.notice == nil)
    let effects = model.update(.terminal(.key(Key("U"))))
    #expect(effects == [.save(overwriting.remedy, .verb, near: [post.when.page])])
  }

  @Test func `each is told of once in a sitting`() throws {
    var model = Model.sample()
    let overwriting = try overwriting(model, .hard)
    _ = model.update(.overwriting(overwriting))
    model.type("j")
    _ = model.update(.overwriting(overwriting))
    #expect(model.notice == nil)
  }

  @Test func `several are counted`() throws {
    var model = Model.sample()
    let one = try overwriting(model, .hard).changes
    _ = model.update(.overwriting(Overwriting(one + one)))
    #expect(
      model.notice?.text
        == "2 of your edits, the last of 08:03 to “What a bad firing costs”, were overwritten by "
        + "another program; U restores them"
    )
  }

  @Test func `it waits until what is typed is done, and any other message is read`() throws {
    var model = Model.sample()
    model.type("a")
    _ = model.update(.overwriting(try overwriting(model, .hard)))
    #expect(model.notice == nil)
    model.type("Esc")
    #expect(model.notice?.text == words)
    model = Model.sample()
    model.type("§")
    let error = model.notice
    _ = model.update(.overwriting(try overwriting(model, .hard)))
    #expect(model.notice == error)
    model.type("j")
    #expect(model.notice?.text == words)
  }

  @Test func `a banner goes when all stands again, and U says so`() throws {
    var model = Model.sample()
    _ = model.update(.overwriting(try overwriting(model, .hard)))
    _ = model.update(.overwriting(Overwriting()))
    #expect(model.notice == nil)
    #expect(model.type("U").isEmpty)
    #expect(model.notice == Notice("no edit was overwritten by another program", .error))
  }

  @Test func `a plan that takes no changes restores nothing`() throws {
    var model = Model.sample()
    _ = model.update(.overwriting(try overwriting(model, .hard)))
    model.readOnly = "it is read-only"
    #expect(model.type("U").isEmpty)
    #expect(model.notice?.text == "it is read-only")
  }
}
