/// The style that a document is found in, looked at where something changes.
struct FoundStyle {
  private let bytes: [UInt8]
  /// The style of the whole: its first line end, the indentation and colon of its first member.
  private let whole: JSONStyle

  init(_ document: JSONDocument) {
    bytes = document.bytes
    var style = JSONStyle.standard
    style.lineEnd = Self.firstLineEnd(in: bytes[document.root.span])
    if let (member, indent) = Self.firstMember(in: document.root, of: bytes) {
      style.colon = Self.colon(of: member, in: bytes)
      style.indent = indent ?? style.indent
    }
    style.comma = Self.comma(beside: style.colon)
    whole = style
  }

  /// The style for what is written as the item `index` of a container, or before it.
  func style(in container: JSONContainer, at index: Int) -> JSONStyle {
    let neighbours = [index, index - 1].filter(container.items.indices.contains)
    var style = whole
    let member =
      neighbours.compactMap { container.members.isEmpty ? nil : container.members[$0] }.first
      ?? neighbours.compactMap { container.values[$0].members?.first }.first
    if let member {
      style.colon = Self.colon(of: member, in: bytes)
      style.comma = Self.comma(beside: style.colon)
    }
    if !standsOnLines(container, neighbours) { style.lineEnd = nil }
    return style
  }

  /// What stands before a new item `index` of a container that has items: a comma and white space.
  func separator(in container: JSONContainer, at index: Int) -> [UInt8] {
    let count = container.items.count
    if count > 1 { return Array(bytes[container.gap(min(max(index, 1), count - 1))]) }
    let first = bytes[container.gap(0)]
    if first.contains(.lineFeed) { return [.comma] + first }
    return Array(style(in: container, at: index).comma.utf8)
  }

  /// The white space at the start of the line that holds an offset.
  func indentation(at offset: Int) -> String {
    let start = (bytes[..<offset].lastIndex(of: .lineFeed)).map { $0 + 1 } ?? bytes.startOfText
    let blank = bytes[min(start, offset)..<offset].prefix { $0 == .space || $0 == .tab }
    return String(decoding: blank, as: UTF8.self)
  }

  /// How many scalars stand in the line before an offset.
  func column(of offset: Int) -> Int {
    let start = (bytes[..<offset].lastIndex(of: .lineFeed)).map { $0 + 1 } ?? bytes.startOfText
    return bytes[min(start, offset)..<offset].count { !$0.continuesCharacter }
  }

  /// Whether a new item may take several lines.
  ///
  /// It may where the neighbours of its kind do, or else where each item has a line of its own.
  private func standsOnLines(_ container: JSONContainer, _ neighbours: [Int]) -> Bool {
    if container.items.isEmpty { return whole.lineEnd != nil }
    if container.members.isEmpty {
      for value in neighbours.map({ container.values[$0] }) where value.members?.isEmpty == false {
        return bytes[value.span].contains(.lineFeed)
      }
    }
    return bytes[container.gap(0)].contains(.lineFeed)
      || neighbours.contains { bytes[container.gap($0)].contains(.lineFeed) }
  }
}

// MARK: - The whole

extension FoundStyle {
  private static func firstLineEnd(in text: ArraySlice<UInt8>) -> String? {
    guard let lineFeed = text.firstIndex(of: .lineFeed) else { return nil }
    return text[..<lineFeed].last == .carriageReturn ? "\r\n" : "\n"
  }

  /// The first member, and the indentation of one level where it has a line of its own.
  private static func firstMember(
    in root: JSONValue,
    of bytes: [UInt8]
  ) -> (member: JSONMember, indent: String?)? {
    var indent: String?
    var value: JSONValue? = root
    while let current = value, current.elements != nil || current.members != nil {
      let container = JSONContainer(current)
      let gap = bytes[container.gap(0)]
      if indent == nil, let lineFeed = gap.lastIndex(of: .lineFeed) {
        indent = String(decoding: gap[(lineFeed + 1)...], as: UTF8.self)
      }
      if let member = container.members.first { return (member, indent) }
      value = container.values.first
    }
    return nil
  }

  private static func colon(of member: JSONMember, in bytes: [UInt8]) -> String {
    let colon = bytes[member.keySpan.upperBound..<member.value.span.lowerBound]
    return colon.contains(.lineFeed) ? ": " : String(decoding: colon, as: UTF8.self)
  }

  private static func comma(beside colon: String) -> String {
    colon.hasSuffix(":") ? "," : ", "
  }
}
