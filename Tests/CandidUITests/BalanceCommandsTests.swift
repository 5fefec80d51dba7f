import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct BalanceCommandsTests {
  private static let posts = [
    Post.sample("1", channels: ["li", "gone"], story: .polished),
    .sample("2", channels: ["ig"]), .sample("3", channels: []),
  ]

  @Test func `Tab goes through the channels of the week and back to the plan`() {
    var model = Model.sample(.sample(Self.posts))
    model.type("b")
    var seen: [BalanceLens] = []
    for _ in 0..<6 {
      seen.append(model.lens)
      #expect(model.type("Tab").isEmpty)
    }
    let channels = ["ig", "li", "gone"].map(BalanceLens.channel) + [.noChannel]
    #expect(seen == [.plan] + channels + [.plan])
    model.type("S-Tab S-Tab")
    #expect(model.lens == .noChannel)
  }

  @Test func `each channel is shown from the top, under its name`() {
    var model = Model.sample(.sample(Self.posts), columns: 60, rows: 14)
    model.type("b j j Tab Tab")
    #expect(model.opened.last?.scroll == 0)
    let lines = BalanceText.lines(model, columns: 58).lines.map { $0.map(\.text).joined() }
    #expect(lines.first == "Week 6 · 2–8 Feb 2026 · LinkedIn")
    #expect(lines.last?.hasSuffix("A title") == true)
    #expect(lines.contains("Counted: 1 post that is draft, ready or posted."))
  }

  @Test func `the help keeps the channel, a balance opened anew begins with the plan`() {
    var model = Model.sample(.sample(Self.posts))
    model.type("b Tab ? Esc")
    #expect(model.lens == .channel("ig"))
    model.type("q b")
    #expect(model.lens == .plan)
  }

  @Test func `a channel whose posts are gone leads back to the plan`() {
    var model = Model.sample(.sample(Self.posts))
    model.type("b Tab")
    model.plan = .sample([.sample("1", channels: ["li"])])
    model.type("Tab")
    #expect(model.lens == .plan)
  }

  @Test func `a week without posts has no channels`() {
    var model = Model.sample(.sample([]))
    model.type("b Tab")
    #expect(model.lens == .plan)
    #expect(model.notice == Notice("no post of this week can be counted", .error))
  }
}

struct AcceptCommandTests {
  @Test func `r lets the flag stand with a reason`() throws {
    var model = Model.sample()
    model.type("b r")
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("no line is open")
      return
    }
    #expect(prompt.kind.label == "Accept polished, because:")
    model.type("Enter")
    #expect(model.notice?.text == "say why it may stand, in your words; Esc leaves it standing")
    model.typeText("launch week")
    #expect(
      model.draft == Draft(.accept(rule: "polished", model.week), words: ["line": "launch week"])
    )
    model.type("Enter")
    #expect(model.entry == .none)
    #expect(model.notice?.text == "Accepted polished of 2026-W06.  u undoes")
    #expect(Screen.frame(of: model).text.contains("Because: launch week"))
    model.type("r")
    #expect(
      model.notice?.text == "its flags are accepted; :accept polished --reopen lets it stand again"
    )
    model.type("q")
    #expect(Screen.frame(of: model).text.contains("4 of 7 polished, over 1/2, accepted"))
  }

  @Test func `where nothing stands, r says so`() {
    var model = Model.sample()
    model.type("} b r")
    #expect(model.notice?.text == "no flag stands in this week")
  }

  @Test func `a draft of a reason comes back in its line`() {
    var model = Model.sample()
    let draft = Draft(.accept(rule: "polished", model.week), words: ["line": "launch"])
    model.type("}")
    _ = model.update(.drafts([KeptDraft(name: "a.json", draft: draft, at: Clock.sample.now)]))
    _ = model.update(.draftOpened(draft, post: nil))
    #expect(model.draft == draft)
    #expect(model.week == Week("2026-W06"))
  }
}
