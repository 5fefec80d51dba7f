import CandidCore
import CandidStore
import CandidUI

// What is on disk follows the model: whatever way words are begun, changed, saved or given up, a
// draft is kept, kept anew or removed.
extension Session {
  /// Offers what earlier sittings left.
  mutating func offerDrafts() {
    let drafts = store.drafts()
    if !drafts.isEmpty { tell(.drafts(drafts)) }
  }

  mutating func keepWordsWhereDue() {
    if drafts.isDue(model.draft) { keepWords() }
  }

  /// Brings the words being typed to disk, or removes those that are no longer typed.
  mutating func keepWords() {
    let draft = model.draft
    guard draft != drafts.kept else { return }
    if let draft { keep(draft) } else { putAway() }
    drafts.settle()
  }

  /// Keeps words; where that is refused it says so once, and typing goes on.
  private mutating func keep(_ draft: Draft) {
    do throws(StoreError) {
      let sitting: String
      if let known = drafts.sitting { sitting = known } else { sitting = try store.newSitting() }
      drafts.sitting = sitting
      let now = model.clock.now
      drafts.file = try store.keep(draft, in: drafts.file, sitting: sitting, now: now)
      drafts.kept = draft
      drafts.hasComplained = false
    } catch {
      // That the plan is gone is said already, and why a change was refused stands until it is read.
      guard !drafts.hasComplained, model.notice?.kind != .error else { return }
      if !store.isGone {
        model.notice = Notice("no draft of what you type is kept: \(error)", .error)
      }
      drafts.hasComplained = true
    }
  }

  /// Removes the draft of words that are saved or given up.
  private mutating func putAway() {
    do throws(StoreError) {
      if let file = drafts.file { try store.remove(file) }
    } catch {
      // It is offered at the next start, where it can be dropped.
      model.notice = Notice("the draft of these words is still there: \(error)", .error)
    }
    drafts.file = nil
    drafts.kept = nil
  }

  mutating func openDraft(_ name: String) {
    guard let (file, draft) = store.claim(name) else { return tell(.draftTaken) }
    drafts.file = file
    drafts.kept = draft
    guard case .edit(let before) = draft.subject else {
      return tell(.draftOpened(draft, post: nil))
    }
    let post = store.post(before.id, near: before.when.page)
    let damage = post == nil ? store.damage(of: before.when.page) : nil
    // A post in a file that cannot be read is not gone: it is as it was last known.
    tell(.draftOpened(draft, post: damage == nil ? post : before))
    if let damage { model.notice = Notice(damage, .error) }
  }

  func dropDraft(_ name: String) {
    guard let (file, _) = store.claim(name) else { return }
    // One that cannot be removed is offered again at the next start.
    try? store.remove(file)
  }
}
