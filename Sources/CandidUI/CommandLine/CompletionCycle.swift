/// The choices that Tab goes round, and the line as it was typed before.
package struct CompletionCycle: Equatable, Sendable {
  let choices: [String]
  private let typed: TextEditor
  private let range: Range<Int>
  /// Which one stands in the line; the number of choices where it is what was typed.
  private(set) var place: Int

  /// Begins with the first choice, or going back with the last; nil where there is none.
  init?(_ completion: LineCompletion, in editor: TextEditor, goesBack: Bool) {
    guard !completion.choices.isEmpty else { return nil }
    choices = completion.choices
    typed = editor
    range = completion.range
    place = goesBack ? choices.count - 1 : 0
  }

  /// Goes to another choice; after the last one comes what was typed.
  mutating func turn(by steps: Int) {
    place = (place + steps + choices.count + 1) % (choices.count + 1)
  }

  /// The line with the choice in it; the only one there is ends with a blank.
  var editor: TextEditor {
    guard choices.indices.contains(place) else { return typed }
    var editor = typed
    editor.remove(range)
    editor.insert(choices[place] + (choices.count == 1 ? " " : ""))
    return editor
  }
}
