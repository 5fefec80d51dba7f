import CandidCore
import CandidStore
import CandidUI
import Terminal

extension Session {
  /// Carries out one effect; the only place where the terminal UI touches the world.
  mutating func perform(_ effect: Effect) {
    switch effect {
    case .read: refresh { .read($0) }
    case .save(let change, let purpose, let near):
      save(.change(change, purpose, near: near))
    case .takeBack(let purpose, let isForced): save(.takeBack(purpose, isForced: isForced))
    case .openDraft(let name): openDraft(name)
    case .dropDraft(let name): dropDraft(name)
    case .redraw: terminal.redraw()
    case .suspend:
      keepWords()
      terminal.suspend()
      tell(.resized(terminal.size))
      perform(.read(model.neededPages))
    case .quit: hasEnded = true
    }
  }

  /// Tries the changes that wait once more, in their order.
  mutating func retry() {
    let saves = waiting
    waiting = []
    for save in saves { self.save(save) }
  }

  /// Saves what waits before the program ends, with patience for whoever holds the plan.
  mutating func finishWaiting(for patience: Duration) {
    hasEnded = true
    let end = ContinuousClock.now + patience
    let saves = waiting
    waiting = []
    for var save in saves {
      save.deadline = min(save.deadline, end)
      attempt(save, lockTimeout: max(.zero, save.deadline - ContinuousClock.now))
    }
  }

  private mutating func save(_ write: WaitingSave.Write) {
    save(WaitingSave(write: write, deadline: ContinuousClock.now + lockTimeout))
  }

  private mutating func save(_ save: WaitingSave) {
    // A change never overtakes one that waits: it may build on it.
    guard waiting.isEmpty else {
      waiting.append(save)
      return
    }
    attempt(save, lockTimeout: .zero)
  }

  /// Saves a change, or lets it wait where another program holds the plan.
  ///
  /// What is refused while the person leaves is said once the screen is left.
  private mutating func attempt(_ save: WaitingSave, lockTimeout: Duration) {
    let purpose = save.write.purpose
    do throws(StoreError) {
      let done = try carryOut(save.write, lockTimeout: lockTimeout)
      tell(
        .saved(
          save.write.change ?? Change(done.summary, []),
          purpose,
          inverse: done.inverse,
          posts: done.posts,
          pages: done.pages
        )
      )
      if !done.notices.isEmpty {
        model.notice = Notice(done.notices.joined(separator: "; "), .error)
      }
    } catch {
      if case .busy(_, let holder) = error, ContinuousClock.now < save.deadline {
        waiting.append(save)
        let words = hasEnded ? "^C leaves without saving" : "waiting"
        tell(.waiting("\(words): \(holder) is writing to the plan"))
        return
      }
      if case .changedSince = error {
        tell(.changedSince(purpose, error.description))
      } else {
        tell(.refused(purpose, error.description))
      }
      if hasEnded { unsaved.append("not saved: \(save.write.summary): \(error)") }
    }
  }

  private func carryOut(
    _ write: WaitingSave.Write,
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    switch write {
    case .change(let change, _, let near):
      try store.perform(change, near: near, lockTimeout: lockTimeout)
    case .takeBack(.redo, let isForced):
      try store.redo(isForced: isForced, lockTimeout: lockTimeout)
    case .takeBack(_, let isForced):
      try store.undo(isForced: isForced, lockTimeout: lockTimeout)
    }
  }
}
