import CandidCore
import Canvas

extension Model {
  /// Gives a key to the open line: its commands first, then the field.
  mutating func take(_ key: Key, in prompt: Prompt) -> [Effect] {
    if case .command(let command) = keyMap.match([key], in: prompt.context) {
      return command.run(&self)
    }
    var isKnown = true
    type(in: prompt) { isKnown = TextKeys.take(key, in: &$0) }
    if !isKnown { refuse("\(name(key)) does nothing here; \(waysOutOfPrompt)") }
    return []
  }

  /// Changes what is typed; what was asked and completed was about other words.
  mutating func type(in prompt: Prompt, _ change: (inout TextEditor) -> Void) {
    var prompt = prompt
    prompt.hasAsked = false
    prompt.recall = LineRecall()
    change(&prompt.editor)
    entry = .prompt(prompt)
  }

  /// "Enter is ok, Esc cancels".
  var waysOutOfPrompt: String {
    "\(key("Enter", in: .prompt)) is ok, \(key("Esc", in: .prompt)) cancels"
  }

  mutating func cancelPrompt() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    guard !prompt.holdsWords || mayDrop(prompt, adding: "adds") else { return [] }
    entry = .none
    return prompt.kind.cancel(&self)
  }

  /// Asks, once, before typed words go; `adding` is what Enter does with them.
  mutating func mayDrop(_ open: Prompt, adding: String) -> Bool {
    if open.hasAsked {
      keepDropped()
      return true
    }
    var prompt = open
    prompt.hasAsked = true
    entry = .prompt(prompt)
    let (escape, enter) = (key("Esc", in: prompt.context), key("Enter", in: prompt.context))
    notice = Notice("\(escape) again drops what you typed; \(enter) \(adding) it", .error)
    return false
  }

  mutating func submitPrompt() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    return prompt.kind.submit(&self, prompt.editor.text)
  }

  /// Follows what is being typed, where the screen shows at once what it leads to.
  mutating func followTyping() -> [Effect] {
    guard case .prompt(let prompt) = entry else { return [] }
    return prompt.kind.follow(&self, prompt.editor.text)
  }

  /// Offers what comes before or after in the list that the line chooses from.
  mutating func chooseInPrompt(by steps: Int) -> [Effect] {
    guard case .prompt(let prompt) = entry, let choose = prompt.kind.choose else {
      return explain("nothing to choose from here; \(waysOutOfPrompt)")
    }
    return choose(&self, steps)
  }

  /// Completes the word being typed, where the line has words to choose from.
  mutating func completeInPrompt() -> [Effect] {
    guard case .prompt(let prompt) = entry, let complete = prompt.kind.complete else {
      return explain("nothing is completed here; \(waysOutOfPrompt)")
    }
    return complete(&self)
  }

  /// Completes the last word of the line as far as it is the only choice, or all go on alike;
  /// `otherwise` says what is completed.
  mutating func completeWord(
    otherwise known: String,
    among choices: (String, Settings) -> [String]
  ) -> [Effect] {
    guard case .prompt(var prompt) = entry else { return [] }
    let word = FilterLine.lastWord(of: prompt.editor.text)
    let choices = choices(word, plan.settings)
    guard let first = choices.first else { return explain("nothing begins so; \(known)") }
    var common = first
    while !choices.allSatisfy({ $0.hasPrefix(common) }) { common.removeLast() }
    prompt.editor.move(to: prompt.editor.end)
    prompt.editor.remove(prompt.editor.end - word.utf8.count..<prompt.editor.end)
    prompt.editor.insert(choices.count == 1 ? "\(common) " : common)
    entry = .prompt(prompt)
    return []
  }

  /// What the message of a saved change says of the words that were typed for it.
  var remarkOnPrompt: String {
    guard case .prompt(let prompt) = entry else { return "" }
    return prompt.kind.remark(prompt.editor.text, plan.settings)
  }

  mutating func submit(_ change: Change) -> [Effect] {
    let effects = verb(change, .typed)
    if !effects.isEmpty { entry.isSubmitted = true }
    return effects
  }

  /// Says why the line cannot be taken; what was typed stays.
  mutating func explain(_ text: String) -> [Effect] {
    notice = Notice(text, .error)
    return []
  }
}
