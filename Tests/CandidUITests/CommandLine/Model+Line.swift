import CandidCore
import Canvas

@testable import CandidUI

extension Model {
  /// Types a line after `:`, ends it with Enter, and carries out what is saved.
  ///
  /// - Returns: The effects that are not saves or reads.
  @discardableResult
  mutating func enter(line: String) -> [Effect] {
    typeText(":" + line)
    return type("Enter")
  }

  /// What stands in the line after `:`; nil where it is closed.
  var typedLine: String? {
    guard case .prompt(let prompt) = entry, prompt.kind == .command else { return nil }
    return prompt.editor.text
  }

  /// Where the cursor stands in it.
  var typedPlace: Int? {
    if case .prompt(let prompt) = entry { prompt.editor.cursor } else { nil }
  }
}
