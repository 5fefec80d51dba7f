import CandidCore
import Canvas

extension Model {
  /// Carries out what the pointer did; what stands under it, the drawing of the screen says.
  ///
  /// Shift is the terminal's: with it people select and copy as in other programs.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard !mouse.modifiers.contains(.shift) else { return [] }
    switch mouse.action {
    case .press(.left): return press(mouse)
    case .drag(.left):
      if let card = pointer.card { drag(card, to: mouse.point) }
      return []
    case .release(.left): return release(at: mouse.point)
    case .wheelUp: return turn(by: -1, at: mouse.point)
    case .wheelDown: return turn(by: 1, at: mouse.point)
    case .press, .drag, .release: return []
    }
  }

  private mutating func press(_ mouse: Mouse) -> [Effect] {
    pointer = .idle
    guard let (rect, spot) = Screen.spot(at: mouse.point, of: self) else { return [] }
    if !spot.keys.isEmpty {
      // It acts when the button is let go, so that no report of that reaches the shell after `q`.
      pointer = .pressing(spot.keys, rect)
      return []
    }
    leaveOneLayer()
    let before = selection
    let place = Point(row: mouse.point.row - rect.row, column: mouse.point.column - rect.column)
    let effects = spot.select(&self, place)
    var card: HeldCard?
    if let post = spot.post, let place = spot.dropPlace { card = HeldCard(post: post, from: place) }
    if let card { pointer = .holding(card) }
    // What is opened is what the first click selected; it may have scrolled something else here.
    if mouse.isSecond, selection == before, let name = spot.opens {
      pointer = .opening(name, rect, card)
    }
    return effects
  }

  private mutating func release(at point: Point) -> [Effect] {
    defer { pointer = .idle }
    switch pointer {
    case .idle: return []
    case .pressing(let keys, let rect):
      guard rect.contains(point) else { return [] }
      pointer = .idle
      return keys.flatMap { update(.terminal(.key($0))) }
    case .opening(let name, let rect, _):
      return rect.contains(point) ? run(name) : []
    case .holding(let card): return card.isDragged ? drop(card) : []
    }
  }

  private mutating func turn(by steps: Int, at point: Point) -> [Effect] {
    guard let turn = Screen.spot(at: point, of: self)?.spot.turn else { return [] }
    leaveOneLayer()
    return turn(&self, steps)
  }

  /// Ends what a key would end, too: a message, a half-typed command, a question.
  private mutating func leaveOneLayer() {
    notice = nil
    asked = nil
    dropPendingKeys()
    if case .offer = entry { entry = .none }
  }

  /// Runs a command by its name; says so where it cannot run.
  mutating func run(_ name: String) -> [Effect] {
    guard let command = Commands.all.first(where: { $0.name == name }) else { return [] }
    if let obstacle = command.obstacle(self) {
      refuse(obstacle)
      return []
    }
    return command.run(&self)
  }

  /// What is selected, as far as a double click could miss it.
  private var selection: Selection {
    var place: Int?
    if case .form(let form) = entry { place = form.pickedHardPart ?? form.focus }
    return Selection(focus: focus, opened: opened, place: place)
  }

  private struct Selection: Equatable {
    let focus: Focus
    let opened: [OpenedView]
    let place: Int?
  }
}

// MARK: - Dragging a card

extension Model {
  /// Where the held card would move to, were it let go now.
  var dropPlace: DropPlace? {
    guard case .holding(let card) = pointer, let place = card.over, place != card.from,
      obstacle(toDropping: card, on: place) == nil
    else { return nil }
    return place
  }

  private mutating func drag(_ card: HeldCard, to point: Point) {
    let over = Screen.spot(at: point, of: self)?.spot.dropPlace
    guard card.isDragged || over != card.from else { return }
    var card = card
    card.over = over
    card.isDragged = true
    pointer = .holding(card)
    sayWhereItGoes(card)
  }

  private mutating func sayWhereItGoes(_ card: HeldCard) {
    let title = "“\(post(card.post)?.title ?? "")”"
    guard let place = card.over else {
      let places = showsIdeas ? "the days and the ideas" : "the days"
      notice = Notice("outside of \(places) \(title) stays where it is")
      return
    }
    if place == card.from {
      notice = Notice("\(title) stays \(place.asStaying)")
    } else if let obstacle = obstacle(toDropping: card, on: place) {
      notice = Notice(obstacle, .error)
    } else {
      let others = posts(draggedWith: card, to: place).count - 1
      let along = others > 0 ? ", and \(others) more marked along with it" : ""
      notice = Notice("let go to \(place.asTaking(title))\(along); Esc leaves it")
    }
  }

  private mutating func drop(_ card: HeldCard) -> [Effect] {
    pointer = .idle
    guard let place = card.over, place != card.from else {
      notice = Notice("nothing was moved")
      return []
    }
    if let obstacle = obstacle(toDropping: card, on: place) {
      refuse(obstacle)
      return []
    }
    let posts = posts(draggedWith: card, to: place)
    switch (card.from, place) {
    case (.day(let from), .day(let day)):
      if !showsIdeas { select(card.post, on: from) }
      guard let change = Change.shift(posts, byDays: day - from, now: clock.now) else {
        refuse("the calendar ends here: years 1600 to 9999")
        return []
      }
      return verb(change, .shift)
    case (.ideas, .day(let day)):
      return verb(.move(posts.map { ($0, $0.when.on(day)) }, now: clock.now))
    case (_, .ideas):
      return verb(.move(posts.map { ($0, .idea) }, now: clock.now))
    }
  }

  /// The card's post, and where it is marked, the other marked ones that can go the same way: days go
  /// as many days on, what has none stays.
  private func posts(draggedWith card: HeldCard, to place: DropPlace) -> [Post] {
    guard markedPosts.contains(where: { $0.id == card.post }) else {
      return post(card.post).map { [$0] } ?? []
    }
    return card.from == .ideas && place != .ideas ? moving : moving.filter { $0.day != nil }
  }

  /// Lets go of a card that others have moved away under the pointer.
  mutating func cancelMovedPress() {
    guard let card = pointer.card, let post = post(card.post) else { return }
    let place = post.day.map(DropPlace.day) ?? .ideas
    if place != card.from { _ = cancelPress() }
  }

  /// Lets go of what the pointer has begun; a card stays where it is.
  ///
  /// - Returns: Whether one was being dragged.
  mutating func cancelPress() -> Bool {
    defer { pointer = .idle }
    guard case .holding(let card) = pointer, card.isDragged else { return false }
    notice = Notice("nothing was moved")
    return true
  }

  private func obstacle(toDropping card: HeldCard, on place: DropPlace) -> String? {
    guard let post = post(card.post) else { return "the post is no longer in the plan" }
    if let obstacle = readOnly ?? closed(place.page) { return obstacle }
    for page in [card.from.page] + posts(draggedWith: card, to: place).map(\.when.page) {
      if let obstacle = closed(page) { return obstacle }
    }
    return post.stage == .posted
      ? "“\(post.title)” is posted, and stays on its day; \(key("m")) moves it all the same" : nil
  }
}

extension DropPlace {
  fileprivate var page: Page {
    switch self {
    case .day(let day): .week(Week(containing: day))
    case .ideas: .ideas
    }
  }

  fileprivate var asStaying: String {
    switch self {
    case .day(let day): "on \(Wording.day(day))"
    case .ideas: "among the ideas"
    }
  }

  fileprivate func asTaking(_ title: String) -> String {
    switch self {
    case .day(let day): "move \(title) to \(Wording.day(day))"
    case .ideas: "make an idea of \(title)"
    }
  }
}
