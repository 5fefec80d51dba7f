import CandidCore
import Canvas

extension PromptKind {
  /// A line of the private log.
  static let hardPart = PromptKind(
    name: "hard part",
    label: "What was hard, for yourself:",
    help: { _, _ in "in your own words; in no export" },
    submit: { $0.noteHardPart($1) },
    draft: draft(of: .hardPart)
  )
}

extension Model {
  mutating func take(_ parts: [HardPart]?, _ obstacle: String?) {
    let before = hardParts.parts
    hardParts.take(parts, obstacle)
    let now = hardParts.parts
    // What is picked stays so, whatever comes before it now.
    func followed(_ picked: Int) -> Int? {
      let id = before.indices.contains(picked) ? before[picked].id : nil
      let place = now.firstIndex { $0.id == id } ?? min(picked, now.count - 1)
      return now.indices.contains(place) ? place : nil
    }
    for place in opened.indices where opened[place].context == .hardParts {
      opened[place].selection = opened[place].selection.flatMap(followed)
    }
    guard case .form(var form) = entry, let picked = form.pickedHardPart else { return }
    form.pickedHardPart = followed(picked)
    entry = .form(form)
  }

  /// The line that is picked in the view of the log; nil where none is.
  var pickedHardPart: HardPart? {
    guard context == .hardParts, let place = opened.last?.selection,
      hardParts.parts.indices.contains(place)
    else { return nil }
    return hardParts.parts[place]
  }

  /// Asks for a line to be noted; what was typed stays until it is.
  mutating func noteHardPart(_ words: String) -> [Effect] {
    guard let text = FormReading.trimmed(words[...]) else {
      notice = Notice("type what was hard, in your own words", .error)
      return []
    }
    if let obstacle = hardParts.obstacle {
      notice = Notice(obstacle, .error)
      return []
    }
    let id = HardPartID(using: &random)
    entry.isSubmitted = true
    return [.hardPart(.noted(HardPart(id: id, day: clock.today, text: text)), .typed)]
  }

  /// What is said after a post's story was told as only the win, where the log holds what may be
  /// the rest of it; nothing is told for anyone.
  func offerOfHardParts(after change: Change, _ purpose: Purpose) -> String {
    let tellsWin = change.steps.contains { step in
      guard case .edit(_, let edits) = step else { return false }
      return edits.contains(.story(.polished))
    }
    guard purpose == .verb || purpose == .line, tellsWin, !hardParts.parts.isEmpty else {
      return ""
    }
    return
      ";  \(key("e")) \(key("^O", in: .form)) puts in \(HardPartLog.noted(hardParts.parts.count))"
  }
}

// MARK: - The list over a form

extension Model {
  /// Opens the list, at the text, into which the line goes.
  mutating func openHardPartList() -> [Effect] {
    guard case .form(var form) = entry, let place = form.place(of: FormField.text.name) else {
      return []
    }
    form.focus = place
    form.pickedHardPart = 0
    entry = .form(form)
    return []
  }

  mutating func takeInHardPartList(_ key: Key) -> [Effect] {
    if case .command(let command) = keyMap.match([key], in: .hardPartList) {
      return command.run(&self)
    }
    let (put, close) = (self.key("Enter", in: .hardPartList), self.key("Esc", in: .hardPartList))
    refuse("\(name(key)) does nothing here; \(put) puts the line in, \(close) closes")
    return []
  }

  mutating func pickHardPart(by steps: Int) -> [Effect] {
    changeList { form, parts in
      let place = (form.pickedHardPart ?? 0) + steps
      form.pickedHardPart = max(0, min(place, parts.count - 1))
    }
  }

  /// Puts the line in at the cursor of the text, as it was noted.
  mutating func putHardPartIn() -> [Effect] {
    changeList { form, parts in
      if let place = form.pickedHardPart, parts.indices.contains(place) {
        form.putIn(parts[place].text)
      }
      form.pickedHardPart = nil
    }
  }

  mutating func closeHardPartList() -> [Effect] {
    changeList { form, _ in form.pickedHardPart = nil }
  }

  private mutating func changeList(_ change: (inout Form, [HardPart]) -> Void) -> [Effect] {
    guard case .form(var form) = entry else { return [] }
    form.hasAsked = false
    change(&form, hardParts.parts)
    entry = .form(form)
    return []
  }
}

extension Form {
  /// Puts words in at the cursor, apart from the word before it.
  fileprivate mutating func putIn(_ words: String) {
    edit { editor in
      editor.insert((editor.characterBefore?.isWhitespace == false ? " " : "") + words)
    }
  }
}
