import CandidCore

extension PromptKind {
  /// An idea or a new post for an open slot.
  static func fill(_ open: OpenSlot) -> PromptKind {
    PromptKind(
      name: "fill \(open.slot.id) on \(open.day)",
      label: "Fill \(Wording.slot(open)):",
      help: { prompt, model in
        QuickAdd(prompt.editor.text, settings: model.plan.settings).meaning
          ?? "a title makes a new post  \(storyAndChannel(model.plan.settings))"
      },
      submit: { $0.fill(open, with: $1) },
      choose: { $0.offerIdea(by: $1) },
      complete: completeTag,
      draft: draft(of: .post(on: open.day)),
      remark: remarkOnUnknownWords,
      slot: open
    )
  }
}

/// Filling a place of the rhythm: with an idea that fits, or with a new post.
extension Model {
  /// The idea that an empty line would place; nil where none fits, or something is typed.
  var offeredIdea: Post? {
    guard case .prompt(let prompt) = entry, let open = prompt.kind.slot, prompt.editor.isEmpty
    else { return nil }
    let ideas = plan.ideas(for: open.slot)
    return ideas.indices.contains(prompt.choice) ? ideas[prompt.choice] : ideas.first
  }

  /// Offers another idea, round the list of those that fit.
  fileprivate mutating func offerIdea(by steps: Int) -> [Effect] {
    guard case .prompt(var prompt) = entry, let open = prompt.kind.slot else { return [] }
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
  fileprivate mutating func fill(_ open: OpenSlot, with words: String) -> [Effect] {
    if let idea = offeredIdea { return submit(.place(idea, in: open, now: clock.now)) }
    if words.isEmpty { return explain("no idea fits this slot; type a title for a new post") }
    var typed = QuickAdd(words, settings: plan.settings)
    typed.time = typed.time ?? open.slot.time
    typed.intention = typed.intention ?? open.slot.intention
    if typed.channels.isEmpty { typed.channels = open.slot.channels }
    return add(typed, on: open.day)
  }
}
