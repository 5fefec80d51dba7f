import Testing

@testable import Canvas

struct ScalarKindTests {
  @Test(arguments: [
    "●", "◆", "▲", "★", "◐", "▼", "○", "·", "…", "│", "─", "┼", "–", "▸", "✓", "»", "$",
  ])
  func `each glyph of candid takes one column`(glyph: String) {
    #expect(glyph.unicodeScalars.map(ScalarKind.init) == [.narrow])
  }

  @Test(arguments: [
    (0x00, ScalarKind.invisible), (0x1F, .invisible), (0x20, .narrow), (0x7E, .narrow),
    (0x7F, .invisible), (0x9F, .invisible), (0xA0, .narrow), (0xAD, .invisible), (0xE9, .narrow),
    (0x2FF, .narrow), (0x300, .mark), (0x36F, .mark), (0x370, .narrow), (0x378, .undrawable),
    (0x600, .undrawable), (0x10FF, .narrow), (0x1100, .wide), (0x115F, .invisible),
    (0x1161, .mark), (0x200B, .invisible), (0x2027, .narrow), (0x2028, .invisible),
    (0x202E, .invisible), (0x20E3, .mark), (0x231A, .wide), (0x25FD, .wide), (0x2764, .narrow),
    (0x3042, .wide), (0x3099, .mark), (0x3248, .undrawable), (0x4DC0, .undrawable), (0x4E00, .wide),
    (0xAC00, .wide), (0xD7A3, .wide), (0xD7A4, .undrawable), (0xE000, .undrawable),
    (0xFE0F, .invisible), (0xFEFF, .invisible), (0xFF21, .wide), (0xFFFD, .narrow),
    (0x1F1E6, .narrow), (0x1F44D, .wide), (0x1FAE8, .undrawable), (0xE0041, .invisible),
    (0x10_FFFD, .undrawable), (0x10_FFFF, .undrawable),
  ])
  func `a scalar has its width`(value: Int, kind: ScalarKind) {
    #expect(UInt32(exactly: value).flatMap(Unicode.Scalar.init).map(ScalarKind.init) == kind)
  }

  @Test(arguments: [
    ScalarRanges.wide, ScalarRanges.marks, ScalarRanges.invisible, ScalarRanges.undrawable,
  ])
  func `ranges are in order and do not touch`(ranges: [UInt32]) {
    #expect(ranges.count.isMultiple(of: 2))
    for index in stride(from: 0, to: ranges.count, by: 2) {
      #expect(ranges[index] <= ranges[index + 1])
      #expect(index == 0 || ranges[index - 1] + 1 < ranges[index])
    }
  }

  @Test func `no scalar is in two tables`() {
    let tables = [
      ScalarRanges.wide, ScalarRanges.marks, ScalarRanges.invisible, ScalarRanges.undrawable,
    ]
    let ranges = tables.flatMap { table in
      stride(from: 0, to: table.count, by: 2).map { (table[$0], table[$0 + 1]) }
    }
    let sorted = ranges.sorted { $0.0 < $1.0 }
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.1 < $1.0 })
  }

  /// The standard library knows a later Unicode, so its words count for what Unicode 14 had.
  @Test func `the tables agree with the standard library`() {
    for value in UInt32(0x300)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = ScalarKind(scalar)
      guard let age = scalar.properties.age, age.major <= 14 else {
        if kind == .narrow || kind == .wide || kind == .mark { Issue.record("\(scalar) is new") }
        continue
      }
      let isUnseen =
        scalar.properties.isDefaultIgnorableCodePoint
        || [.control, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory
        )
      let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
      if isUnseen != (kind == .invisible), scalar.properties.generalCategory != .format {
        Issue.record("U+\(String(value, radix: 16)) is \(kind)")
      }
      if isMark, !isUnseen, kind != .mark {
        Issue.record("U+\(String(value, radix: 16)) is \(kind)")
      }
    }
  }

  @Test func `plain scalars are as the tables say and stand alone`() {
    var plain: [Unicode.Scalar] = []
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), let columns = scalar.plainColumns else { continue }
      plain.append(scalar)
      let isWide = ScalarRanges.wide.hasRange(around: value)
      let isOther = [ScalarRanges.marks, ScalarRanges.invisible, ScalarRanges.undrawable]
        .contains { $0.hasRange(around: value) }
      #expect(columns == (isWide ? 2 : 1) && !isOther, "U+\(String(value, radix: 16))")
    }
    // One text of all of them, each beside the next, and one of each beside "a" and "가".
    for text in [plain.map(String.init), plain.map { "a\($0)가" }] {
      let joined = text.joined()
      #expect(joined.count == joined.unicodeScalars.count)
    }
  }
}
