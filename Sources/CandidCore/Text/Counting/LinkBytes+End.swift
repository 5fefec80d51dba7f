// How far a link goes.
extension LinkBytes {
  /// Where the link ends whose host begins a run; nil where it is none.
  func linkEnd(of run: Range<Int>, isBare: Bool) -> Int? {
    if isBare {
      let isInside = run.lowerBound > 0 && [0x2F, 0x5F].contains(bytes[run.lowerBound - 1])
      guard !isInside, canBegin(at: run.lowerBound) else { return nil }
    }
    guard let domain = domain(in: run) else { return nil }
    let path = pathEnd(from: portEnd(from: domain.end))
    let hasPath = path > portEnd(from: domain.end)
    if isBare, domain.isShort, !hasPath { return nil }
    return queryEnd(from: path)
  }

  /// The longest domain that a run begins with, and whether it is one name in a country.
  private func domain(in run: Range<Int>) -> (end: Int, isShort: Bool)? {
    var found: (end: Int, isShort: Bool)?
    var start = run.lowerBound
    var labels = 0
    var before: ArraySlice<UInt8> = []
    while start < run.upperBound {
      let end = bytes[start..<run.upperBound].firstIndex(of: Self.fullStop) ?? run.upperBound
      if labels > 0, !before.contains(0x5F), let last = topLevelEnd(of: start..<end) {
        let isFree = last >= bytes.count || !(bytes[last].isLetterOrDigit || bytes[last] == 0x40)
        let name = String(decoding: bytes[start..<last], as: UTF8.self).lowercased()
        let isShort = labels == 1 && name.utf8.count == 2 && name != "co" && name != "tv"
        if isFree { found = (last, isShort) }
      }
      before = bytes[start..<end]
      guard isLabel(before) else { return found }
      labels += 1
      start = end + 1
    }
    return found
  }

  /// Whether a part of a domain can be looked up.
  private func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    guard let first = label.first, let last = label.last else { return false }
    let edges: [UInt8] = [0x2D, 0x5F]
    if edges.contains(first) || edges.contains(last) { return false }
    if label.allSatisfy({ $0 < 0x80 }) { return label.count <= 63 }
    return Punycode.label(String(decoding: label, as: UTF8.self)[...]) != nil
  }

  /// Where a top-level domain ends that a label is, or begins with where another script follows.
  private func topLevelEnd(of label: Range<Int>) -> Int? {
    let text = String(decoding: bytes[label], as: UTF8.self)
    guard let other = bytes[label].firstIndex(where: { $0 >= 0x80 }) else {
      return TopLevelDomains.contains(text) ? label.upperBound : nil
    }
    if let name = Punycode.label(text[...]), TopLevelDomains.contains(name) {
      return label.upperBound
    }
    guard other > label.lowerBound else { return nil }
    let latin = String(decoding: bytes[label.lowerBound..<other], as: UTF8.self)
    return TopLevelDomains.contains(latin) ? other : nil
  }

  private func portEnd(from place: Int) -> Int {
    guard place < bytes.count, bytes[place] == 0x3A else { return place }
    let end = bytes[(place + 1)...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
    return end > place + 1 ? end : place
  }

  private func pathEnd(from place: Int) -> Int {
    guard place < bytes.count, bytes[place] == 0x2F else { return place }
    var (index, end) = (place + 1, place + 1)
    while index < bytes.count {
      let next = scalarEnd(after: index)
      if let close = closingParenthesis(of: index) {
        (index, end) = (close + 1, close + 1)
      } else if isLetter(index) || Self.pathEnds.contains(bytes[index]) {
        (index, end) = (next, next)
      } else if Self.pathSigns.contains(bytes[index]) {
        index = next
      } else {
        break
      }
    }
    return end
  }

  /// The place of the `)` that closes a `(` in a path; one pair may stand in another.
  private func closingParenthesis(of open: Int) -> Int? {
    guard bytes[open] == 0x28 else { return nil }
    var depth = 0
    for place in open..<bytes.count {
      switch bytes[place] {
      case 0x28:
        depth += 1
        if depth > 2 { return nil }
      case 0x29:
        depth -= 1
        if depth == 0 { return place > open + 1 ? place : nil }
      case let byte:
        let isPart = byte >= 0x80 || byte.isLetterOrDigit
        guard isPart || Self.pathEnds.contains(byte) || Self.pathSigns.contains(byte)
        else { return nil }
      }
    }
    return nil
  }

  /// Whether a letter or digit that a path may have begins at a place: ASCII, Latin or Cyrillic.
  private func isLetter(_ place: Int) -> Bool {
    bytes[place].isLetterOrDigit || isLatin(place) || (0xD0...0xD3).contains(bytes[place])
  }

  private func queryEnd(from place: Int) -> Int {
    guard place < bytes.count, bytes[place] == 0x3F else { return place }
    var end = place
    for index in (place + 1)..<bytes.count {
      let byte = bytes[index]
      if byte.isLetterOrDigit || Self.queryEnds.contains(byte) {
        end = index + 1
      } else if !Self.querySigns.contains(byte) {
        break
      }
    }
    return end
  }

  // What may stand in a link, apart for what may end it: a full stop may not.
  private static let pathEnds = Set("+-=_#/".utf8)
  private static let pathSigns = Set("!*';:,.$%[]~@|&".utf8)
  private static let queryEnds = Set("_&=#/-".utf8)
  private static let querySigns = Set("!?*'@();:+$%[].,~|".utf8)
}
