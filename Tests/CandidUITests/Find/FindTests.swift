import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Finding words: "ou" is in the posts 1, 4, 5, 7 and 8 of the sample's week; the focus begins on 2.
struct FindTests {
  private func typing(_ keys: String, _ plan: Plan = .leaning) -> Model {
    var model = Model.sample(plan)
    model.type(keys)
    return model
  }

  /// What the footer says.
  private func footer(_ model: Model) -> String {
    Screen.frame(of: model).text.split(separator: "\n", omittingEmptySubsequences: false).last
      .map(String.init) ?? ""
  }

  private func selected(_ model: Model) -> Character? { model.selected?.id.text.first }

  @Test func `the first hit after the focus is shown as one types`() {
    let model = typing("/ o u")
    #expect(selected(model) == "4")
    #expect(footer(model) == " 2 of 5   Enter stays  Esc goes back")
    #expect(selected(typing("/ o u t")) == "4")
    #expect(selected(typing("/ o u x Backspace t")) == "4")
  }

  @Test func `Esc goes back to where one was, also from another week`() {
    var model = typing("/ q u i e t")
    #expect(model.week == Week(containing: .today).adding(-1))
    model.type("Esc")
    #expect(selected(model) == "2")
    #expect(model.search == nil)
    #expect(model.entry == .none)
  }

  @Test func `Enter stays, and n and N go on and back`() {
    var model = typing("/ o u Enter")
    #expect(selected(model) == "4")
    #expect(Screen.frame(of: model).text.contains("\n 2 of 5\n"))
    #expect(footer(model).hasPrefix(" /ou n N go on, Esc ends"))
    for (key, expected) in [("n", "5"), ("n", "7"), ("N", "5"), ("2", "5"), ("n", "8")] {
      model.type(key)
      #expect(selected(model) == Character(expected), "\(key)")
    }
  }

  @Test func `past the last hit it goes on from the first and says so`() {
    var model = typing("/ o u Enter 3 n")
    #expect(selected(model) == "8")
    model.type("n")
    #expect(selected(model) == "1")
    #expect(model.notice == Notice("search wrapped to the first hit"))
    model.type("N")
    #expect(selected(model) == "8")
    #expect(model.notice == Notice("search wrapped to the last hit"))
    model.type("N")
    #expect(model.notice == nil)
  }

  @Test func `n goes on from where the focus is by now`() {
    var model = typing("/ o u Enter l l n")
    #expect(selected(model) == "8")
    model.type("[ N")
    #expect(selected(model) == "8")
    model.type("0 h n")
    #expect(selected(model) == "1")
    model.type("l")
    #expect(Screen.frame(of: model).text.contains("\n 5 hits\n"))
  }

  @Test func `what is nowhere is said, and forgotten`() {
    var model = typing("/ o u x")
    #expect(selected(model) == "2")
    #expect(footer(model) == " 0 hits   Enter stays  Esc goes back")
    model.type("Enter")
    #expect(model.notice == Notice("no post has “oux” in title, text or notes", .error))
    #expect(model.search == nil)
    #expect(selected(model) == "2")
  }

  @Test func `blanks alone are refused`() {
    var model = typing("/ Space Space")
    #expect(model.search == nil)
    model.type("Enter")
    #expect(
      model.notice == Notice("blanks alone are nearly everywhere; type a word to find", .error)
    )
    #expect(model.entry != .none)
  }

  @Test func `without words the last ones are found again`() {
    var model = typing("/ Enter")
    #expect(model.notice == Notice("nothing was looked for yet; type a word to find", .error))
    model = typing("/ o u Enter / Enter")
    #expect(selected(model) == "5")
    model.type("Esc t / Enter")
    #expect(selected(model) == "4")
    model.type("Esc n")
    #expect(selected(model) == "5")
  }

  @Test func `n without words ever typed says what finds`() {
    #expect(typing("n").notice == Notice("nothing is sought; / finds words", .error))
    #expect(typing("N").notice == Notice("nothing is sought; / finds words", .error))
  }

  @Test func `earlier words are recalled, and what was typed comes back`() {
    var model = typing("/ o u Enter / c l a y Enter / Up")
    #expect(selected(model) == "1")
    for (key, words) in [("Up", "ou"), ("Up", "ou"), ("Down", "clay"), ("Down", ""), ("Down", "")] {
      model.type(key)
      guard case .prompt(let prompt) = model.entry else { return #expect(Bool(false)) }
      #expect(prompt.editor.text == words)
    }
    model = typing("/ x Up")
    #expect(model.notice == Notice("nothing was looked for before in this sitting", .error))
  }

  @Test func `erasing all goes back to what was looked for before`() {
    var model = typing("/ o u Enter / c l")
    #expect(selected(model) == "1")
    model.type("Backspace Backspace")
    #expect(selected(model) == "4")
    #expect(model.search?.words == "ou")
    model.type("x Esc")
    #expect(model.search?.words == "ou")
    #expect(selected(model) == "4")
  }

  @Test func `an idea is selected beside the week, and n goes on from it`() {
    var model = typing("/ l a t e r")
    #expect(model.context == .ideas)
    #expect(model.selected?.title == "An idea for later")
    model.type("Esc")
    #expect(model.context == .week)
    #expect(selected(model) == "2")
    let posts = [
      Post.sample("1", title: "Firing"), .sample("a", title: "A lid", on: "2026-01-29"),
      .sample("b", title: "Lids", on: nil),
    ]
    model = typing("/ l i d Enter", .sample(posts))
    #expect(selected(model) == "b")
    #expect(footer(model).contains("/lid"))
    model.type("n")
    #expect(selected(model) == "a")
    #expect(model.context == .week)
    #expect(model.notice == Notice("search wrapped to the first hit"))
  }

  @Test func `Esc drops the count, then the words, then the filter`() {
    var model = typing("f d r a f t Enter / o u Enter 3 Esc")
    #expect(model.keys.isEmpty && model.search != nil && !model.filter.isEmpty)
    model.type("Esc")
    #expect(model.search == nil && !model.filter.isEmpty)
    model.type("Esc")
    #expect(model.filter.isEmpty)
    #expect(model.type("Esc").isEmpty)
  }

  @Test(arguments: [
    "陶芸", "芸", "👩‍🚀", "é", "É", "\u{1B}[31m", "\u{202E}", "a\u{0}b", "\\", "🇧🇪", "%",
    String(repeating: "long ", count: 200),
  ])
  func `words of any kind are found and drawn in safety`(words: String) {
    let post = Post.sample("3", title: "Before \(words) after", on: "2026-02-05")
    var model = Model.sample(.sample([post]))
    model.type("/")
    _ = model.update(.terminal(.paste(words)))
    model.type("x Backspace")
    #expect(selected(model) == "3")
    for characters in [CharacterSet.unicode, .ascii] {
      model.characters = characters
      #expect(!Screen.frame(of: model).text.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
    model.type("Enter")
    #expect(!Screen.frame(of: model).text.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(selected(model) == "3")
  }

  @Test func `words are marked in titles and the detail, also where a line breaks`() {
    var model = typing("/ o u Enter")
    #expect(marked(model) == ["ou", "ou", "ou", "ou", "ou"])
    model = typing("/ a Space b a d Enter")
    #expect(marked(model) == ["a bad", "a bad"])
    model = typing("/ B A D Space f i r Enter")
    #expect(marked(model) == ["bad", "fir", "bad fir"])
    model.type("Esc")
    #expect(marked(model).isEmpty)
  }

  /// The underlined runs below the heads of the days.
  private func marked(_ model: Model) -> [String] {
    let frame = Screen.frame(of: model)
    return (5..<frame.size.rows).flatMap { row in
      (0..<frame.size.columns).map { frame[row, $0] }
        .split { !($0.style.isUnderlined && $0.style.isBold) }
        .map { $0.map(\.text).joined() }
    }
  }

  @Test func `a hit far down in a text is shown, and one in the notes is told`() {
    var post = Post.sample("3", title: "Long", on: "2026-02-05")
    post.text = String(repeating: "word ", count: 300) + "then the kiln went out"
    var other = Post.sample("4", title: "Noted", on: "2026-02-06")
    other.notes = "about the kiln"
    var model = Model.sample(.sample([post, other]))
    model.type("/ k i l n Enter")
    #expect(Screen.frame(of: model).text.contains("word then the kiln went out"))
    model.type("n")
    #expect(Screen.frame(of: model).text.contains("“kiln” is in its notes"))
  }
}
