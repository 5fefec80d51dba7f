import CandidCore

extension PromptKind {
  /// Words to find in the whole plan, which are found as they are typed.
  static func find(_ before: BeforeSearch) -> PromptKind {
    PromptKind(
      name: "find",
      label: "Find:",
      help: { prompt, model in
        let search = prompt.editor.text.isBlank ? nil : model.search
        return search?.words(at: model.place, model.glyphs) ?? "words in title, text or notes"
      },
      submit: { $0.submitFind($1) },
      follow: { $0.findAsTyped($1, before) },
      cancel: { $0.goBack(to: before) },
      choose: { $0.recallWords(by: -$1) },
      keyWords: ("stays", "goes back"),
      before: before
    )
  }
}

// Words are looked for by the program around, in slices while no key waits; what they find is told
// little by little.
extension Model {
  /// The words to mark in what is shown; nil where none are looked for.
  var soughtWords: SoughtWords? { search?.sought.words }

  /// Opens the line that finds as it is typed.
  mutating func openFind() -> [Effect] {
    let before = BeforeSearch(focus: focus, search: search, opened: opened)
    // Hits are shown in the week, and among the ideas beside it.
    opened.removeAll { $0.context != .ideas }
    entry = .prompt(Prompt(.find(before)))
    return []
  }

  /// Looks for words and goes to the first post after the focus that has them.
  package mutating func find(_ words: String) -> [Effect] {
    guard !words.isBlank else {
      refuse(Self.onlyBlanks)
      return []
    }
    remember(words)
    return search(for: words, Search.Goal(start: place, steps: 1, tellsOfWrapping: true))
  }

  /// Follows the words being typed: the first hit after where it began is shown.
  ///
  /// Until there is one, the focus stays where the words before led.
  fileprivate mutating func findAsTyped(_ words: String, _ before: BeforeSearch) -> [Effect] {
    if words.isBlank { return search?.words == before.search?.words ? [] : goBack(to: before) }
    if words == search?.words { return [] }
    let start = place(of: before.focus)
    return search(for: words, Search.Goal(start: start, steps: 1, tellsOfWrapping: false))
  }

  /// Keeps what was typed as what is looked for, and the focus where that led.
  fileprivate mutating func submitFind(_ typed: String) -> [Effect] {
    if typed.isEmpty {
      guard let words = soughtBefore.first else {
        return explain("nothing was looked for yet; type a word to find")
      }
      entry = .none
      return words == search?.words ? step(1) : find(words)
    }
    if typed.isBlank { return explain(Self.onlyBlanks) }
    entry = .none
    remember(typed)
    endWhereNothingIsFound()
    return []
  }

  /// Goes back to where the focus was, and to the words that were looked for before.
  fileprivate mutating func goBack(to before: BeforeSearch) -> [Effect] {
    goBack(toPlaceOf: before)
    search = before.search
    return search?.found.isDone == false ? searchAnew() : [.stopFinding]
  }

  /// Shows what was shown before words were typed.
  mutating func goBack(toPlaceOf before: BeforeSearch) {
    opened = before.opened
    let focus = before.focus
    guard focus != self.focus else { return }
    day = focus.day
    if showsIdeas { return }
    index = 0
    if let item = focus.item { select(item, on: focus.day) }
  }

  /// Takes another of the words looked for before into the line; past the latest is what was typed.
  fileprivate mutating func recallWords(by steps: Int) -> [Effect] {
    guard case .prompt(var prompt) = entry, !soughtBefore.isEmpty else {
      return explain("nothing was looked for before in this sitting")
    }
    if prompt.choice == 0 { prompt.typed = prompt.editor.text }
    prompt.choice = max(0, min(prompt.choice + steps, soughtBefore.count))
    let words = prompt.choice == 0 ? prompt.typed : soughtBefore[prompt.choice - 1]
    prompt.editor = TextEditor(words)
    entry = .prompt(prompt)
    return []
  }

  /// Drops the words, and their marks from the screen.
  mutating func endFinding() -> [Effect] {
    search = nil
    return [.stopFinding]
  }

  /// Looks for the same words once more, as what is shown, or in the plan, may be other now.
  mutating func searchAnew() -> [Effect] {
    guard let old = search else { return [] }
    var search = Search(Sought(old.words, among: filter))
    (search.goal, search.last) = (old.goal, old.last)
    self.search = search
    return [.find(search.sought, from: search.goal?.start.page ?? place.page)]
  }

  private mutating func search(for words: String, _ goal: Search.Goal) -> [Effect] {
    search = Search(Sought(words, among: filter))
    search?.goal = goal
    return searchAnew()
  }

  /// Puts words first among those looked for in this sitting.
  private mutating func remember(_ words: String) {
    soughtBefore = [words] + soughtBefore.filter { $0 != words }.prefix(99)
  }

  private static let onlyBlanks = "blanks alone are nearly everywhere; type a word to find"
}
