import Testing

@testable import CandidCore

struct ASCIIRunTests {
  private func isIn(_ run: ASCIIRun, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { run.isIn($0) }
  }

  @Test(arguments: [
    ("kiln", "kiln"), ("Open KILN day", "open kiln day"), ("é firing", " firing"),
    ("ab\ncde", "cde"), ("naïve", "na"), ("e\u{301}x", "x"), ("a-b", "a-b"),
  ])
  func `the longest run is taken, in lower case`(text: String, expected: String) throws {
    let run = try #require(ASCIIRun(longestIn: text) { $0 != 0x0A })
    #expect(String(decoding: run.characters, as: UTF8.self) == expected)
  }

  @Test(arguments: ["", "\n", "é", "陶芸"])
  func `a text without such characters has none`(text: String) {
    #expect(ASCIIRun(longestIn: text) { $0 != 0x0A } == nil)
  }

  @Test func `a run longer than 255 is cut, and still found`() throws {
    let long = String(repeating: "ab", count: 200)
    let run = try #require(ASCIIRun(longestIn: long) { _ in true })
    #expect(run.characters.count == 255)
    #expect(isIn(run, "x" + long.uppercased()))
    #expect(!isIn(run, String(long.prefix(254))))
    #expect(SoughtWords(long).areIn("x\(long)x"))
    #expect(!SoughtWords(long).areIn(String(long.dropLast())))
  }

  @Test func `random runs are found where they are, and nowhere else`() throws {
    var random = SeededGenerator(seed: 5)
    for round in 0..<20_000 {
      let letters = ["a", "b", "A", "B", "[", "{", "1"]
      func some(_ count: UInt64) -> String {
        (0..<count).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      }
      let (words, text) = (some(1 + random.next() % 6), some(random.next() % 40))
      let run = try #require(ASCIIRun(longestIn: words) { _ in true })
      let expected = text.lowercased().contains(words.lowercased())
      #expect(isIn(run, text) == expected, "seed 5, round \(round): \(words) in \(text)")
    }
  }
}
