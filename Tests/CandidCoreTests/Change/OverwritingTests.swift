import CandidCore
import Testing

/// What other programs wrote over, as the history and the pages tell.
struct OverwritingTests {
  /// A history that is made by carrying changes out, and the plan they lead to.
  private struct Sitting {
    var plan: Plan
    var history: [HistoryEntry] = []

    init(_ posts: Post...) {
      plan = Plan()
      for post in posts { plan.pages[post.when.page, default: PageContents()].insert(post) }
    }

    mutating func make(_ change: Change) throws {
      let before = plan
      _ = try plan.apply(change)
      var random = SplitMix64(seed: UInt64(history.count))
      let deltas = change.posts.compactMap { PostDelta(of: before.post($0), to: plan.post($0)) }
      var entry = HistoryEntry(
        id: EntryID(using: &random),
        at: Instant(seconds: 60 * history.count),
        by: "candid",
        summary: change.summary,
        title: "A title",
        role: .change,
        deltas: deltas
      )
      entry.settings = SettingsDelta(of: before.settings, to: plan.settings)
      history.insert(entry, at: 0)
    }

    func overwriting(in found: Plan) -> Overwriting { found.overwriting(history) }
  }

  private let post = Post.sample(1, title: "First", on: "2026-02-03", at: "09:00", story: nil)

  private func title(_ text: String) -> Change {
    Change("Titled", [.edit(.sample(1), [.title(text), .edited(.sample)])])
  }

  /// What is found, restored.
  private func restored(_ sitting: Sitting, _ stale: Plan) throws -> Plan {
    var plan = stale
    _ = try plan.apply(sitting.overwriting(in: stale).remedy)
    return plan
  }

  @Test func `what stands was not overwritten`() throws {
    var sitting = Sitting(post)
    try sitting.make(title("Second"))
    try sitting.make(.add(.sample(2), now: .sample))
    try sitting.make(.remove([.sample(2)]))
    #expect(sitting.overwriting(in: sitting.plan).isEmpty)
  }

  @Test func `settings that hold what they held before are brought back, and no others`() throws {
    var sitting = Sitting(post)
    let stale = sitting.plan
    try sitting.make(.set([.name("One"), .mission("To help")]))
    try sitting.make(.set([.name("Two")]))
    #expect(sitting.overwriting(in: sitting.plan).isEmpty)
    #expect(try restored(sitting, stale).settings == sitting.plan.settings)
    #expect(
      sitting.overwriting(in: stale).changes.map(\.settings) == [
        [.name("Two")], [.mission("To help")],
      ]
    )
    var between = sitting.plan
    between.settings.name = "One"
    #expect(sitting.overwriting(in: between).changes.map(\.settings) == [[.name("Two")]])
    between.settings.name = "By hand"
    #expect(sitting.overwriting(in: between).isEmpty)
  }

  @Test func `settings that were changed back are as they should be`() throws {
    var sitting = Sitting(post)
    let before = sitting.plan
    try sitting.make(.set([.name("One")]))
    try sitting.make(.set([.name(before.settings.name)]))
    #expect(sitting.overwriting(in: before).isEmpty)
  }

  @Test func `a field that holds what it held before is brought back, and no other`() throws {
    var sitting = Sitting(post)
    let stale = sitting.plan
    try sitting.make(title("Second"))
    try sitting.make(.tell([post], .hard, now: .sample))
    var found = stale
    _ = try found.apply(Change("", [.edit(post.id, [.story(.hard), .text("Theirs")])]))
    let overwriting = sitting.overwriting(in: found)
    #expect(overwriting.changes.map(\.entry.summary) == ["Titled"])
    #expect(overwriting.remedy.steps == title("Second").steps)
    #expect(overwriting.remedy.summary == "Restored: Titled (“A title”)")
    #expect(overwriting.remedy.seen == [found.post(post.id)])
    let plan = try restored(sitting, found)
    #expect(plan.post(post.id)?.title == "Second")
    #expect(plan.post(post.id)?.text == "Theirs")
  }

  @Test func `a third value is somebody's own work`() throws {
    var sitting = Sitting(post)
    try sitting.make(title("Second"))
    var found = sitting.plan
    _ = try found.apply(title("Third"))
    #expect(sitting.overwriting(in: found).isEmpty)
  }

  @Test func `what candid itself set back or took back is as it should be`() throws {
    var sitting = Sitting(post)
    try sitting.make(title("Second"))
    try sitting.make(title("First"))
    #expect(sitting.overwriting(in: sitting.plan).isEmpty)
  }

  @Test func `of many changes of a field, the last is brought back from any before it`() throws {
    var sitting = Sitting(post)
    let stale = sitting.plan
    for text in ["Second", "Third", "Fourth"] { try sitting.make(title(text)) }
    let overwriting = sitting.overwriting(in: stale)
    #expect(overwriting.changes.map(\.entry) == [sitting.history[0]])
    #expect(try restored(sitting, stale).post(post.id)?.title == "Fourth")
  }

  @Test func `several changes are brought back as one`() throws {
    var sitting = Sitting(post)
    let stale = sitting.plan
    try sitting.make(title("Second"))
    try sitting.make(.tell([post], .hard, now: .sample))
    try sitting.make(.add(.sample(2, title: "New"), now: .sample))
    let overwriting = sitting.overwriting(in: stale)
    #expect(overwriting.changes.map(\.entry.id) == sitting.history.map(\.id))
    #expect(overwriting.remedy.summary == "Restored 3 changes")
    #expect(try restored(sitting, stale) == sitting.plan)
    #expect(overwriting.of([sitting.history[1].id]).remedy.steps.count == 1)
    #expect(overwriting.of([]).isEmpty)
  }

  @Test func `a new post that is gone comes back with all that was made of it`() throws {
    var sitting = Sitting()
    let stale = sitting.plan
    try sitting.make(.add(post, now: .sample))
    try sitting.make(title("Second"))
    try sitting.make(title("Third"))
    #expect(sitting.overwriting(in: stale).changes.count == 1)
    #expect(try restored(sitting, stale).post(post.id) == sitting.plan.post(post.id))
  }

  @Test func `an old post that is gone was removed by somebody`() throws {
    var sitting = Sitting(post)
    try sitting.make(title("Second"))
    #expect(sitting.overwriting(in: Plan()).isEmpty)
  }

  @Test func `a removed post that is there again is removed again, unless it is another now`()
    throws
  {
    var sitting = Sitting(post)
    var stale = sitting.plan
    try sitting.make(.remove([post]))
    #expect(try restored(sitting, stale).post(post.id) == nil)
    _ = try stale.apply(title("Theirs"))
    #expect(sitting.overwriting(in: stale).isEmpty)
  }

  @Test func `a moved post on its old page goes where it was moved to`() throws {
    var sitting = Sitting(post)
    let stale = sitting.plan
    try sitting.make(.move([post], to: .day(.on("2026-03-05")), now: .sample))
    #expect(sitting.overwriting(in: stale).changes.count == 1)
    let plan = try restored(sitting, stale)
    #expect(plan.page(holding: post.id) == .week(Week(containing: .on("2026-03-05"))))
  }

  @Test func `a moved post on neither page comes back, one on both is left to the person`() throws {
    var sitting = Sitting(post)
    var stale = sitting.plan
    try sitting.make(.move([post], to: .day(.on("2026-03-05")), now: .sample))
    #expect(try restored(sitting, Plan()).post(post.id) == sitting.plan.post(post.id))
    stale.pages.merge(sitting.plan.pages.filter { !$0.value.posts.isEmpty }) { $1 }
    #expect(sitting.overwriting(in: stale).isEmpty)
  }

  @Test func `what is restored is a change like any other, and can be overwritten again`() throws {
    var sitting = Sitting(post)
    let stale = sitting.plan
    try sitting.make(title("Second"))
    let remedy = sitting.overwriting(in: stale).remedy
    sitting.plan = stale
    try sitting.make(remedy)
    #expect(sitting.overwriting(in: sitting.plan).isEmpty)
    #expect(sitting.overwriting(in: stale).changes.map(\.entry) == [sitting.history[0]])
  }
}
