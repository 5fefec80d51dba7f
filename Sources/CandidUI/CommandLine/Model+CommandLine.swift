import CandidCore
import Canvas

extension PromptKind {
  /// A verb, or the name of a command.
  package static let command = PromptKind(
    name: "command",
    label: ":",
    help: { _, _ in "" },
    submit: { model, _ in model.runLine() },
    draft: { prompt in
      // A verb alone is typed again in no time.
      let words = prompt.editor.text
      guard words.split(whereSeparator: \.isWhitespace).count > 1 else { return nil }
      // What is for the person alone must not stand in the offer of the draft.
      if let line = prompt.privateWords { return Draft(.hardPart, words: [Draft.line: line]) }
      return Draft(.command, words: [Draft.line: words])
    },
    context: .line
  )
}

/// The line after `:`.
extension Model {
  /// Does what the line says, or says what is wrong with it, at the place where it is.
  mutating func runLine() -> [Effect] {
    guard case .prompt(var prompt) = entry else { return [] }
    prompt.recall = LineRecall()
    entry = .prompt(prompt)
    if keys.isVoid {
      keys.isVoid = false
      return explain("the post it was begun on was taken away; \(key("Enter", in: .line)) goes on")
    }
    var typed = TypedArguments()
    do {
      let effects = try carryOut(LineWord.split(prompt.editor.text), &typed)
      keep(prompt)
      return effects
    } catch {
      entry = .prompt(prompt)
      return explain(Self.error(error, typed))
    }
  }

  mutating func closeLine() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    // What is for the person alone is kept nowhere.
    let isKept = prompt.privateWords?.isBlank != false
    guard isKept || mayDrop(prompt, adding: "notes") else { return [] }
    keep(prompt)
    entry = .none
    keys.isVoid = false
    return []
  }

  /// Keeps a line for the arrows, unless it is for the person alone.
  private mutating func keep(_ prompt: Prompt) {
    if prompt.privateWords == nil { earlierLines.append(prompt.editor.text) }
  }

  private static func error(_ error: any Error, _ typed: TypedArguments) -> LineError {
    switch error {
    case let error as LineError: error
    case let error as ArgumentError: LineError(error, in: typed)
    case let error as PostNameError: LineError(error, in: typed)
    default: LineError("\(error)")
    }
  }

  private mutating func explain(_ error: LineError) -> [Effect] {
    notice = Notice(error.text, .error)
    guard case .prompt(var prompt) = entry else { return [] }
    prompt.editor.move(to: error.range?.upperBound ?? prompt.editor.end)
    entry = .prompt(prompt)
    return []
  }

  private mutating func carryOut(
    _ words: [LineWord],
    _ typed: inout TypedArguments
  ) throws -> [Effect] {
    guard let first = words.first else {
      entry = .none
      return []
    }
    let command = try LineCommand.named(first, in: self)
    guard let spec = command.arguments else {
      if words.count == 1 { return try run(command, at: first) }
      throw LineError("\(command.name) takes no words", at: words[1].range)
    }
    let needsWords = spec.arguments.contains(where: \.isRequired)
    if words.count == 1, !command.contexts.isEmpty,
      !needsWords || command.contexts.contains(context)
    {
      return try run(command, at: first)
    }
    var reading = LineReading(spec, in: self)
    try reading.take(words[1...])
    typed = reading.typed
    try reading.finish()
    if spec.isWriting, let readOnly { throw LineError(readOnly) }
    return try submit { model throws in try spec.run(&model, typed) }
  }

  /// Does what a command's keys do; one of the week goes back to it.
  private mutating func run(_ command: Command, at word: LineWord) throws -> [Effect] {
    let views = opened
    if !command.contexts.contains(context) {
      guard command.contexts.contains(.week) else {
        let view = command.contexts.first?.name ?? ""
        throw LineError("\(command.name) works in the \(view) view", at: word.range)
      }
      opened = []
    }
    if let obstacle = command.obstacle(self) {
      opened = views
      throw LineError(obstacle)
    }
    return try submit { model throws in command.run(&model) }
  }

  /// Closes the line and does something; it comes back where words are to be saved, until they are,
  /// and where nothing came of it but a reason.
  private mutating func submit(
    _ what: (inout Model) throws -> [Effect]
  ) throws -> [Effect] {
    let (line, views) = (entry, opened)
    let before = notice
    entry = .none
    let effects: [Effect]
    do {
      effects = try what(&self)
    } catch {
      opened = views
      throw error
    }
    if effects.contains(where: \.savesWords) {
      entry = line
      entry.isSubmitted = true
    } else if entry == .none, effects.isEmpty, let notice, notice.kind == .error, notice != before {
      throw LineError(notice.text)
    }
    return effects
  }
}

extension Effect {
  /// Whether it saves what was typed, which stays on the screen until then.
  fileprivate var savesWords: Bool {
    switch self {
    case .save(_, let purpose, _), .hardPart(_, let purpose): purpose.isTyped
    default: false
    }
  }
}
