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
      if case .holding(let card) = pointer { drag(card, to: mouse.point) }
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
    var effects = spot.select(&self, place)
    if let post = spot.post { pointer = .holding(HeldCard(post: post, from: spot.day)) }
    // What is opened is what the first click selected; it may have scrolled something else here.
    if mouse.isSecond, selection == before, let name = spot.opens {
      pointer = .idle
      effects += run(name)
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
  /// The day that the held card would move to, were it let go now.
  var dropDay: Day? {
    guard case .holding(let card) = pointer, let day = card.over, day != card.from,
      obstacle(toDropping: card, on: day) == nil
    else { return nil }
    return day
  }

  private mutating func drag(_ card: HeldCard, to point: Point) {
    let over = Screen.spot(at: point, of: self)?.spot.day
    guard card.isDragged || over != card.from else { return }
    var card = card
    card.over = over
    card.isDragged = true
    pointer = .holding(card)
    sayWhereItGoes(card)
  }

  private mutating func sayWhereItGoes(_ card: HeldCard) {
    let title = post(card.post)?.title ?? ""
    guard let day = card.over else {
      notice = Notice("outside of the days “\(title)” stays where it is")
      return
    }
    if day == card.from {
      notice = Notice("“\(title)” stays on \(Wording.day(day))")
    } else if let obstacle = obstacle(toDropping: card, on: day) {
      notice = Notice(obstacle, .error)
    } else {
      notice = Notice("let go to move “\(title)” to \(Wording.day(day)); Esc leaves it")
    }
  }

  private mutating func drop(_ card: HeldCard) -> [Effect] {
    pointer = .idle
    guard let day = card.over, day != card.from else {
      notice = Notice("nothing was moved")
      return []
    }
    if let obstacle = obstacle(toDropping: card, on: day) {
      refuse(obstacle)
      return []
    }
    // The card alone is moved, whatever is marked.
    guard let post = post(card.post) else { return [] }
    guard let from = card.from else {
      return verb(.move([(post, post.when.on(day))], now: clock.now))
    }
    select(card.post, on: from)
    return Change.shift([post], byDays: day - from, now: clock.now).map { verb($0, .shift) } ?? []
  }

  /// Leaves the card where it is.
  ///
  /// - Returns: Whether one was being dragged.
  mutating func cancelDrag() -> Bool {
    guard case .holding(let card) = pointer, card.isDragged else { return false }
    pointer = .idle
    notice = Notice("nothing was moved")
    return true
  }

  private func obstacle(toDropping card: HeldCard, on day: Day) -> String? {
    guard let post = post(card.post) else { return "the post is no longer in the plan" }
    let page = card.from.map { Page.week(Week(containing: $0)) } ?? .ideas
    if let obstacle = readOnly ?? closed(page) ?? closed(on: day) { return obstacle }
    return post.stage == .posted
      ? "“\(post.title)” is posted, and stays on its day; \(key("m")) moves it all the same" : nil
  }
}
