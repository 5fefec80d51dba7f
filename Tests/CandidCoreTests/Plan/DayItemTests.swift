import CandidCore
import Testing

struct DayItemTests {
  private let lunch = Slot(id: "lunch", day: .tuesday, time: Time("12:00"), channels: ["ig"])
  private let week = Week(containing: .today)

  private func names(_ posts: [Post], _ slots: [Slot], today: Day = .today) -> [DayItem.Name] {
    var plan = Plan.sample(posts)
    plan.settings.rhythm = slots
    return plan.items(in: week, today: today).map(\.name)
  }

  @Test func `a slot stands in the order of times, after the posts of its own`() {
    let untimed = Slot(id: "any", day: .tuesday, channels: ["li"])
    let early = Post.sample(1, on: "2026-02-03", channels: ["fb"])
    let late = Post.sample(2, on: "2026-02-03", at: "15:00", channels: ["fb"])
    #expect(
      names([late, early], [lunch, untimed]) == [
        .post(early.id), .slot("any"), .slot("lunch"), .post(late.id),
      ]
    )
  }

  @Test func `a filled slot does not show, nor does one of a day that is over`() throws {
    let post = Post.sample(1, on: "2026-02-03", at: "12:30", channels: ["ig"])
    #expect(names([post], [lunch]) == [.post(post.id)])
    #expect(names([], [lunch]) == [.slot("lunch")])
    #expect(try names([], [lunch], today: #require(Day("2026-02-04"))) == [])
  }

  @Test func `a week that cannot be read shows no slots`() {
    var plan = Plan(settings: .sample())
    plan.settings.rhythm = [lunch]
    plan.pages[.week(week)] = PageContents(condition: .damaged("weeks/2026-W06.json: empty"))
    #expect(plan.items(in: week, today: .today).isEmpty)
  }

  @Test func `ideas that say a slot's intention and channel come first`() {
    var slot = lunch
    slot.intention = .education
    func idea(_ number: Int, _ intention: Intention?, _ channels: [String]) -> Post {
      var idea = Post.sample(number, on: nil, channels: channels)
      idea.intention = intention
      return idea
    }
    let ideas = [
      idea(1, nil, ["ig"]), idea(2, .education, []), idea(3, .education, ["li", "ig"]),
      idea(4, .connection, ["ig"]), idea(5, .education, ["fb"]), idea(6, nil, []),
    ]
    var plan = Plan.sample(ideas)
    #expect(plan.ideas(for: slot).map(\.id) == [3, 2, 1, 6].map { ideas[$0 - 1].id })
    plan.pages[.ideas]?.condition = .readOnly("made by a newer candid")
    #expect(plan.ideas(for: slot).isEmpty)
  }

  @Test func `an idea that is placed says what it left open as the slot does`() throws {
    var slot = lunch
    slot.intention = .education
    let open = try OpenSlot(slot, on: #require(Day("2026-02-03")))
    let bare = Post.sample(1, on: nil, channels: [], intention: nil)
    let own = Post.sample(2, on: nil, channels: ["li"])
    var plan = Plan.sample([bare, own])
    _ = try plan.apply(.place(bare, in: open, now: Instant(seconds: 0)))
    let placed = try #require(plan.post(bare.id))
    #expect(placed.when == open.when)
    #expect(placed.channels == ["ig"] && placed.intention == .education)
    _ = try plan.apply(.place(own, in: open, now: Instant(seconds: 0)))
    let kept = try #require(plan.post(own.id))
    #expect(kept.channels == ["li"] && kept.intention == .connection)
  }
}
