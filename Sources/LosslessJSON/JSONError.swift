/// A place where a text is not the JSON that candid reads, and why.
///
/// Its description starts with the place, so that `"\(path):\(error)"` reads
/// `weeks/2026-W48.json:3:14: expected a value, found }`, with the found text in backticks.
package struct JSONError: Error, Equatable {
  package let position: JSONPosition
  package let reason: Reason

  /// The line, counted from 1.
  package var line: Int { position.line }
  /// The column in Unicode scalars, counted from 1.
  package var column: Int { position.column }
}

extension JSONError: CustomStringConvertible {
  package var description: String { "\(line):\(column): \(reason)" }
}
