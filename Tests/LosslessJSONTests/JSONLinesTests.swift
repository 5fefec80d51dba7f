import Testing

@testable import LosslessJSON

@Suite struct JSONLinesTests {
  @Test(arguments: [
    "{}", "\u{FEFF}{\n \"é\": 1,\r\n \"陶👩‍👧\": [\n\n 2]}\n", "[\n\n\n]\n\n",
  ])
  func `every offset has the line and column that counting from the start gives`(
    text: String
  ) throws {
    let document = try JSONDocument(Array(text.utf8))
    let lines = JSONLines(of: document)
    for offset in 0...document.bytes.count {
      #expect(lines.position(of: offset) == document.position(of: offset), "offset \(offset)")
    }
  }
}
