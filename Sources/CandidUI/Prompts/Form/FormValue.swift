import CandidCore
import Canvas

/// What stands in a field of an open form.
package enum FormValue: Equatable, Sendable {
  case typed(TextEditor)
  /// The place of the chosen option.
  case chosen(Int, of: [FormOption])
  /// The places of the picked options, and the place that the keys are at.
  case picked(Set<Int>, at: Int, of: [FormOption])

  init(_ field: FormField, _ words: String, _ settings: Settings, _ post: Post?) {
    switch field.input {
    case .line: self = .typed(TextEditor(words))
    case .text: self = .typed(TextEditor(words, takesLines: true))
    case .choice(let options):
      self = .chosen(options.firstIndex { $0.word == words } ?? 0, of: options)
    case .choices(let options):
      let options = options(settings, post)
      let picked = words.split(separator: "\n").map(String.init)
      let places = options.indices.filter { picked.contains(options[$0].word) }
      self = .picked(Set(places), at: places.first ?? 0, of: options)
    }
  }

  /// The words that the field and a draft read; picked ones a line each.
  package var text: String {
    switch self {
    case .typed(let editor): editor.text
    case .chosen(let place, let options): options[place].word
    case .picked(let places, _, let options):
      options.indices.filter(places.contains).map { options[$0].word }.joined(separator: "\n")
    }
  }

  /// Says what another value of the same field says; typed words change in one step of their undo.
  mutating func follow(_ theirs: FormValue) {
    switch (self, theirs) {
    case (.typed(var editor), .typed(let new)):
      let cursor = editor.cursor
      editor.rewrite(new.text)
      editor.move(to: cursor)
      self = .typed(editor)
    case (.picked(_, let place, _), .picked(let places, _, let options)):
      self = .picked(places, at: max(0, min(place, options.count - 1)), of: options)
    default: self = theirs
    }
  }

  /// Whether nothing stands in it, so that its hint may.
  var isBlank: Bool {
    switch self {
    case .typed(let editor): editor.isEmpty
    case .chosen: false
    case .picked(_, _, let options): options.isEmpty
    }
  }

  /// How many columns each option takes; nil for typed words.
  var optionColumns: [Int]? {
    switch self {
    case .typed: nil
    case .chosen(_, let options):
      options.map { Text.columns($0.label) + ($0.sign == .none ? 0 : 2) }
    case .picked(_, _, let options): options.map { Text.columns($0.label) + "[x] ".count }
    }
  }

  package var editor: TextEditor? {
    if case .typed(let editor) = self { editor } else { nil }
  }

  /// Takes a key that belongs to the field.
  ///
  /// - Returns: Whether the key means something there.
  mutating func take(_ key: Key) -> Bool {
    switch self {
    case .typed(var editor):
      let isKnown = TextKeys.take(key, in: &editor)
      self = .typed(editor)
      return isKnown
    case .chosen(let place, let options):
      guard let next = ChoiceKeys.place(after: key, from: place, among: options) else {
        return false
      }
      self = .chosen(next, of: options)
      return true
    case .picked(var places, let place, let options):
      guard !options.isEmpty else { return false }
      if key == Key(" ") {
        if places.remove(place) == nil { places.insert(place) }
        self = .picked(places, at: place, of: options)
        return true
      }
      guard let next = ChoiceKeys.place(after: key, from: place, among: options) else {
        return false
      }
      self = .picked(places, at: next, of: options)
      return true
    }
  }

  /// Chooses an option; where several may be, ticks it or takes its tick away.
  mutating func choose(_ option: Int) {
    switch self {
    case .typed: break
    case .chosen(_, let options): self = .chosen(option, of: options)
    case .picked(var places, _, let options):
      if places.remove(option) == nil { places.insert(option) }
      self = .picked(places, at: option, of: options)
    }
  }

  /// How it is chosen, in a few words; nil where it is typed, or there is nothing to choose.
  var wayToChoose: String? {
    switch self {
    case .typed: nil
    case .chosen: "Left and Right choose"
    case .picked(_, _, let options): options.isEmpty ? nil : "Left and Right go on, Space ticks"
    }
  }
}
