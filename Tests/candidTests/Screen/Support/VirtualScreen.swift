/// A terminal of the xterm kind, as far as ncurses uses one: bytes in, rows of text out.
struct VirtualScreen {
  private(set) var columns: Int
  private(set) var rows: Int
  /// The text of each cell; the right half of a wide character is empty.
  private var cells: [[String]]
  /// Which cells are in reverse video.
  private var reversed: [[Bool]]
  private var row = 0
  private var column = 0
  private var isReversed = false
  private var region: ClosedRange<Int>
  /// The beginning of a sequence or character whose rest has not come.
  private var pending: [UInt8] = []
  private var last = " "
  /// The private modes that are on: 1049 the second screen, 25 the cursor, 2004 bracketed paste.
  private(set) var modes: Set<Int> = [25]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    reversed = Array(repeating: Array(repeating: false, count: columns), count: rows)
    region = 0...rows - 1
  }

  /// The rows, without the blanks at their ends.
  var text: String {
    cells.map { row in
      var line = row.joined()[...]
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// What is in reverse video, row by row.
  var selectedText: String {
    zip(cells, reversed).map { row, marks in
      zip(row, marks).filter(\.1).map(\.0).joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// In which columns of each row a text stands.
  func columns(of text: String) -> [[Int]] {
    cells.map { row in row.indices.filter { row[$0] == text } }
  }

  /// Takes a new size with a blank screen, as the program repaints it.
  mutating func resize(columns: Int, rows: Int) {
    let modes = modes
    self = VirtualScreen(columns: columns, rows: rows)
    self.modes = modes
  }

  mutating func take(_ bytes: [UInt8]) {
    var rest = (pending + bytes)[...]
    while let count = Self.length(of: rest), let first = rest.first {
      let part = rest.prefix(count)
      rest = rest.dropFirst(count)
      if first == 0x1B {
        escape(String(decoding: part.dropFirst(), as: UTF8.self))
      } else if first < 0x20 || first == 0x7F {
        control(first)
      } else {
        draw(String(decoding: part, as: UTF8.self))
      }
    }
    pending = Array(rest)
  }

  /// The length of the first character or sequence; nil where its end has not come.
  private static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    let count: Int?
    if first == 0x1B {
      count = lengthOfSequence(bytes)
    } else {
      count = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }
    return count.flatMap { $0 <= bytes.count ? $0 : nil }
  }

  private static func lengthOfSequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: return nil
    case UInt8(ascii: "["):
      let end = rest.dropFirst().firstIndex { (0x40...0x7E).contains($0) }
      return end.map { $0 - bytes.startIndex + 1 }
    case UInt8(ascii: "]"):
      // Up to BEL, or to ST, which is two bytes.
      let end = rest.firstIndex { $0 == 0x07 || $0 == UInt8(ascii: "\\") }
      return end.map { $0 - bytes.startIndex + 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"): return 3
    default: return 2
    }
  }

  // MARK: - What is drawn

  private mutating func draw(_ text: String) {
    let width = Self.width(of: text)
    guard width > 0 else {
      let before = max(0, column - 1)
      let start = cells[row][before].isEmpty ? max(0, before - 1) : before
      cells[row][start] += text
      return
    }
    if column + width > columns {
      // ncurses lets nothing wrap but in the last column, where the cursor waits.
      column = max(0, columns - width)
    }
    cells[row][column] = text
    reversed[row][column] = isReversed
    if width == 2, column + 1 < columns {
      cells[row][column + 1] = ""
      reversed[row][column + 1] = isReversed
    }
    last = text
    column += width
  }

  private static func width(of text: String) -> Int {
    guard let scalar = text.unicodeScalars.first else { return 0 }
    let kind = scalar.properties.generalCategory
    if kind == .nonspacingMark || kind == .enclosingMark || kind == .format { return 0 }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x270A...0x270B, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: column = max(0, min(column, columns) - 1)
    case 0x09: column = min(columns - 1, column / 8 * 8 + 8)
    case 0x0A: feed()
    case 0x0D: column = 0
    default: break
    }
  }

  private mutating func feed() {
    if row == region.upperBound { scroll(by: 1, in: region) } else { row = min(rows - 1, row + 1) }
  }

  // MARK: - Sequences

  private mutating func escape(_ sequence: String) {
    switch sequence.first {
    case "[": command(sequence.dropFirst())
    case "M":
      if row == region.lowerBound { scroll(by: -1, in: region) } else { row = max(0, row - 1) }
    default: break
    }
  }

  private mutating func command(_ sequence: Substring) {
    let isPrivate = sequence.first == "?"
    let numbers = sequence.drop { $0 == "?" }.dropLast()
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    column = min(column, columns - 1)
    switch sequence.last {
    case "H": move(toRow: count - 1, column: max(1, numbers.dropFirst().first ?? 1) - 1)
    case "A": move(toRow: row - count, column: column)
    case "B": move(toRow: row + count, column: column)
    case "C": move(toRow: row, column: column + count)
    case "D": move(toRow: row, column: column - count)
    case "G": move(toRow: row, column: count - 1)
    case "d": move(toRow: count - 1, column: column)
    case "b": for _ in 0..<count { draw(last) }
    case "m": for number in numbers { look(number) }
    case "r":
      region = numbers.count == 2 ? numbers[0] - 1...numbers[1] - 1 : 0...rows - 1
      move(toRow: 0, column: 0)
    case "h" where isPrivate: set(numbers, isOn: true)
    case "l" where isPrivate: set(numbers, isOn: false)
    default: erase(sequence.last, numbers.first ?? 0)
    }
  }

  private mutating func set(_ numbers: [Int], isOn: Bool) {
    if isOn { modes.formUnion(numbers) } else { modes.subtract(numbers) }
    // What was on the first screen is not kept.
    if numbers.contains(1049) {
      for each in 0..<rows { blank(each, 0..<columns) }
      move(toRow: 0, column: 0)
    }
  }

  private mutating func move(toRow newRow: Int, column newColumn: Int) {
    row = max(0, min(rows - 1, newRow))
    column = max(0, min(columns - 1, newColumn))
  }

  private mutating func look(_ number: Int) {
    if number == 7 { isReversed = true }
    if number == 0 || number == 27 { isReversed = false }
  }

  private mutating func erase(_ command: Character?, _ number: Int) {
    let count = max(1, number)
    switch (command, number) {
    case ("X", _): blank(row, column..<min(columns, column + count))
    case ("K", 0): blank(row, column..<columns)
    case ("K", 1): blank(row, 0..<column + 1)
    case ("K", _): blank(row, 0..<columns)
    case ("J", 0):
      blank(row, column..<columns)
      for below in row + 1..<max(rows, row + 1) { blank(below, 0..<columns) }
    case ("J", _): for each in 0..<rows { blank(each, 0..<columns) }
    case ("L", _): scroll(by: -count, in: row...max(row, region.upperBound))
    case ("M", _): scroll(by: count, in: row...max(row, region.upperBound))
    case ("S", _): scroll(by: count, in: region)
    case ("T", _): scroll(by: -count, in: region)
    default: break
    }
  }

  private mutating func blank(_ row: Int, _ columns: Range<Int>) {
    for column in columns {
      cells[row][column] = " "
      reversed[row][column] = false
    }
  }

  private mutating func scroll(by count: Int, in region: ClosedRange<Int>) {
    for step in 0..<region.count {
      let target = count > 0 ? region.lowerBound + step : region.upperBound - step
      if region.contains(target + count) {
        cells[target] = cells[target + count]
        reversed[target] = reversed[target + count]
      } else {
        blank(target, 0..<columns)
      }
    }
  }
}
