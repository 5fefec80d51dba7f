import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Repairs in the balance view: picked, previewed, carried out.
struct RepairTests {
  /// The week of the design, with the ideas and the weeks that posts may be moved to.
  private func model(rows: Int = 40) -> Model {
    var plan = Plan.leaning
    for page in Repairs.pages(for: Week(containing: .today), in: plan) where plan.pages[page] == nil
    {
      plan.pages[page] = PageContents()
    }
    return .sample(plan, columns: 100, rows: rows)
  }

  private func line(_ row: Int, _ model: Model) -> String {
    String(
      Screen.frame(of: model).text.split(separator: "\n", omittingEmptySubsequences: false)[row]
    )
  }

  @Test func `a flagged week is cleared in three keys`() {
    var model = model()
    #expect(model.balance.verdict == .leans)
    model.type("b j Enter")
    #expect(model.balance.verdict == .unknown)
    #expect(model.notice?.text == "Placed “An idea for later” on Sat 2026-02-07.  u undoes")
    #expect(model.type("u") == [.takeBack(.undo, isForced: false)])
  }

  @Test func `picking one shows the week as if it were done`() {
    var model = model()
    model.type("b")
    #expect(line(2, model) == " Week 6 · 2–8 Feb 2026")
    #expect(line(4, model).contains("! 4 of 7 polished, over 1/2"))
    model.type("j")
    #expect(line(2, model) == " Week 6 · 2–8 Feb 2026 · as if number 1 were done")
    #expect(line(4, model).contains("★★★★◐▼▼?   ? depends on 1 untold story"))
    #expect(model.balance.verdict == .leans)
    model.type("k")
    #expect(line(2, model) == " Week 6 · 2–8 Feb 2026")
  }

  @Test func `the picked one stands out and stays on the screen`() throws {
    var model = model(rows: 16)
    model.type("b")
    let count = model.repairs.count
    for number in 1...count {
      model.type("j")
      let frame = Screen.frame(of: model)
      let cursor = try #require(frame.cursor, "\(number)")
      #expect(frame[cursor.row, cursor.column].style.isReversed, "\(number)")
      #expect(line(cursor.row, model).contains("\(number). "))
      #expect(line(2, model).contains("as if number \(number) were done"))
    }
    model.type("9 9 k")
    #expect(Screen.frame(of: model).cursor == nil)
    #expect(model.opened.last?.scroll == 0)
  }

  @Test func `past the last one the view goes on to its end`() {
    var model = model(rows: 16)
    model.type("b 9 9 j")
    let scroll = model.opened.last?.scroll ?? 0
    model.type("3 j")
    #expect(model.opened.last?.scroll == scroll + 3)
    #expect(model.opened.last?.selection == model.repairs.count - 1)
  }

  @Test func `a whole story opens the form at the text`() throws {
    var model = model()
    let place = try #require(model.repairs.firstIndex { $0.kind == .tell })
    model.type("b \(Array("\(place + 1)").map(String.init).joined(separator: " ")) j Enter")
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      return
    }
    #expect(form.field?.name == "text")
    let id = try #require(form.post?.id)
    #expect(id == model.repairs[place].posts.first)
    #expect(model.notice?.text == BalanceWords.howToTell(saving: "^S"))
    model.typeText("What it took. ")
    model.type("S-Tab S-Tab S-Tab S-Tab w ^S")
    #expect(model.plan.post(id)?.story == .whole)
    #expect(model.plan.post(id)?.text.contains("What it took. ") == true)
    #expect(model.balance.verdict == .unknown)
    #expect(model.context == .balance)
  }

  @Test(arguments: [
    (Repair.Kind.tag, "intention", "e"), (.tellUntold, "story", "h"),
  ])
  func `what is not said opens the form at its field`(
    kind: Repair.Kind,
    field: String,
    word: String
  ) throws {
    var model = model()
    model.type("b j Enter")
    let place = try #require(model.repairs.firstIndex { $0.kind == kind })
    model.type("\(place + 1) j Enter")
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      return
    }
    #expect(form.field?.name == field)
    model.type("\(word) ^S")
    #expect(!model.repairs.contains { $0.kind == kind })
  }

  @Test func `adding opens the line to type in`() throws {
    var model = model()
    let place = try #require(model.repairs.firstIndex { $0.kind == .add })
    model.type("b \(Array("\(place + 1)").map(String.init).joined(separator: " ")) j Enter")
    #expect(model.entry == .prompt(Prompt(.add(.on("2026-02-07")))))
    model.typeText("Sweeping the yard *plain")
    model.type("Enter")
    #expect(model.balance.verdict == .unknown)
  }

  @Test func `the picked repair is the one shown as such after others changed the list`() throws {
    var model = model()
    model.type("b j j")
    model.layOut()
    let picked = try #require(model.pickedRepair).repair
    let first = try #require(model.repairs[0].posts.first)
    var pages = model.plan.pages
    for page in pages.keys { pages[page]?.posts.removeAll { $0.id == first } }
    _ = model.update(.reread(pages))
    model.layOut()
    let now = try #require(model.pickedRepair)
    #expect(now.repair.posts == picked.posts)
    let head = Screen.frame(of: model).text.split(separator: "\n")[2]
    #expect(head.contains(BalanceWords.asIf(now.number)))
  }

  @Test func `Enter says why it does nothing`() {
    var model = model()
    model.type("b Enter")
    #expect(model.notice?.text == "no repair is picked; j picks one")
    model.type("q ] b Enter")
    #expect(model.notice?.text == "this week has no repairs")
    model.readOnly = "the plan is read-only"
    model.type("Enter")
    #expect(model.notice?.text == "the plan is read-only")
  }

  @Test func `the weeks after are read while the view is open`() {
    var model = model()
    let week = Week(containing: .today)
    #expect(!model.neededPages.contains(.week(week.adding(1))))
    let effects = model.update(.terminal(.key(Key("b"))))
    #expect(effects == [.open(model.neededPages)])
    for distance in -3...4 {
      #expect(model.neededPages.contains(.week(week.adding(distance))))
    }
    model.type("q")
    #expect(!model.neededPages.contains(.week(week.adding(1))))
  }

  @Test(arguments: [(80, 24), (120, 40), (50, 20)])
  func `a picked repair looks as recorded`(columns: Int, rows: Int) throws {
    var model = model()
    model.size = Size(columns: columns, rows: rows)
    model.type("b j j")
    try expectScreen(model, "repair-\(columns)x\(rows)")
  }
}
