import Canvas

/// Tab and the arrows in the line after `:`.
extension Model {
  /// Puts the next choice into the line, or the one before.
  mutating func complete(goesBack: Bool) -> [Effect] {
    guard case .prompt(var prompt) = entry else { return [] }
    // The only choice is taken: what follows it is completed next.
    if let cycle = prompt.recall.cycle, cycle.choices.count > 1 {
      prompt.recall.cycle?.turn(by: goesBack ? -1 : 1)
    } else {
      let completion = LineCompletion(prompt.editor, in: self)
      let cycle = CompletionCycle(completion, in: prompt.editor, goesBack: goesBack)
      guard let cycle else {
        let hints = completion.hints.joined(separator: ", ")
        return explain(hints.isEmpty ? "nothing to complete here" : "here comes \(hints)")
      }
      prompt.recall.cycle = cycle
    }
    if let editor = prompt.recall.cycle?.editor { prompt.editor = editor }
    entry = .prompt(prompt)
    return []
  }

  /// Puts an earlier line that begins as typed in the place of the line, or a later one.
  mutating func recall(by step: Int) -> [Effect] {
    guard case .prompt(var prompt) = entry else { return [] }
    let lines = earlierLines.lines
    if prompt.recall.place == nil { prompt.recall.own = prompt.editor.text }
    prompt.recall.cycle = nil
    let from = prompt.recall.place ?? lines.count
    let own = prompt.recall.own
    if let place = earlierLines.place(from: from, by: step, beginning: own) {
      prompt.recall.place = place
      prompt.editor = TextEditor(lines[place])
    } else if step > 0, prompt.recall.place != nil {
      prompt.recall.place = nil
      prompt.editor = TextEditor(own)
    } else {
      return explain(step < 0 ? "no earlier line begins so" : "this is the latest line")
    }
    entry = .prompt(prompt)
    return []
  }
}
