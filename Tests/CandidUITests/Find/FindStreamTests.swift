import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What is found comes little by little, while keys go on.
struct FindStreamTests {
  private let weeks = ["2026-01-27", "2026-02-03", "2026-02-10", "2026-02-17"].map {
    Page.week(Week(containing: .on($0)))
  }

  /// A post of some day that is found; of another week, it is on no page that was read.
  private func hit(
    _ name: Character,
    _ date: String?,
    at time: String = "09:00",
    on page: Page? = nil
  ) -> Hit {
    let post = Post.sample(name, on: date, at: time)
    return Hit(post, on: page ?? post.when.page)
  }

  /// Types without carrying out what is asked for.
  private func ask(_ model: inout Model, _ keys: String) -> [Effect] {
    keys.split(separator: " ").flatMap { word in
      KeyName.sequence(String(word)).flatMap { model.update(.terminal(.key($0))) }
    }
  }

  private func find(_ effects: [Effect]) -> [String] {
    effects.compactMap { if case .find(let sought, _) = $0 { sought.words.text } else { nil } }
  }

  @Test func `each letter begins a search from where the line was opened`() {
    var model = Model.sample()
    let effects = ask(&model, "/ o u")
    #expect(find(effects) == ["o", "ou"])
    #expect(effects.last == .find(Sought("ou"), from: weeks[1]))
  }

  @Test func `the first hit is shown while the search goes on`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u")
    #expect(Screen.frame(of: model).text.contains(" searching… 0 so far   Enter stays"))
    let effects = model.update(.found([hit("5", "2026-02-10")], left: [weeks[0]], unreadable: []))
    #expect(model.day == .on("2026-02-10"))
    #expect(effects == [.open(model.neededPages)])
    #expect(Screen.frame(of: model).text.contains(" searching… 1 so far   Enter stays"))
    model.characters = .ascii
    #expect(Screen.frame(of: model).text.contains(" searching... 1 so far   Enter stays"))
  }

  @Test func `a hit before the focus waits until none can come after it`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u")
    _ = model.update(.found([hit("9", "2026-02-02")], left: [weeks[2], .ideas], unreadable: []))
    #expect(model.day == .today)
    _ = model.update(.found([], left: [], unreadable: []))
    #expect(model.day == .on("2026-02-02"))
  }

  @Test func `Enter before anything is found goes there when it is`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u Enter")
    #expect(Screen.frame(of: model).text.contains("\n searching… 0 so far\n"))
    _ = model.update(.found([hit("5", "2026-02-10")], left: [weeks[0]], unreadable: []))
    #expect(model.day == .on("2026-02-10"))
  }

  @Test func `another key gives up going there`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u Enter l")
    _ = model.update(.found([hit("5", "2026-02-10")], left: [], unreadable: []))
    #expect(model.day == .on("2026-02-04"))
  }

  @Test func `n waits for what may come between, N for the last of all`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u")
    let first = [hit("4", "2026-02-04"), hit("9", "2026-02-24")]
    _ = model.update(.found(first, left: [weeks[3], .ideas, weeks[0]], unreadable: []))
    #expect(model.day == .on("2026-02-04"))
    _ = ask(&model, "Enter n")
    #expect(model.day == .on("2026-02-04"))
    _ = model.update(.found([hit("6", "2026-02-18")], left: [.ideas, weeks[0]], unreadable: []))
    #expect(model.day == .on("2026-02-18"))
    _ = ask(&model, "N N")
    #expect(model.day == .on("2026-02-04"))
    _ = model.update(.found([], left: [], unreadable: []))
    #expect(model.day == .on("2026-02-24"))
    #expect(model.notice == Notice("search wrapped to the last hit"))
  }

  @Test func `nothing found is said once all is searched`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u Enter")
    _ = model.update(.found([], left: [weeks[0]], unreadable: [weeks[2]]))
    #expect(model.notice == nil)
    _ = model.update(.found([], left: [], unreadable: [.ideas]))
    #expect(
      model.notice?.text == "no post has “ou” in title, text or notes; "
        + "not searched, as they cannot be read: 2026-W07, ideas"
    )
  }

  @Test func `pages that cannot be read are named beside the count`() {
    var model = Model.sample(columns: 120, rows: 40)
    _ = ask(&model, "/ o u Enter")
    let hits = [hit("4", "2026-02-04", at: "08:00")]
    _ = model.update(.found(hits, left: [], unreadable: [weeks[2]]))
    let words = "1 of 1; not searched, as it cannot be read: 2026-W07"
    #expect(Screen.frame(of: model).text.contains("\n \(words)\n"))
    _ = model.update(.found([], left: [], unreadable: weeks))
    #expect(Screen.frame(of: model).text.contains("2026-W07, 2026-W05, 2026-W06 and 2 more"))
  }

  @Test func `a hit in a week that is not read is selected once it is`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u")
    _ = model.update(.found([hit("d", "2026-02-10")], left: [], unreadable: []))
    let posts = [Post.sample("c", on: "2026-02-10"), .sample("d", on: "2026-02-10")]
    _ = model.update(.read(Plan.sample(posts).pages))
    #expect(model.selected?.id == posts[1].id)
  }

  @Test func `the file of a misfiled hit is read with the week`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u")
    let effects = model.update(
      .found([hit("d", "2026-02-05", on: weeks[3])], left: [], unreadable: [])
    )
    #expect(effects == [.open(model.neededPages)])
    #expect(model.neededPages.contains(weeks[3]))
  }

  @Test func `words given up end the search`() {
    var model = Model.sample()
    #expect(ask(&model, "/ o Esc").last == .stopFinding)
    #expect(ask(&model, "/ o Enter Esc").last == .stopFinding)
    #expect(model.search == nil)
    #expect(model.update(.found([hit("4", "2026-02-04")], left: [], unreadable: [])).isEmpty)
    #expect(model.day == .today)
  }

  @Test func `what others change is searched anew, and the focus stays`() {
    var model = Model.sample()
    model.type("/ o u Enter")
    let effects = model.update(.reread(model.plan.pages))
    #expect(effects == [.find(Sought("ou"), from: weeks[1])])
    #expect(model.search?.found == HitList())
    #expect(model.selected?.id.text.first == "4")
    _ = model.update(.found([hit("4", "2026-02-04", at: "08:00")], left: [], unreadable: []))
    #expect(Screen.frame(of: model).text.contains("\n 1 of 1\n"))
    model.type("Esc")
    #expect(model.update(.reread(model.plan.pages)).isEmpty)
  }

  @Test func `what one changes oneself changes the hits`() {
    var model = Model.sample()
    model.type("/ o u Enter d")
    #expect(model.search?.found.hits.count == 4)
    model.type("a f o u r Enter n")
    #expect(model.search?.found.hits.count == 5)
    #expect(model.selected?.id.text.first == "5")
  }

  @Test func `a change while the search goes on begins it anew`() {
    var model = Model.sample()
    _ = ask(&model, "/ o u Enter x")
    let pages = model.plan.pages
    let effects = model.update(.saved(Change("Set ready", []), .verb, posts: [], pages: pages))
    #expect(find(effects) == ["ou"])
  }

  @Test func `words from elsewhere are found as typed ones are`() {
    var model = Model.sample()
    #expect(find(model.find("ou")) == ["ou"])
    #expect(model.soughtBefore == ["ou"])
    #expect(model.find(" \t").isEmpty)
    #expect(model.notice?.kind == .error)
  }
}
