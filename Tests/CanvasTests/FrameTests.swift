import Testing

@testable import Canvas

struct FrameTests {
  private let bold = Style(isBold: true)

  private func frame(
    _ columns: Int,
    _ rows: Int = 1,
    _ characters: CharacterSet = .unicode
  ) -> Frame {
    Frame(size: Size(columns: columns, rows: rows), characters: characters)
  }

  @Test(arguments: [
    ("abc", 0, Int.max, "abc...", 3), ("abc", 4, .max, "....ab", 2), ("abc", -2, .max, "c.....", 3),
    ("abc", 6, .max, "......", 0), ("abc", -3, .max, "......", 3), ("abc", 1, 2, ".ab...", 2),
    ("abc", 0, 0, "......", 0), ("abc", 0, -4, "......", 0), ("日本語日", 0, .max, "日本語", 6),
    ("日本語", 1, .max, ".日本 ", 5), ("日本", 0, 3, "日 ...", 3), ("日本", -1, .max, " 本...", 4),
    ("日本", -2, .max, "本....", 4), ("日", 0, 1, " .....", 1), ("日", 5, .max, "..... ", 1),
    ("é日", 0, 2, "é ....", 2), ("a\u{1B}b", 0, .max, "a␛b...", 3), ("", 0, .max, "......", 0),
  ])
  func `a text is clipped at the edges`(
    text: String,
    column: Int,
    width: Int,
    expected: String,
    used: Int
  ) {
    var frame = frame(6)
    frame.fill(frame.bounds, with: ".")
    #expect(frame.write(text, row: 0, column: column, width: width) == used)
    #expect(frame.text(keepingTrailingBlanks: true) == expected)
  }

  @Test(arguments: [
    (0, "x 本.."), (1, " x本.."), (2, "日x .."), (3, "日 x.."), (4, "日本x."),
  ])
  func `half a wide character becomes a blank`(column: Int, expected: String) {
    var frame = frame(6)
    frame.fill(frame.bounds, with: ".")
    frame.write("日本", row: 0, column: 0)
    frame.write("x", row: 0, column: column)
    #expect(frame.text(keepingTrailingBlanks: true) == expected)
    #expect(frame.isSound)
  }

  @Test func `a wide character over two others leaves two blanks`() {
    var frame = frame(6)
    frame.write("日本語", row: 0, column: 0)
    frame.write("中", row: 0, column: 1)
    #expect(frame.text(keepingTrailingBlanks: true) == " 中 語")
    #expect(frame.isSound)
  }

  @Test(arguments: [(0, 0), (1, 1), (-3, 5), (0, 4), (4, 0)])
  func `nothing traps at any size`(columns: Int, rows: Int) {
    var frame = frame(columns, rows)
    for place in [Int.min, -1, 0, 1, Int.max] {
      for extent in [Int.min, -1, 0, 1, 3, Int.max] {
        let rect = Rect(row: place, column: place, columns: extent, rows: extent)
        frame.write("日本 text", row: place, column: place, width: extent, style: bold)
        frame.write("text", row: 0, column: place, width: extent)
        frame.fill(rect, with: "日")
        frame.restyle(rect) { $0.isDim = true }
        frame.clear(rect)
        _ = rect.contains(Point(row: 0, column: 0))
      }
      frame.rule(row: place, columns: -5..<Int.max)
      frame.rule(column: place, rows: -5..<Int.max)
      #expect(frame[place, place].text.unicodeScalars.count <= 3)
    }
    #expect(frame.isSound)
  }

  @Test func `signs among letters are written as one by one`() {
    for text in ["● wörld", "▸Sat 28", "a…", "½ × ★", "日本 ● x", "e\u{301}●", ""] {
      for column in [-1, 0, 3, 17] {
        var whole = frame(20, 1)
        whole.write("日日日日日日日日日日", row: 0, column: 0)
        var single = whole
        let used = whole.write(text, row: 0, column: column, style: bold)
        var next = column
        for character in text {
          next += single.write(String(character), row: 0, column: next, style: bold)
        }
        #expect(whole.text == single.text)
        #expect(whole == single)
        #expect(used == next - column)
      }
    }
  }

  @Test func `a block is filled, with pairs where the character is wide`() {
    var frame = frame(6, 3)
    frame.write("日日日", row: 1, column: 0)
    frame.fill(Rect(row: 1, column: 1, columns: 3, rows: 1), with: "本", style: bold)
    #expect(frame.text(keepingTrailingBlanks: true) == "      \n 本 日\n      ")
    #expect(frame.styles == "\n.AAA\n\nA bold")
    #expect(frame.isSound)
  }

  @Test func `a dimmed block keeps its text`() {
    var frame = frame(5, 2)
    frame.write("one", row: 0, column: 0, style: bold)
    frame.write("two", row: 1, column: 0)
    frame.restyle(Rect(row: 0, column: 1, columns: 9, rows: 9)) { $0.isDim = true }
    #expect(frame.text == "one\ntwo")
    #expect(frame.styles == "ABBCC\n.CCCC\nA bold\nB bold dim\nC dim")
  }

  @Test func `a cleared block is blank and plain`() {
    var frame = frame(4)
    frame.write("日本", row: 0, column: 0, style: bold)
    frame.clear(Rect(row: 0, column: 1, columns: 1, rows: 1))
    #expect(frame.text == "  本")
    #expect(frame.styles == "A.AA\nA bold")
  }

  @Test(arguments: [(CharacterSet.unicode, " │\n─┼──\n │"), (.ascii, " |\n-+--\n |")])
  func `rules cross`(characters: CharacterSet, expected: String) {
    for isRowFirst in [true, false] {
      var frame = frame(4, 3, characters)
      if isRowFirst { frame.rule(row: 1, columns: 0..<4) }
      frame.rule(column: 1, rows: 0..<3)
      frame.rule(row: 1, columns: 0..<4)
      #expect(frame.text == expected)
    }
  }

  @Test func `looks are letters with a legend`() {
    var frame = frame(6)
    frame.write("a", row: 0, column: 1, style: Style(colour: 132, isUnderlined: true))
    frame.write("b", row: 0, column: 3, style: .reversed)
    #expect(frame.styles == ".A.B\nA underlined colour 132\nB reversed")
  }

  @Test func `text is the same in every column`() {
    for column in -12...12 {
      var frame = frame(12)
      frame.write("aé日本👍🏽e\u{301}", row: 0, column: column)
      #expect(frame.isSound, "column \(column)")
    }
  }

  @Test func `random writes keep wide characters whole`() {
    var random = SeededGenerator(seed: 19)
    var frame = frame(17, 5)
    for round in 0..<10_000 {
      let text = HostileText.random(using: &random)
      let row = Int.random(in: -1...5, using: &random)
      let column = Int.random(in: -4...18, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        let rect = Rect(row: row, column: column, columns: 5, rows: 2)
        frame.fill(rect, with: text.first ?? " ")
      case 1: frame.rule(column: column, rows: row..<row + 3)
      case 2: frame.write("plain", row: row, column: column, width: 4)
      default:
        let width = Int.random(in: 0...9, using: &random)
        let used = frame.write(text, row: row, column: column, width: width)
        #expect(used <= width)
      }
      guard frame.isSound else {
        Issue.record("seed 19, round \(round)")
        return
      }
    }
  }
}

extension Frame {
  /// Each wide cell is followed by "" in its row, each "" follows a wide cell, and all text is
  /// safe.
  fileprivate var isSound: Bool {
    (0..<size.rows).allSatisfy { row in
      var column = 0
      while column < size.columns {
        let text = self[row, column].text
        let clusters = Array(Clusters(text, characters: characters))
        guard clusters.count == 1, clusters[0].text == text else { return false }
        column += clusters[0].columns
        if clusters[0].columns == 2, self[row, column - 1].text != "" { return false }
      }
      return column == size.columns
    }
  }
}
