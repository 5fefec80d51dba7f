import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// A text per channel in the edit form, and how texts are counted there.
struct ChannelTextTests {
  /// A form at a field of a post on some channels of a plan with X, Bluesky and a newsletter.
  private func model(
    at field: String = "text",
    channels: [String] = ["x", "b"],
    _ change: (inout Post) -> Void = { _ in }
  ) -> Model {
    var settings = Settings.sample
    settings.channels = [
      Channel(id: "b", network: "bluesky", name: "Bluesky"),
      Channel(id: "x", network: "x", name: "X"),
      Channel(id: "nl", network: "newsletter", name: "Newsletter"),
    ]
    var post = Post.sample(channels: channels)
    post.text = "Shared words"
    change(&post)
    var model = Model.sample(.sample([post], settings: settings), columns: 120, rows: 40)
    _ = model.update(.rested)
    _ = model.openForm(.edit, at: field)
    return model
  }

  private func form(_ model: Model) -> Form? {
    if case .form(let form) = model.entry { form } else { nil }
  }

  private func shown(_ model: Model) -> [String] {
    let form = form(model)
    return form?.shownFields.compactMap { form?.fields[$0].name } ?? []
  }

  private func screen(_ model: Model) -> String { Screen.frame(of: model).text }

  @Test func `each picked channel has a field that shows the shared text while it is empty`() {
    var model = model(at: "channels")
    #expect(shown(model).filter { $0.hasPrefix("text") } == ["text", "text:b", "text:x"])
    #expect(screen(model).contains("Text for Bluesky"))
    #expect(screen(model).split(separator: "\n").filter { $0.contains("│ Shared") }.count == 3)
    // The boxes stand in the plan's order: Bluesky first.
    model.type("Home Space")
    #expect(shown(model).filter { $0.hasPrefix("text") } == ["text", "text:x"])
    #expect(!screen(model).contains("Text for Bluesky"))
    model.type("End Space")
    #expect(screen(model).contains("Text for Newsletter"))
  }

  @Test func `a text of a channel is saved beside the shared one, and an empty one is none`() {
    var model = model(at: "text:x")
    model.typeText("Short")
    model.type("^S")
    var post = model.plan.post(Post.sample().id)
    #expect(post?.text == "Shared words")
    #expect(post?.variants == [Variant(channel: "x", text: "Short")])
    #expect(post?.text(on: "x") == "Short" && post?.text(on: "b") == "Shared words")
    _ = model.openForm(.edit, at: "text:x")
    model.type("^U")
    model.typeText("  ")
    model.type("^S")
    post = model.plan.post(Post.sample().id)
    #expect(post?.variants == [])
  }

  @Test func `the text of a channel that is taken out stays, and is seen while it has words`() {
    let variants = [
      Variant(channel: "gone", text: "Old words"), Variant(channel: "x", text: "Short"),
    ]
    var model = model(at: "channels") { $0.variants = variants }
    #expect(screen(model).contains("Text for gone (not in the plan)"))
    model.type("Right Space")
    #expect(form(model)?.pickedChannels == ["b"])
    #expect(shown(model).contains("text:x"))
    model.type("^S")
    let post = model.plan.post(Post.sample().id)
    #expect(post?.channels == ["b"] && post?.variants == variants)
    // Emptied, it goes once the keys have left it.
    _ = model.openForm(.edit, at: "text:x")
    model.type("^U")
    #expect(shown(model).contains("text:x"))
    model.type("Tab")
    #expect(!shown(model).contains("text:x"))
    model.type("^S")
    #expect(model.plan.post(Post.sample().id)?.variants == [variants[0]])
  }

  @Test func `a draft keeps the texts of channels, also of those gone since`() throws {
    var typed = model(at: "text:x")
    typed.typeText("Short")
    let draft = try #require(typed.draft)
    #expect(draft.words["text:x"] == "Short")
    #expect(draft.words["text:b"] == nil)
    var model = model()
    model.plan.settings.channels.removeAll { $0.id == "x" }
    let post = model.plan.post(Post.sample().id)
    model.entry = .none
    _ = model.update(.draftOpened(draft, post: post))
    #expect(form(model)?.text(of: "text:x") == "Short")
    #expect(form(model)?.kind == .edit)
    #expect(shown(model).contains("text:x"))
  }

  @Test func `the shared text is counted for the channels that use it, the tightest first`() {
    var model = model()
    #expect(
      screen(model).contains("X 12 of 280, links count 23, emoji count 2 · Bluesky 12 of 300")
    )
    model.type("Tab Tab")
    #expect(form(model)?.field?.name == "text:x")
    model.typeText("see https://example.com/a/long/way 👩‍🚀")
    let text = screen(model)
    #expect(text.contains("30 of 280, links count 23, emoji count 2"))
    #expect(text.contains(" Bluesky 12 of 300 ") && !text.contains("X 12"))
    model.type("S-Tab")
    model.typeText("own")
    #expect(screen(model).contains("no channel uses it: each has a text of its own"))
  }

  @Test(arguments: [(280, false), (281, true)])
  func `a text over the limit is marked, and saved`(count: Int, isOver: Bool) {
    var model = model(channels: ["x"])
    model.type("^U")
    _ = model.update(.terminal(.paste(String(repeating: "a", count: count))))
    #expect(screen(model).contains("X \(isOver ? "! " : "")\(count) of 280") == true)
    model.type("^S")
    #expect(model.entry == .none)
    #expect(model.plan.post(Post.sample().id)?.text.count == count)
    #expect(screen(model).contains("\(isOver ? "! " : "")\(count) of 280"))
  }

  @Test func `where no channel has a limit nothing is counted in the form`() {
    let model = model(channels: ["nl"])
    #expect(!screen(model).contains(" of 2"))
    #expect(screen(model).contains("Text for Newsletter"))
  }

  @Test func `the details say where least is left`() {
    var model = model {
      $0.variants = [Variant(channel: "b", text: String(repeating: "a", count: 290))]
    }
    model.entry = .none
    #expect(screen(model).contains("290 of 300 on Bluesky"))
    model = self.model(channels: ["x"])
    model.entry = .none
    #expect(screen(model).contains(" 12 of 280"))
    model = self.model(channels: ["nl"])
    model.entry = .none
    #expect(screen(model).contains(" 12 characters"))
  }
}
