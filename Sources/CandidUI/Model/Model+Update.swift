import CandidCore
import Canvas

extension Model {
  /// Takes in what happened.
  ///
  /// - Returns: What the program around is asked to do, in order.
  package mutating func update(_ happening: Happening) -> [Effect] {
    let (before, weeks, range) = (week, weighedWeeks, drawnRange)
    let picked = happening.isFromOutside ? pickedRepair?.repair : nil
    var effects: [Effect] = []
    switch happening {
    case .terminal(let event): effects = take(event) + followTyping()
    case .resized(let size): self.size = size
    case .clock(let clock): self.clock = clock
    case .rested: break
    case .read(let pages):
      // What was read for other weeks may be old by now.
      keepingSelection { $0.put(pages) }
      refreshMarks()
    case .reread(let pages):
      reread(pages)
      effects = searchAnew()
      if showsHistory { effects.append(.readHistory) }
    case .found(let hits, let left, let unreadable):
      effects = take(hits, left: left, unreadable: unreadable)
    case .settings(let settings, let readOnly): take(settings, readOnly: readOnly)
    case .zoneNames(let names): take(zoneNames: names)
    case .drafts(let drafts): offer(drafts)
    case .draftOpened(let draft, let post): open(draft, post)
    case .draftTaken: takenElsewhere()
    case .overwriting(let overwriting): take(overwriting)
    case .saved(let change, let purpose, let posts, let pages):
      let selection = selected?.id
      saved(change, purpose)
      keepingSelection { $0.plan.pages.merge(pages) { $1 } }
      refreshMarks(posts)
      follow(purpose, posts, from: selection)
      let hiding = noteOfHiding(posts)
      notice?.text += hiding
      effects = amendHits(pages)
      if showsHistory { effects.append(.readHistory) }
    case .history(let lines): take(lines)
    case .changedSince(let purpose, let text):
      isWaiting = false
      asked = purpose
      notice = Notice("\(text); \(answer(to: purpose)) does it all the same", .error)
      effects.append(.read(neededPages))
    case .changedElsewhere(let purpose, let unseen):
      ask(purpose, about: unseen)
      effects.append(.read(neededPages))
    case .refused(let purpose, let text):
      refused(purpose, text)
      // What was refused may be gone or changed on disk; the screen must not go on showing it.
      effects.append(.read(neededPages))
    case .postGone(let purpose, let id, let text):
      if !keepForm(ofGone: id, purpose) { refused(purpose, text) }
      effects.append(.read(neededPages))
    case .notMade(let text, let isQuestion): notMade(text, isQuestion: isQuestion)
    case .hardParts(let parts, let obstacle): take(parts, obstacle)
    case .planRead(let folder, let standing): take(standing, of: folder)
    case .written(let words, let field): write(words, in: field)
    case .waiting(let text):
      isWaiting = true
      let escape = entry.context.map { key("Esc", in: $0) } ?? ""
      notice = Notice(entry.isSubmitted ? "\(text); \(escape) gives back what you typed" : text)
    }
    if happening.isFromOutside { refreshForm() }
    if weighedWeeks != weeks, !effects.contains(where: \.bringsPages) {
      effects.append(.open(neededPages))
    }
    resumeForm()
    if needsZoneNames { effects.append(.listZones) }
    sortItems()
    settle()
    // Nothing is drawn before pages come that change what is worked out of them.
    if !effects.contains(where: \.bringsPages) { weigh() }
    if let picked { followRepair(picked) }
    if case .read = happening { pickKnownRepair() }
    settleForm()
    endRange(range)
    marks.show(markedPosts)
    announceOverwriting()
    followFocus(after: happening, inWeek: week == before)
    weighed.lines = nil
    return effects
  }

  private mutating func take(_ event: Event) -> [Effect] {
    guard !entry.isSubmitted else { return takeWhileSaving(event) }
    switch event {
    case .key(let key):
      if cancelPress(), key == Key(.escape) { return [] }
      notice = nil
      awaited = nil
      switch entry {
      case .prompt(let prompt): return take(key, in: prompt)
      case .form(let form): return take(key, in: form)
      case .offer(let offer): return take(key, in: offer)
      case .none:
        search?.goal = nil
        // Asked once, any other key says no.
        let before = copied
        defer {
          asked = nil
          if copied == before { copied = nil }
        }
        return command(key)
      }
    case .paste(let text):
      paste(text)
    case .mouse(let mouse): return take(mouse)
    }
    return []
  }

  /// While typed words wait for the plan no more are taken; Esc gives them back to the person.
  private func takeWhileSaving(_ event: Event) -> [Effect] {
    guard case .key(let key) = event, let context = entry.context,
      case .command(let command) = keyMap.match([key], in: context)
    else { return [] }
    switch command.name {
    case "redraw", "suspend":
      var model = self
      return command.run(&model)
    case "cancel", "close-form", "close-line": return [.withdraw]
    default: return []
    }
  }

  /// Whether an event is for what comes after the change that is on its way to the plan.
  package func isAhead(_ event: Event) -> Bool {
    guard entry.isSubmitted else { return false }
    switch event {
    case .key: return takeWhileSaving(event).isEmpty
    case .paste: return true
    default: return false
    }
  }

  /// Puts a paste into the field that is open; over the week it is text, not keys.
  private mutating func paste(_ text: String) {
    notice = nil
    confirming = nil
    switch entry {
    case .prompt(let prompt): type(in: prompt) { $0.insert(text) }
    case .form(var form):
      form.hasAsked = false
      if !form.insert(text) {
        let tab = key("Tab", in: .form)
        notice = Notice("a paste goes into a line or a text; \(tab) goes there")
      }
      entry = .form(form)
    case .none, .offer:
      notice = Notice("nothing takes a paste here; \(key("a", in: .week)) opens a line to type in")
    }
  }

  private mutating func saved(_ change: Change, _ purpose: Purpose) {
    isWaiting = false
    switch purpose {
    case .undo, .takeBack:
      notice = Notice("Undid: \(change.summary.lowercasedFirst).  \(key("^R", in: context)) redoes")
    case .redo:
      notice = Notice("Redid: \(change.summary.lowercasedFirst).  \(key("u", in: context)) undoes")
    case .restore: notice = Notice("\(change.summary).  \(key("u", in: .week)) undoes")
    case .verb, .shift, .typed, .line:
      let offer = offerOfPosted(after: change) + offerOfHardParts(after: change, purpose)
      let fate =
        fateOfPosts(after: change) + outOfSight(change) + fateOfSeries(change) + remarkOnPrompt
      notice = Notice("\(change.summary)\(fate).  \(key("u", in: context)) undoes\(offer)")
    }
    if purpose.isTyped { endEntry() }
  }

  /// Closes what was typed into, and goes on with what a form's button asks for.
  private mutating func endEntry() {
    let ended = entry
    entry = .none
    if case .form(let form) = ended { follow(form) }
  }

  mutating func refused(_ purpose: Purpose, _ text: String) {
    isWaiting = false
    notice = Notice(text, .error)
    if purpose.isTyped { entry.isSubmitted = false }
  }

  /// Puts pages in; the selection stays on its post or slot, whatever comes before it now.
  mutating func keepingSelection(_ putIn: (inout Model) -> Void) {
    let before = awaited ?? selectedItem?.name
    let idea = selectedIdea?.id
    putIn(&self)
    sortItems()
    if let place = listedIdeas.firstIndex(where: { $0.id == idea }) { selectIdea(at: place) }
    let items = dayItems
    guard let place = items.firstIndex(where: { $0.name == before }) else { return }
    index = place
    awaited = nil
  }

  /// Goes with the post to where it was put; of several, with the one that was selected.
  private mutating func follow(_ purpose: Purpose, _ posts: [Post], from selection: PostID?) {
    let followed = posts.count > 1 ? posts.first { $0.id == selection } : posts.first
    guard purpose != .verb, purpose != .line, let post = followed, plan.post(post.id) != nil,
      let day = post.day
    else { return }
    // Of a series the change may be about the one that is in focus: the first only says so.
    let series = post.begins?.id
    if let one = dayItems.first(where: { series != nil && $0.post?.occurrence?.series == series }) {
      return select(one.name, on: self.day)
    }
    select(post.id, on: day)
  }

  /// What a message adds where the first post of a series was changed, which the others are like.
  private func fateOfSeries(_ change: Change) -> String {
    let isShared = change.steps.contains { step in
      guard case .edit(let id, let edits) = step, let old = plan.post(id), old.begins != nil else {
        return false
      }
      var new = old.changed(by: edits)
      guard new.begins != nil else { return false }
      // All that those to come do not take over.
      new.when = old.when
      new.isSecondFold = old.isSecondFold
      new.stage = old.stage
      new.series = old.series
      new.reflection = old.reflection
      new.edited = old.edited
      return new != old
    }
    return isShared ? "; the posts to come of its series go along" : ""
  }

  /// Keeps the cursor of an open form's text in sight, asks which of two times is meant, and keeps
  /// where the parts of the form stand for the frame.
  private mutating func settleForm() {
    weighed.form = nil
    guard case .form(var form) = entry else { return }
    let oddity = FormNotes.oddity(of: form, self)
    let comesTwice = [.first, .second].contains(oddity)
    if form.comesTwice != comesTwice {
      form.comesTwice = comesTwice
      entry = .form(form)
    }
    guard form.takesLines else { return }
    let layout = FormLayout(form, self)
    form.scrollText(in: layout)
    entry = .form(form)
    weighed.form = (form, size, layout)
  }

  /// Holds the selection inside its day, and its card inside the column.
  private mutating func settle() {
    let count = dayItems.count
    index = max(0, min(index, count - 1))
    let capacity = layout.capacity(of: count)
    if index < scroll { scroll = index }
    if index >= scroll + capacity { scroll = index - capacity + 1 }
    scroll = max(0, min(scroll, count - capacity))
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
