import CandidCore
import CandidStore
import CandidUI
import Terminal

extension Session {
  /// Carries out one effect; the only place where the terminal UI touches the world.
  mutating func perform(_ effect: Effect) {
    switch effect {
    case .read: refresh { .read($0) }
    case .open: openPages()
    case .save(let change, let purpose, let near):
      save(.change(change, purpose, near: near))
    case .takeBack(let purpose, let isForced): save(.takeBack(purpose, isForced: isForced))
    case .withdraw: withdraw()
    case .readHistory: readHistory()
    case .hardPart(let delta, let purpose): save(.hardPart(delta, purpose))
    case .find(let sought, let page): find(sought, from: page)
    case .stopFinding: search = nil
    case .listZones: listsZones = true
    case .openDraft(let name): openDraft(name)
    case .dropDraft(let name): dropDraft(name)
    case .readPlans(let folders): plansToRead = folders
    case .openPlan(let folder): openPlan(in: folder)
    case .editText(let post): editText(of: post)
    case .editField(let name, let words, let post): editField(name, words, of: post)
    case .copy(let text, let words, let hint): copy(text, of: words, hint)
    // There is a plan already.
    case .makePlan, .openSample: break
    case .redraw: terminal.redraw()
    case .suspend:
      keepWords()
      terminal.suspend()
      tell(.resized(terminal.size))
      perform(.read(model.neededPages))
    case .quit: hasEnded = true
    }
  }

  mutating func listZonesWhereAsked() {
    guard listsZones else { return }
    listsZones = false
    tell(.zoneNames(ZoneFiles.names()))
  }

  /// Tries the changes that wait once more, in their order.
  mutating func retry() {
    var saves = waiting
    waiting = []
    while !saves.isEmpty {
      guard let made = save(saves.removeFirst()) else { continue }
      saves = saves.map { $0.after(made) }
    }
  }

  /// Gives up the typed change that waits; nothing can have been begun after it.
  private mutating func withdraw() {
    guard let place = waiting.lastIndex(where: { $0.write.purpose.isTyped }) else { return }
    let purpose = waiting.remove(at: place).write.purpose
    tell(.refused(purpose, "not saved; what you typed is yours again"))
  }

  /// Saves what waits before the program ends, with patience for whoever holds the plan.
  mutating func finishWaiting(for patience: Duration) {
    hasEnded = true
    let end = ContinuousClock.now + patience
    var saves = waiting
    waiting = []
    while !saves.isEmpty {
      var save = saves.removeFirst()
      save.deadline = min(save.deadline, end)
      let made = attempt(save, lockTimeout: max(.zero, save.deadline - ContinuousClock.now))
      if let made { saves = saves.map { $0.after(made) } }
    }
  }

  mutating func save(_ write: WaitingSave.Write, from editor: TextInEditor? = nil) {
    save(WaitingSave(write, deadline: ContinuousClock.now + lockTimeout, editor: editor))
  }

  /// - Returns: What was changed; nil where it was not, or not yet.
  @discardableResult private mutating func save(_ save: WaitingSave) -> Change? {
    // A change never overtakes one that waits: it may build on it.
    guard waiting.isEmpty else {
      waiting.append(save)
      return nil
    }
    return attempt(save, lockTimeout: .zero)
  }

  /// Saves a change, or lets it wait where another program holds the plan.
  ///
  /// What is refused while the person leaves is said once the screen is left.
  ///
  /// - Returns: What was changed; nil where it was not, or not yet.
  private mutating func attempt(_ save: WaitingSave, lockTimeout: Duration) -> Change? {
    let purpose = save.write.purpose
    do throws(StoreError) {
      let done = try carryOut(save.write, lockTimeout: lockTimeout)
      let change = save.write.change
      if done.settings != nil {
        readSettings()
        // In a week that starts on another day the days stand in other files.
        readPages { .read($0) }
      }
      tell(
        .saved(
          change ?? Change(done.summary, []),
          purpose.carriedOut(in: done.role),
          posts: done.posts,
          pages: done.pages
        )
      )
      if done.posts.contains(where: { $0.text.utf8.count > 100_000 }) { trimsMemory = true }
      if done.hardPart != nil { readHardParts() }
      if !model.overwriting.isEmpty { lookForOverwriting() }
      let notices = done.notices + (save.editor.map { self.notices(of: $0, done.inverse) } ?? [])
      if !notices.isEmpty { model.notice = Notice(notices.joined(separator: "; "), .error) }
      save.editor?.close()
      return change ?? done.asChange
    } catch {
      if case .busy(_, let holder) = error, ContinuousClock.now < save.deadline {
        waiting.append(save)
        let words =
          hasEnded
          ? "^C leaves without saving"
          : nextPlan == nil ? "waiting" : "the other plan opens after this"
        tell(.waiting("\(words): \(holder) is writing to the plan"))
        return nil
      }
      let why = save.editor?.refusal(error).description ?? error.description
      tell(save.editor == nil ? .answer(to: purpose, error) : .refused(purpose, why))
      if hasEnded { unsaved.append("not saved: \(save.write.summary): \(why)") }
      return nil
    }
  }

  private func carryOut(
    _ write: WaitingSave.Write,
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    switch write {
    case .change(let change, _, let near):
      try store.perform(change, near: near, lockTimeout: lockTimeout)
    case .hardPart(let delta, _):
      try store.perform(delta, lockTimeout: lockTimeout)
    case .takeBack(.redo, let isForced):
      try store.redo(isForced: isForced, lockTimeout: lockTimeout)
    case .takeBack(.takeBack(let entry), let isForced):
      try store.undo(.named(entry), isForced: isForced, lockTimeout: lockTimeout)
    case .takeBack(.restore(let entry), let isForced):
      try store.restore(.named(entry), isForced: isForced, lockTimeout: lockTimeout)
    case .takeBack(_, let isForced):
      try store.undo(isForced: isForced, lockTimeout: lockTimeout)
    }
  }
}

extension Purpose {
  /// What it came to: to take an undo back is to redo.
  fileprivate func carriedOut(in role: HistoryEntry.Role) -> Purpose {
    if case .redo = role { .redo } else { self }
  }
}

extension Performed {
  /// What was done by undo or redo, as a change that sets everything to how it now is.
  fileprivate var asChange: Change {
    var change = Change(summary, posts.map { .edit($0.id, $0.fields) })
    change.settings = settings?.fields ?? []
    return change
  }
}

extension Happening {
  /// What a person is told, or asked, where a change was not saved.
  fileprivate static func answer(to purpose: Purpose, _ error: StoreError) -> Happening {
    switch error {
    case .changedSince: .changedSince(purpose, error.description)
    case .changedElsewhere(let unseen): .changedElsewhere(purpose, unseen)
    case .refused(.noSuchPost(let id)): .postGone(purpose, id, error.description)
    default: .refused(purpose, error.description)
    }
  }
}
