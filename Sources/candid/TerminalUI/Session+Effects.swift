import CandidCore
import CandidStore
import CandidUI
import Terminal

extension Session {
  /// Carries out one effect; the only place where the terminal UI touches the world.
  mutating func perform(_ effect: Effect) {
    switch effect {
    case .read(let pages): tell(.read(store.read(pages)))
    case .save(let change, let purpose, let near):
      let deadline = ContinuousClock.now + lockTimeout
      save(WaitingSave(change: change, purpose: purpose, near: near, deadline: deadline))
    case .redraw: terminal.redraw()
    case .suspend:
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
    do throws(StoreError) {
      let done = try store.perform(save.change, near: save.near, lockTimeout: lockTimeout)
      tell(
        .saved(
          save.change,
          save.purpose,
          inverse: done.inverse,
          posts: done.posts,
          pages: done.pages
        )
      )
    } catch {
      if case .busy(_, let holder) = error, ContinuousClock.now < save.deadline {
        waiting.append(save)
        let words = hasEnded ? "^C leaves without saving" : "waiting"
        tell(.waiting("\(words): \(holder) is writing to the plan"))
      } else {
        let text = error.description
        tell(.refused(save.change, save.purpose, text, isFinal: error.isAboutGonePosts))
        if hasEnded { unsaved.append("not saved: \(save.change.summary): \(error)") }
      }
    }
  }
}

extension StoreError {
  /// Whether a change speaks of posts that are not there, or there already.
  fileprivate var isAboutGonePosts: Bool {
    switch self {
    case .refused(.noSuchPost), .refused(.alreadyThere): true
    default: false
    }
  }
}
