import Canvas
import Foundation
import Testing

@testable import CandidUI

/// Compares a screen with `Screens/NAME.txt`; `CANDID_RECORD=1` writes the file instead.
func expectScreen(
  _ model: Model,
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Screens/\(name).txt")
  let screen = Screen.frame(of: model).text + "\n"
  if ProcessInfo.processInfo.environment["CANDID_RECORD"] != nil {
    try screen.write(to: file, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(screen == expected, "\(name) differs", sourceLocation: sourceLocation)
}
