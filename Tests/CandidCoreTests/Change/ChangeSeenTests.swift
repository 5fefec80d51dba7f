import CandidCore
import Testing

/// What a change would write over without its maker having seen it.
struct ChangeSeenTests {
  private let seen = Post.sample(1, title: "Seen", story: nil)

  private func plan(_ edits: Edit...) throws -> Plan {
    var plan = Plan(pages: [seen.when.page: PageContents(posts: [seen])])
    _ = try plan.apply(Change("", [.edit(seen.id, edits)]))
    return plan
  }

  private func change(_ steps: Change.Step...) -> Change {
    var change = Change("", steps)
    change.seen = [seen]
    return change
  }

  @Test func `a field that others changed is asked about, with what it is now`() throws {
    let plan = try plan(.title("Theirs"), .story(.hard))
    let unseen = change(.edit(seen.id, [.title("Mine"), .text("Words")])).unseen(in: plan)
    #expect(unseen == [.post(try #require(plan.post(seen.id)), [.title("Theirs")])])
    #expect(unseen.map(\.description) == ["title now “Theirs”"])
  }

  @Test func `other fields, the same value and the instant of an edit are nothing to ask about`()
    throws
  {
    let plan = try plan(.title("Both"), .story(.hard), .edited(Instant(seconds: 5)))
    let edits = change(.edit(seen.id, [.title("Both"), .text("Words"), .edited(.sample)]))
    #expect(edits.unseen(in: plan).isEmpty)
  }

  @Test func `a text that is put together with theirs is not asked about`() throws {
    let edit = Edit.mergedText("Mine", since: "")
    #expect(change(.edit(seen.id, [edit])).unseen(in: try plan(.text("Theirs"))).isEmpty)
  }

  @Test func `whoever saw nothing is not asked`() throws {
    let plan = try plan(.title("Theirs"))
    #expect(Change("", [.edit(seen.id, [.title("Mine")])]).unseen(in: plan).isEmpty)
  }

  @Test func `a removal asks about every field`() throws {
    let plan = try plan(.text("More\nand more"), .story(.hard), .edited(Instant(seconds: 5)))
    #expect(
      change(.remove(seen.id)).unseen(in: plan).map(\.description)
        == ["“Seen”: text now “More…”, story now hard"]
    )
  }

  @Test func `a post that is gone is not asked about`() {
    #expect(change(.remove(seen.id)).unseen(in: Plan()).isEmpty)
  }

  @Test func `who made a change has seen it`() throws {
    let plan = try plan(.story(.hard))
    let first = Change("", [.edit(seen.id, [.story(.hard)])])
    let second = change(.edit(seen.id, [.story(.whole)]))
    #expect(!second.unseen(in: plan).isEmpty)
    #expect(second.after(first).unseen(in: plan).isEmpty)
  }

  @Test(arguments: [
    (Edit.title("A"), "“A”"), (.text(""), "empty"), (.when(.idea), "none, an idea"),
    (.when(When(.today, at: Time("09:30"))), "Tue 2026-02-03 09:30"),
    (.zone(nil), "the plan's"), (.isSecondFold(true), "the second"), (.channels([]), "none"),
    (.channels(["ig", "li"]), "ig li"), (.intention(nil), "untagged"), (.story(.hard), "hard"),
    (.stage(.ready), "ready"), (.isOffer(true), "a sale"), (.need("a gift"), "“a gift”"),
    (.why(nil), "none"), (.sources(["a"]), "different"), (.edited(nil), "none"),
  ])
  func `a value in words`(edit: Edit, words: String) {
    #expect(edit.value == words)
  }
}
