import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Showing only some posts, while the balance is of all.
struct FilterTests {
  private func typing(_ keys: String, columns: Int = 80) -> Model {
    var model = Model.sample(columns: columns)
    model.type(keys)
    return model
  }

  private func rows(_ model: Model) -> [String] {
    Screen.frame(of: model).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The posts shown, by the characters of their names.
  private func shown(_ model: Model) -> String {
    model.items.compactMap { $0.post?.id.text.first }.map(String.init).joined()
  }

  @Test(arguments: ["?", "g h", "g m", "P"])
  func `views without posts say nothing of a filter`(keys: String) {
    var model = typing("f")
    model.typeText("*polished")
    model.type("Enter \(keys)")
    #expect(model.filterWords == "polished")
    #expect(!Screen.frame(of: model).text.contains("filter: polished"))
  }

  @Test(arguments: [
    ("b", "filter: polished; here all posts count"),
    ("R", "filter: polished; here all posts count"),
  ])
  func `views that count all posts say so beside the filter`(keys: String, words: String) {
    var model = typing("f")
    model.typeText("*polished")
    model.type("Enter \(keys)")
    #expect(rows(model)[1].contains(words))
  }

  @Test(arguments: [
    ("#education", "25"), ("*polished", "1458"), ("#untagged", "7"), ("ready", "12"),
    ("@li", "25"), ("#education ready", "2"), ("*whole *hard", "26"), ("clay", "1"),
    ("eight", "5"), ("offer", ""), ("no-offer", "1245678"),
  ])
  func `only posts that fit are shown`(line: String, expected: String) {
    var model = typing("f")
    model.typeText(line)
    model.type("Enter")
    #expect(shown(model) == expected)
  }

  @Test func `among the ideas the selected one stays, else it is the next one shown`() throws {
    var plan = Plan.sample([.sample()])
    plan.pages[.ideas] = PageContents(
      posts: ["A", "B", "C", "D"].enumerated().map { place, name in
        var idea = Post.sample(Character("\(place)"), title: "Idea \(name)", on: nil)
        idea.created = Instant(seconds: 1_770_000_000 - place)
        if name == "A" { idea.story = .hard }
        if name == "C" { idea.intention = .education }
        return idea
      }
    )
    var model = Model.sample(plan)
    model.type("I 2 j")
    #expect(model.selected?.title == "Idea C")
    model.typeText("f*plain")
    model.type("Enter")
    #expect(model.selected?.title == "Idea C")
    model.typeText("f#connection")
    model.type("Enter")
    #expect(model.selected?.title == "Idea D")
  }

  @Test func `balance, beads and counts are of all, and it says so`() {
    let before = rows(typing("t"))
    let model = typing("f # e d u c a t i o n Enter")
    #expect(rows(model)[1...2] == before[1...2])
    #expect(
      rows(model)[4].contains(
        " filter: education; hides 5 posts; the balance counts all; Esc clears"
      )
    )
    #expect(model.balance == typing("t").balance)
  }

  @Test(arguments: [
    (80, "filter: no offers; hides no post; the balance counts all; Esc clears it"),
    (70, "filter: no offers; hides no post; the balance counts all"),
    (54, "filter: no offers; hides 0; balance counts all"),
    (44, "filter: no offers; hides 0"),
  ])
  func `the words fit the screen`(columns: Int, words: String) {
    #expect(rows(typing("f n o - o f f e r Enter", columns: columns))[4].contains(" \(words) "))
  }

  @Test func `long words are cut, not what is hidden`() {
    var model = typing("f", columns: 50)
    model.typeText("#education *whole draft ready the kiln and more")
    model.type("Enter")
    #expect(rows(model)[4].contains("…; hides 7 "))
  }

  @Test func `it is seen while it is typed, and Esc goes back`() {
    var model = typing("f # e d u c a t i o n")
    #expect(shown(model) == "25")
    model.type("Esc")
    #expect(shown(model) == "1245678")
    #expect(model.selected?.id.text.first == "2")
  }

  @Test func `a word that is half typed hides nothing`() {
    var model = typing("f r e a d")
    #expect(shown(model) == "1245678")
    model.type("y")
    #expect(shown(model) == "12")
    model.type("Space # e d")
    #expect(shown(model) == "12")
    model.type("Enter")
    #expect(model.notice?.text.hasPrefix("#ed is no intention") == true)
    #expect(model.entry != .none)
  }

  @Test func `the selection is on a shown post`() {
    #expect(typing("f c l a y Enter").selected?.id.text.first == "1")
    #expect(typing("f t o u r Enter").selected?.id.text.first == "7")
    #expect(typing("f # e d u c a t i o n Enter").selected?.id.text.first == "2")
    // Cleared, it stays where it is.
    #expect(typing("f t o u r Enter Esc").selected?.id.text.first == "7")
    // None is shown: the day stays, and says why it is empty.
    var model = typing("f n o w h e r e Enter")
    #expect(model.day == .today)
    #expect(rows(model).contains { $0.contains("Tue 3 Feb: the filter hides 1 post of this day") })
    model.type("s p")
    #expect(
      model.notice == Notice("the filter hides 1 post of this day; Esc clears it", .error)
    )
    model.type("Left Left e")
    #expect(model.notice == Notice("no post on this day; a adds one", .error))
  }

  @Test func `f opens the line as it stands, and an empty one shows all`() {
    var model = typing("f # e d u c a t i o n Enter f")
    guard case .prompt(let prompt) = model.entry else { return #expect(Bool(false)) }
    #expect(prompt.editor.text == "#education ")
    model.type("^U Enter")
    #expect(model.filter.isEmpty)
    #expect(model.notice == Notice("the filter is cleared"))
    #expect(shown(model) == "1245678")
    model.type("f Enter")
    #expect(model.notice == nil)
  }

  @Test func `Tab completes the word as far as it is certain`() {
    var model = typing("f # e Tab * p Tab")
    guard case .prompt(let prompt) = model.entry else { return #expect(Bool(false)) }
    #expect(prompt.editor.text == "#education *p")
    #expect(rows(model).last?.contains("*polished  *plain") == true)
    model.type("o Tab x x Tab")
    #expect(
      model.notice?.text == "nothing begins so; # intention  * story  @ channel  draft  offer"
    )
    #expect(typing("m Tab").notice?.text == "nothing is completed here; Enter is ok, Esc cancels")
  }

  @Test func `Tab completes a tag of quick add`() {
    var model = typing("a O n e Space # b Tab * w Tab @ l Tab")
    guard case .prompt(let prompt) = model.entry else { return #expect(Bool(false)) }
    #expect(prompt.editor.text == "One #behind-the-scenes *whole @li ")
    model.type("x Tab")
    #expect(model.notice?.text == "nothing begins so; #, * and @ are completed")
  }

  @Test func `a post that is hidden as it is added or changed is spoken of`() {
    var model = typing("f # e d u c a t i o n Enter a N e w Enter")
    #expect(model.notice == Notice("Added “New” to Tue 2026-02-03.  u undoes; the filter hides it"))
    #expect(shown(model) == "25")
    model = typing("f # e d u c a t i o n Enter i c")
    #expect(model.notice?.text.hasSuffix("u undoes; the filter hides it") == true)
    model = typing("f # e d u c a t i o n Enter x")
    #expect(model.notice?.text.hasSuffix("u undoes") == true)
  }

  @Test func `only shown posts are found, and another filter searches anew`() {
    var model = typing("f # e d u c a t i o n Enter / o u Enter")
    #expect(model.search?.found.hits.count == 1)
    #expect(model.selected?.id.text.first == "5")
    #expect(model.type("Esc f ^U Enter").isEmpty)
    model.type("n")
    #expect(model.search?.found.hits.count == 5)
    model.type("f c l a y Enter")
    #expect(model.search?.found.hits.count == 1)
    #expect(
      typing("f c l a y Enter / o u t Enter").notice?.text
        == "no post that the filter shows has “out” in title, text or notes"
    )
  }

  @Test func `open slots are hidden with the posts`() {
    var plan = Plan.leaning
    plan.settings.rhythm = [Slot(id: "s", day: .saturday)]
    var model = Model.sample(plan)
    #expect(model.items.contains { $0.slot != nil })
    model.type("f r e a d y Enter")
    #expect(!model.items.contains { $0.slot != nil })
  }
}
