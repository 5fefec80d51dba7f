import CandidCore
import Testing

/// Which places of the rhythm a week leaves free.
struct OpenSlotTests {
  private func open(_ posts: [Post], _ slots: [Slot] = Settings.withRhythm.rhythm) -> [String] {
    var settings = Settings.sample()
    settings.rhythm = slots
    return Plan.sample(posts, settings: settings).openSlots(in: .sample)
      .map { "\($0.slot.id) \($0.day)" }
  }

  @Test func `a week without posts leaves all free, in its order`() {
    let slots = [
      Slot(id: "b", day: .friday, time: Time("12:00")), Slot(id: "a", day: .friday),
      Slot(id: "c", day: .monday),
    ]
    #expect(open([], slots) == ["c 2026-02-02", "a 2026-02-06", "b 2026-02-06"])
    #expect(open([], []).isEmpty)
  }

  @Test(arguments: [
    ("11:00", true), ("13:00", true), ("10:59", false), ("13:01", false), (nil as String?, false),
  ])
  func `a post of the day within the hour fills a place`(time: String?, isFilled: Bool) {
    let post = Post.sample(1, on: "2026-02-06", at: time, channels: ["li"])
    #expect(open([post]).isEmpty == isFilled)
  }

  @Test func `the same intention on the same channel fills it at any time`() {
    let post = Post.sample(1, on: "2026-02-06", at: "18:00", intention: .behindTheScenes)
    #expect(open([post]).isEmpty)
    var other = post
    other.channels = ["li"]
    #expect(!open([other]).isEmpty)
  }

  @Test func `skipped posts, ideas and other days fill none`() {
    var skipped = Post.sample(1, on: "2026-02-06", at: "12:00")
    skipped.stage = .skipped
    let idea = Post.sample(2, on: nil, intention: .behindTheScenes)
    let thursday = Post.sample(3, on: "2026-02-05", at: "12:00", intention: .behindTheScenes)
    #expect(open([skipped, idea, thursday]) == ["bts 2026-02-06"])
  }

  @Test func `one post fills one place`() {
    let slots = [
      Slot(id: "a", day: .friday, time: Time("12:00")),
      Slot(id: "b", day: .friday, time: Time("12:30")),
    ]
    #expect(open([.sample(1, on: "2026-02-06", at: "12:00")], slots) == ["b 2026-02-06"])
  }
}
