import Testing

@testable import CandidCore

struct TextMergeTests {
  private func merge(_ base: String, _ theirs: String, _ ours: String) -> TextMerge {
    func lines(_ text: String) -> String { text.split(separator: " ").joined(separator: "\n") }
    return TextMerge(base: lines(base), theirs: lines(theirs), ours: lines(ours))
  }

  @Test(arguments: [
    ("a b c", "a b c", "a x c", "a x c"),
    ("a b c", "a x c", "a b c", "a x c"),
    ("a b c", "a x c", "a x c", "a x c"),
    ("a b c d e", "x b c d e", "a b c d y", "x b c d y"),
    ("a b c", "a b c d", "x a b c", "x a b c d"),
    ("a b c d", "a d", "a b c d e", "a d e"),
    ("a b c", "", "a b c", ""),
    ("", "a", "", "a"),
    ("a b c d e f", "a c d e f", "a b c d x f", "a c d x f"),
  ])
  func `what one of them changed is taken from them`(
    base: String,
    theirs: String,
    ours: String,
    merged: String
  ) {
    let result = merge(base, theirs, ours)
    #expect(result.text == merged.split(separator: " ").joined(separator: "\n"))
    #expect(result.doubled == [])
  }

  @Test(arguments: [
    ("a b c", "a x c", "a y c", "a x y c", [2]),
    ("a", "x", "y", "x y", [1]),
    ("", "x", "y", "x y", [1]),
    ("a b", "a", "a y", "a y", [2]),
    ("a b c d e", "x b c d z", "y b c d e", "x y b c d z", [1]),
    ("a b c", "a x b c", "a y b c", "a x y b c", [2]),
  ])
  func `where both changed the same lines both versions stay`(
    base: String,
    theirs: String,
    ours: String,
    merged: String,
    doubled: [Int]
  ) {
    let result = merge(base, theirs, ours)
    #expect(result.text == merged.split(separator: " ").joined(separator: "\n"))
    #expect(result.doubled == doubled)
  }

  @Test func `blank lines and line ends at the end are kept`() {
    let result = TextMerge(base: "a\n\nb\n", theirs: "a\n\nb\n\n", ours: "x\n\nb\n")
    #expect(result.text == "x\n\nb\n\n")
  }

  @Test func `no line that anybody wrote anew is dropped`() {
    var random = SeededGenerator(seed: 4)
    for round in 0..<3_000 {
      func changed(_ lines: [String], _ mark: String) -> [String] {
        var lines = lines
        for number in 0..<Int.random(in: 0...4, using: &random) {
          let place = Int.random(in: 0...lines.count, using: &random)
          if place < lines.count, Bool.random(using: &random) { lines.remove(at: place) }
          if Bool.random(using: &random) {
            lines.insert("\(mark)\(number)", at: min(place, lines.count))
          }
        }
        return lines
      }
      let base = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        ["a", "b", "c", ""].randomElement(using: &random) ?? ""
      }
      let (theirs, ours) = (changed(base, "t"), changed(base, "o"))
      let merge = TextMerge(
        base: base.joined(separator: "\n"),
        theirs: theirs.joined(separator: "\n"),
        ours: ours.joined(separator: "\n")
      )
      let lines = merge.text.split(separator: "\n").map(String.init)
      for line in (theirs + ours) where line.count > 1 {
        #expect(lines.filter { $0 == line }.count >= 1, "round \(round), seed 4")
      }
    }
  }
}
