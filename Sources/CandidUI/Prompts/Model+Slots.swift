import CandidCore

/// Filling a place of the rhythm: with an idea that fits, or with a new post.
extension Model {
  /// The idea that an empty line would place; nil where none fits, or something is typed.
  var offeredIdea: Post? {
    guard case .prompt(let prompt) = entry, case .fill(let open) = prompt.kind,
      prompt.editor.isEmpty
    else { return nil }
    let ideas = plan.ideas(for: open.slot)
    return ideas.indices.contains(prompt.choice) ? ideas[prompt.choice] : ideas.first
  }

  /// Offers another idea, round the list of those that fit.
  mutating func offerIdea(by steps: Int) -> [Effect] {
    guard case .prompt(var prompt) = entry, case .fill(let open) = prompt.kind else {
      return explain("nothing to choose from here; \(waysOutOfPrompt)")
    }
    let count = plan.ideas(for: open.slot).count
    guard count > 1 else {
      return explain(count == 0 ? "no idea fits this slot" : "no other idea fits this slot")
    }
    prompt.choice = (min(prompt.choice, count - 1) + steps + count) % count
    entry = .prompt(prompt)
    return []
  }

  /// Places the idea that is offered or, where words were typed, adds a post made of them.
  ///
  /// What the words do not say of time, channels and intention is the slot's.
  mutating func fill(_ open: OpenSlot, with words: String) -> [Effect] {
    if let idea = offeredIdea { return submit(.place(idea, in: open, now: clock.now)) }
    if words.isEmpty { return explain("no idea fits this slot; type a title for a new post") }
    var typed = QuickAdd(words, settings: plan.settings)
    typed.time = typed.time ?? open.slot.time
    typed.intention = typed.intention ?? open.slot.intention
    if typed.channels.isEmpty { typed.channels = open.slot.channels }
    return add(typed, on: open.day)
  }
}
