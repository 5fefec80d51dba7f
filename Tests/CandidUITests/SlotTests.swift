import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Open slots of the rhythm in the week: seen, focused, filled.
struct SlotTests {
  private static func model(columns: Int = 80, rows: Int = 24, ideas: [Post] = []) -> Model {
    var settings = Settings.sample
    settings.rest = [.saturday, .sunday]
    settings.rhythm = [
      Slot(id: "past", day: .monday, time: Time("18:00"), channels: ["fb"]),
      Slot(id: "any", day: .wednesday, channels: ["fb"]),
      Slot(
        id: "lesson",
        day: .thursday,
        time: Time("17:30"),
        channels: ["li", "fb"],
        intention: .education
      ),
      Slot(id: "two", day: .friday, time: Time("06:30"), channels: ["newsletter"]),
    ]
    let posts = Plan.leaning.pages.values.flatMap(\.posts) + ideas
    return .sample(.sample(posts, settings: settings), columns: columns, rows: rows)
  }

  private static let ideas = [
    Post.sample("c", title: "How glaze sticks", on: nil, intention: .education, story: .plain),
    Post.sample("d", title: "Why pots crack", on: nil, channels: [], intention: nil, story: nil),
  ]

  private func thursday(_ ideas: [Post] = []) -> Model {
    var model = Self.model(ideas: ideas)
    model.type("l l j")
    return model
  }

  @Test(arguments: [(50, 20), (80, 24), (120, 40), (200, 60)])
  func `open slots and days of rest stand dim among the posts`(columns: Int, rows: Int) throws {
    var model = Self.model(columns: columns, rows: rows, ideas: Self.ideas)
    model.type("l")
    try expectScreen(model, "slots-\(columns)x\(rows)")
    model.type(columns < 70 ? "j j j j" : "l j")
    try expectScreen(model, "slots-focused-\(columns)x\(rows)")
    model.characters = .ascii
    try expectScreen(model, "slots-focused-\(columns)x\(rows)-ascii")
    model.type("Enter")
    try expectScreen(model, "slots-fill-\(columns)x\(rows)")
  }

  @Test func `Enter twice places the idea that fits, as one change`() {
    var model = thursday(Self.ideas)
    let before = model.plan
    #expect(model.selected == nil)
    model.type("Enter")
    #expect(model.offeredIdea?.title == "Why pots crack")
    let effects = model.update(.terminal(.key(Key(.enter))))
    guard case .save(let change, _, _)? = effects.first else {
      Issue.record("nothing is saved")
      return
    }
    #expect(change.steps.count == 1)
    #expect(model.plan == before)
  }

  @Test func `the placed idea is selected and takes what it left open from the slot`() {
    var model = thursday(Self.ideas)
    model.type("Enter Enter")
    #expect(model.selected?.title == "Why pots crack")
    #expect(model.selected?.when == When(.on("2026-02-05"), at: Time("17:30")))
    #expect(model.selected?.channels == ["li", "fb"])
    #expect(model.selected?.intention == .education)
    #expect(model.entry == .none)
    #expect(model.dayItems.allSatisfy { $0.slot == nil })
  }

  @Test func `words make a new post with what the slot keeps, unless they say otherwise`() {
    var model = thursday(Self.ideas)
    model.type("a")
    model.typeText("What is feldspar")
    model.type("Enter")
    #expect(model.selected?.title == "What is feldspar")
    #expect(model.selected?.time == Time("17:30"))
    #expect(model.selected?.intention == .education)
    #expect(model.selected?.channels == ["li", "fb"])
    var other = thursday()
    other.type("a")
    other.typeText("18:00 What is feldspar #connection @ig")
    other.type("Enter")
    #expect(other.selected?.time == Time("18:00"))
    #expect(other.selected?.intention == .connection)
    #expect(other.selected?.channels == ["ig"])
  }

  @Test func `arrows go round the ideas that fit`() {
    var model = thursday(
      Self.ideas + [.sample("e", title: "Third", on: nil, channels: ["li"], intention: .education)]
    )
    model.type("Enter")
    #expect(model.offeredIdea?.title == "Third")
    model.type("Down")
    #expect(model.offeredIdea?.title == "Why pots crack")
    model.type("Down")
    #expect(model.offeredIdea?.title == "Third")
    model.type("Up Up Enter")
    #expect(model.selected?.title == "Third")
  }

  @Test func `without an idea that fits a title is asked for`() {
    var model = thursday()
    model.type("Enter Enter")
    #expect(model.notice?.text == "no idea fits this slot; type a title for a new post")
    model.type("Down")
    #expect(model.notice?.text == "no idea fits this slot")
    model.type("Esc")
    #expect(model.entry == .none)
    model = thursday([Self.ideas[1]])
    model.type("Enter Down")
    #expect(model.notice?.text == "no other idea fits this slot")
    model.type("Esc g d Down")
    #expect(model.notice?.text == "nothing to choose from here; Enter is ok, Esc cancels")
  }

  @Test(arguments: ["d", "D", "x", "S", "o", "i", "s", "H", "K", "m", "c"])
  func `verbs say why an open slot takes none of them`(key: String) {
    var model = thursday()
    let before = model.plan
    model.type(key)
    #expect(model.notice?.text == "an open slot, no post; Enter fills it")
    #expect(model.plan == before)
  }

  @Test func `slots count nowhere`() {
    var without = Self.model()
    without.plan.settings.rhythm = []
    #expect(Self.model().balance.mix == without.balance.mix)
    #expect(Self.model().balance.findings == without.balance.findings)
  }

  @Test func `the focus stays on its slot when posts come before it`() {
    var model = thursday()
    var pages = model.plan.pages
    let post = Post.sample("c", on: "2026-02-05", at: "07:00")
    pages[post.when.page]?.insert(post)
    _ = model.update(.read(pages))
    #expect(model.selectedItem?.name == .slot("lesson"))
  }
}
