import CandidCore
import Testing

@testable import CandidStore

/// The bytes of private.json.
struct HardPartsFileTests {
  static func part(_ digit: Character, _ date: String, _ text: String) throws -> HardPart {
    let id = try #require(HardPartID(String(repeating: digit, count: 12)))
    return HardPart(id: id, day: try #require(Day(date)), text: text)
  }

  private static let found = """
    {"candid": 1, "mine": [1.10],
     "lines": [ {"text": "Early", "id": "aaaaaaaaaaaa", "date": "2026-11-02", "mood": 1e2},
      {"id": "bbbbbbbbbbbb", "date": "2026-11-20", "text": "Late"} ]}
    """

  private func read(_ text: String) throws(StoreError) -> HardPartsFile {
    try HardPartsFile(Array(text.utf8))
  }

  private func text(_ file: HardPartsFile, _ delta: HardPartDelta) -> String? {
    file.bytes(making: delta).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a new file has a line a row`() throws {
    let part = try Self.part("a", "2026-11-24", "A “shelf”")
    #expect(
      String(decoding: HardPartsFile.bytes(of: [part]), as: UTF8.self) == """
        {
          "candid": 1,
          "lines": [
            {"id": "aaaaaaaaaaaa", "date": "2026-11-24", "text": "A “shelf”"}
          ]
        }

        """
    )
  }

  @Test func `a line comes before the first later day, all else stays as it was`() throws {
    let file = try read(Self.found)
    let part = try Self.part("c", "2026-11-02", "Second")
    let after = try #require(text(file, .noted(part)))
    let line = #"{"id": "cccccccccccc", "date": "2026-11-02", "text": "Second"}"#
    #expect(after == Self.found.replacing("\n  {\"id\": \"b", with: "\n  \(line),\n  {\"id\": \"b"))
    #expect(try text(read(after), .removed(part)) == Self.found)
  }

  @Test func `members that are not known come back with a line that was removed`() throws {
    let file = try read(Self.found)
    let part = file.parts[0]
    #expect(part.others == [RawMember(key: "mood", json: "1e2")])
    let without = try #require(text(file, .removed(part)))
    #expect(try read(without).parts.map(\.text) == ["Late"])
    let with = try #require(text(read(without), .noted(part)))
    #expect(try read(with).parts == file.parts)
    #expect(with.contains("[1.10]"))
  }

  @Test func `what is so already needs no bytes`() throws {
    let file = try read(Self.found)
    #expect(text(file, .noted(file.parts[0])) == nil)
    #expect(try text(file, .removed(Self.part("c", "2026-11-02", "None"))) == nil)
    #expect(try text(read(#"{"candid": 1}"#), .noted(file.parts[1]))?.contains("Late") == true)
  }

  @Test(arguments: [
    (#"{"candid": 1, "lines": "We lost a shelf"}"#, "$.lines is a text, not a list of lines"),
    (
      #"{"candid": 1, "lines": ["We lost a shelf"]}"#,
      "$.lines[0] is a text, not an object"
    ),
    (
      #"{"candid": 1, "lines": [{"id": "aaaaaaaaaaaa", "date": "We lost a shelf", "text": ""}]}"#,
      "$.lines[0].date is a text, not a date such as 2026-11-24"
    ),
    (
      #"{"candid": 1, "lines": [{"id": "aaaaaaaaaaaa", "date": "2026-11-24"}]}"#,
      "$.lines[0] has no `text`"
    ),
    (
      """
      {"candid": 1, "lines": [{"id": "aaaaaaaaaaaa", "date": "2026-11-24", "text": "We lost a shelf"},
      {"id": "aaaaaaaaaaaa", "date": "2026-11-24", "text": "b"}]}
      """, "$.lines[1] has the id aaaaaaaaaaaa of a line before it"
    ),
  ])
  func `damage is named without a word of the lines`(json: String, words: String) throws {
    do throws(StoreError) {
      _ = try read(json)
      Issue.record("it was read")
    } catch {
      guard case .damaged("private.json", _, _, let cause) = error else { throw error }
      #expect(cause == words)
      #expect(!error.description.contains("shelf"))
    }
  }
}
