import Canvas

/// What can come next in the line after `:`, for the row below it.
enum LineHelp {
  static func parts(_ prompt: Prompt, _ model: Model, columns: Int) -> [Footer.Part] {
    if let cycle = prompt.recall.cycle, cycle.choices.count > 1 {
      return turning(cycle, columns: columns)
    }
    let completion = LineCompletion(prompt.editor, in: model)
    let words = completion.hints + completion.choices.filter { !$0.hasPrefix("--") }
    if words.isEmpty, completion.choices.isEmpty {
      return Footer.parts(for: model, columns: columns)
    }
    let shown = words.isEmpty ? completion.choices : words
    let line = Text.cut(
      shown.joined(separator: "  "),
      to: columns,
      characters: model.characters
    )
    return [Footer.Part(line, .dim)]
  }

  /// The choices from one so far left that the current one is seen.
  private static func turning(_ cycle: CompletionCycle, columns: Int) -> [Footer.Part] {
    let place = min(cycle.place, cycle.choices.count - 1)
    var first = place
    var room = columns - Text.columns(cycle.choices[place]) - 1
    while first > 0, room > Text.columns(cycle.choices[first - 1]) + 2 {
      room -= Text.columns(cycle.choices[first - 1]) + 2
      first -= 1
    }
    return cycle.choices.indices[first...].flatMap { index in
      [
        Footer.Part(index == first ? "" : "  "),
        Footer.Part(cycle.choices[index], index == cycle.place ? .reversed : .dim),
      ]
    }
  }
}
