import CandidCore

extension Model {
  /// Those that the balance view lists: a channel's own balance has none, as they are the week's.
  var listedRepairs: [Repair] { lens == .plan ? repairs : [] }

  /// The first flag of the shown week that nobody has accepted.
  var standingFlag: Finding? { balance.findings.first(where: \.stands) }

  /// The repair that is picked in the balance view; nil where none is.
  var pickedRepair: (number: Int, repair: Repair)? {
    guard context == .balance, let place = opened.last?.selection else { return nil }
    let repairs = listedRepairs
    return repairs.indices.contains(place) ? (place + 1, repairs[place]) : nil
  }

  /// Says so where the picked repair is none of the week's, now that those are known.
  mutating func pickKnownRepair() {
    guard context == .balance, let place = opened.last?.selection,
      !listedRepairs.indices.contains(place)
    else { return }
    opened[opened.count - 1].selection = nil
    let count = listedRepairs.count
    let known = count == 0 ? "no repairs" : "\(Wording.count(count, "repair")), from 1 to \(count)"
    refuse("there is no repair \(place + 1); the week has \(known)")
  }

  /// Picks a repair again, wherever it stands in the list now; none where it is no longer one.
  mutating func followRepair(_ repair: Repair) {
    let place = listedRepairs.firstIndex {
      ($0.kind, $0.posts, $0.to) == (repair.kind, repair.posts, repair.to)
    }
    if place != opened.last?.selection { opened[opened.count - 1].selection = place }
  }

  /// Goes to another thing that can be picked; before the first one none is, and the view scrolls.
  mutating func pick(by steps: Int) -> [Effect] {
    guard var view = opened.last else { return [] }
    let shown = shownLines
    guard !shown.items.isEmpty else { return scrollView(by: steps) }
    let target = min((view.selection ?? -1) + steps, shown.items.count - 1)
    if target == view.selection || (view.selection == nil && steps < 0) {
      return scrollView(by: steps)
    }
    view.selection = target < 0 ? nil : target
    opened[opened.count - 1] = view
    scrollToPicked(in: shown)
    return []
  }

  /// Scrolls the view in front as little as shows all of what is picked; to the top where nothing is.
  ///
  /// `lines` are those of the view, where they are known: which one is picked moves none of them.
  mutating func scrollToPicked(in lines: ReadingLines? = nil) {
    guard var view = opened.last else { return }
    defer { opened[opened.count - 1] = view }
    let shown = lines ?? Views.lines(of: context, in: self)
    let room = max(1, Views.textRows(in: size) - shown.pinned)
    guard let place = view.selection, shown.items.indices.contains(place) else {
      view.scroll = 0
      return
    }
    let item = shown.items[place]
    let top = max(view.scroll, item.upperBound - shown.pinned - room)
    view.scroll = max(0, min(top, item.lowerBound - shown.pinned))
  }

  /// Carries the picked repair out, or opens what takes the person's words for it.
  mutating func repair() -> [Effect] {
    guard let number = pickedRepair?.number else { return [] }
    let repairs = freshRepairs
    guard repairs.indices.contains(number - 1) else { return [] }
    let repair = repairs[number - 1]
    if let change = repair.change {
      let effects = verb(change)
      opened[opened.count - 1].selection = nil
      opened[opened.count - 1].scroll = 0
      return effects
    }
    if repair.kind == .add {
      entry = .prompt(Prompt(.add(repair.to ?? day)))
      return []
    }
    guard let post = repair.posts.first.flatMap({ plan.post($0) }) else { return [] }
    var form = Form(.edit, post, plan.settings)
    form.focus = repair.kind.field.flatMap(form.place) ?? 0
    entry = .form(form)
    if repair.kind == .tell {
      notice = Notice(BalanceWords.howToTell(saving: key("^S", in: .form)))
    }
    return []
  }
}

extension Repair.Kind {
  /// The name of the field of the form that takes the words it needs.
  fileprivate var field: String? {
    switch self {
    case .tell: FormField.text.name
    case .tellUntold: FormField.story.name
    case .tag: FormField.intention.name
    case .place, .move, .add: nil
    }
  }
}
