import CandidCore

extension PromptKind {
  /// Which posts are shown, as it is typed.
  static func filter(_ before: BeforeFilter) -> PromptKind {
    PromptKind(
      name: "filter",
      label: "Filter:",
      help: { prompt, model in FilterLine.help(for: prompt.editor.text, model.plan.settings) },
      submit: { $0.submitFilter($1, before) },
      follow: { $0.filterAsTyped($1, before) },
      cancel: { $0.goBack(to: before) },
      complete: { model in
        let kinds = "# intention  * story  @ channel  draft  offer"
        return model.completeWord(otherwise: kinds) { FilterLine.choices(for: $0, $1) }
      }
    )
  }
}

// A filter hides posts from the views that list them. The balance, its beads and all counts are of
// the whole week whatever is shown.
extension Model {
  /// Whether the views show a post; all that list posts ask this.
  package func shows(_ post: Post) -> Bool { filter.admits(post) }

  /// Whether the views show what stands on a day; open slots are no posts, and hidden by any filter.
  func shows(_ item: DayItem) -> Bool {
    if filter.isEmpty { return true }
    return item.post.map { shows($0) } ?? false
  }

  /// How many posts of the shown days the filter hides.
  var hiddenCount: Int {
    guard !filter.isEmpty, let days = shownDays.last else { return 0 }
    return plan.postsAndProjected(in: days).count { !shows($0) }
  }

  /// The filter in words; nil without one.
  package var filterWords: String? {
    filter.isEmpty ? nil : FilterLine.words(filter, plan.settings)
  }

  /// What the filter hides of a day, and how to see it; nil where it hides nothing.
  func hiddenWords(on day: Day) -> String? {
    guard !filter.isEmpty else { return nil }
    let hidden = plan.postsAndProjected(in: day...day).count { !shows($0) }
    return hidden == 0 ? nil : "the filter hides \(Wording.count(hidden, "post")) of this day"
  }

  /// Opens the line with the filter as it stands.
  mutating func openFilter() -> [Effect] {
    let before = BeforeFilter(focus: focus, filter: filter)
    let line = FilterLine.line(filter)
    entry = .prompt(Prompt(.filter(before), line.isEmpty ? "" : "\(line) "))
    return []
  }

  /// Follows the line being typed as far as it can be read.
  fileprivate mutating func filterAsTyped(_ line: String, _ before: BeforeFilter) -> [Effect] {
    var line = line
    let word = FilterLine.lastWord(of: line)
    let choices = FilterLine.choices(for: word, plan.settings)
    // Half of `draft` is in no post, and would hide them all.
    if !choices.isEmpty, !choices.contains(word.lowercased()) { line.removeLast(word.count) }
    // What cannot be read may still be half typed.
    guard let filter = try? FilterLine.filter(line, plan.settings), filter != self.filter else {
      return []
    }
    return show(filter, from: before.focus)
  }

  fileprivate mutating func submitFilter(_ line: String, _ before: BeforeFilter) -> [Effect] {
    do throws(FilterLine.Misfit) {
      let filter = try FilterLine.filter(line, plan.settings)
      entry = .none
      let effects = show(filter, from: before.focus)
      if filter.isEmpty, !before.filter.isEmpty { notice = Notice("the filter is cleared") }
      return effects
    } catch {
      return explain(error.description)
    }
  }

  /// Goes back to the filter and the focus that were there before the line was opened.
  fileprivate mutating func goBack(to before: BeforeFilter) -> [Effect] {
    show(before.filter, from: before.focus)
  }

  mutating func clearFilter() -> [Effect] {
    notice = Notice("the filter is cleared")
    return show(Filter(), from: focus)
  }

  /// What a message about a changed post adds where it is now hidden.
  func noteOfHiding(_ posts: [Post]) -> String {
    let hidden = posts.filter { plan.post($0.id) != nil && $0.day != nil && !shows($0) }
    if hidden.isEmpty { return "" }
    return posts.count == 1
      ? "; the filter hides it" : "; the filter hides \(hidden.count) of them"
  }

  /// Shows what a filter shows; the selection stays on a shown post, the nearest to `focus`.
  private mutating func show(_ filter: Filter, from focus: Focus) -> [Effect] {
    self.filter = filter
    focusShown(nearest: focus)
    return searchAnew()
  }

  /// Focuses an item if it is shown, else the nearest after it in the week, else that before it.
  private mutating func focusShown(nearest focus: Focus) {
    day = focus.day
    if showsIdeas {
      let all = allIdeas.map { DayItem.post($0) }
      if let nearest = shown(nearest: focus.item, among: all), let id = nearest.post?.id {
        selectIdea(at: listedIdeas.firstIndex { $0.id == id } ?? 0)
      }
      return
    }
    index = 0
    let all = days.flatMap(allItems)
    guard let nearest = shown(nearest: focus.item, among: all), let day = nearest.day else {
      return
    }
    select(nearest.name, on: day)
  }

  /// What is shown of a list: what is named, else the nearest after it, else that before it.
  private func shown(nearest name: DayItem.Name?, among all: [DayItem]) -> DayItem? {
    guard let place = all.firstIndex(where: { $0.name == name }) else { return nil }
    return all[place...].first(where: shows) ?? all[..<place].last(where: shows)
  }
}

/// How things were before a filter was typed, to which Esc goes back.
package struct BeforeFilter: Equatable, Sendable {
  var focus: Focus
  var filter: Filter
}
