import CandidCore

/// Going from hit to hit.
extension Model {
  /// Takes in what was found since the last time.
  mutating func take(_ hits: [Hit], left: [Page], unreadable: [Page]) -> [Effect] {
    guard search != nil else { return [] }
    search?.found.add(hits, left: left, unreadable: unreadable)
    let effects = goOn()
    if search?.found.isDone == true { endWhereNothingIsFound() }
    return effects
  }

  /// Puts what a change made of its posts in the place of what was found of them.
  mutating func amendHits(_ pages: [Page: PageContents]) -> [Effect] {
    guard let search else { return [] }
    guard search.found.isDone else { return searchAnew() }
    for (page, contents) in pages {
      self.search?.found.put(contents.posts, on: page, where: search.sought.isFound)
    }
    return []
  }

  /// Goes so many hits on, or back; finds the last words once more where none are looked for.
  mutating func step(_ steps: Int) -> [Effect] {
    guard search != nil else { return soughtBefore.first.map { find($0) } ?? [] }
    let goal = Search.Goal(start: place, steps: steps, tellsOfWrapping: true)
    search?.goal = goal
    let effects = goOn()
    endWhereNothingIsFound()
    return effects
  }

  /// Says that nothing is found where that is so, and forgets the words.
  ///
  /// While they are typed, the line says so and they stay; the focus goes back to where it was.
  mutating func endWhereNothingIsFound() {
    guard let search, search.found.isDone, search.found.hits.isEmpty else { return }
    if case .prompt(let prompt) = entry, let before = prompt.kind.before {
      return goBack(toPlaceOf: before)
    }
    let who = filter.isEmpty ? "no post has" : "no post that the filter shows has"
    let rest = search.found.unreadable.isEmpty ? "" : "; \(search.unsearched)"
    notice = Notice(
      "\(who) “\(Edit.beginning(search.words))” in title, text or notes\(rest)",
      .error
    )
    self.search = nil
  }

  /// The place that the next hit is next to.
  var place: Hit.Place {
    if let last = search?.last, last.focus == focus { return last.hit.place }
    return place(of: focus)
  }

  func place(of focus: Focus) -> Hit.Place {
    guard case .post(let id)? = focus.item else { return Hit.Place(.day(focus.day), nil) }
    return Hit.Place(post(id)?.when ?? .day(focus.day), id)
  }

  /// Goes where the search is to go, if that is known by now.
  private mutating func goOn() -> [Effect] {
    guard let search, let goal = search.goal,
      let (hit, isWrapped) = search.found.hit(goal.steps, from: goal.start)
    else { return [] }
    let isOn = goal.steps > 0
    let (start, end) = isOn ? (goal.start, hit.place) : (hit.place, goal.start)
    if search.found.mayGrow(from: start, to: end) { return [] }
    self.search?.goal = nil
    go(to: hit)
    if goal.tellsOfWrapping {
      if isWrapped { notice = Notice("search wrapped to the \(isOn ? "first" : "last") hit") }
    }
    // A misfiled post is seen on its day only with the file that it stands in.
    return plan.pages[hit.page] == nil ? [.open(neededPages)] : []
  }

  /// Selects a hit, in whichever week it is, or among the ideas beside the week; one that cannot be
  /// named leaves the focus where it is.
  private mutating func go(to hit: Hit) {
    if let id = hit.id {
      if let day = hit.day {
        opened.removeAll { $0.context == .ideas }
        select(.post(id), on: day)
      } else {
        if !showsIdeas { opened.append(OpenedView(.ideas)) }
        if let place = listedIdeas.firstIndex(where: { $0.id == id }) { selectIdea(at: place) }
      }
    }
    let focus = focus
    search?.last = (hit, focus)
  }
}
